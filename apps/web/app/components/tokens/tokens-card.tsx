import type { TokenView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Confirmed } from '../governance/confirmed.tsx'
import { Time } from '../time.tsx'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Select } from '../ui/field.tsx'
import '../../i18n/topics/tokens.ts'

const tones: Readonly<Record<TokenView['state'], Tone>> = {
  active: 'good',
  replaced: 'info',
  expired: 'neutral',
  revoked: 'neutral',
}

/** The tokens, each with its scopes, its last use and its actions. */
export function TokensCard({ tokens }: { tokens: readonly TokenView[] }) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="tokens">
      <CardHeader id="tokens" title={t.tokens.all} />
      <CardBody className="text-[0.8125rem]">
        {tokens.length === 0 ? <p className="text-ink-3">{t.tokens.none}</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {tokens.map((token) => (
            <Token key={token.id} token={token} />
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}

function Token({ token }: { token: TokenView }) {
  const { t } = useI18n()
  const words = t.tokens
  const { id, name, start, state, scopes, networks, madeBy, own } = token
  const holds = state === 'active' || state === 'replaced'
  return (
    <li className="flex flex-col gap-1.5 py-3 first:pt-0 last:pb-0" data-token={id}>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
        <Badge tone={tones[state]}>{words.states[state]}</Badge>
        <code className="font-mono text-xs text-ink-3">{start}…</code>
        {own ? null : <span className="text-xs text-ink-3">{words.by(madeBy.name)}</span>}
      </p>
      <p className="text-xs text-ink-2">{scopes.map((scope) => words.permissions[scope] ?? scope).join(' · ')}</p>
      <Facts token={token} />
      {networks.length === 0 ? null : (
        <p className="text-xs text-ink-3 wrap-anywhere">{words.from(networks.join(', '))}</p>
      )}
      {holds ? (
        <div className="flex flex-wrap items-start gap-2">
          {own && state === 'active' ? <Rotate id={id} /> : null}
          <Confirmed label={words.revoke} sure={words.revokeSure} yes={words.revokeYes} intent="revoke">
            <input type="hidden" name="tokenId" value={id} />
          </Confirmed>
        </div>
      ) : null}
    </li>
  )
}

function Facts({ token: { expiresAt, lastUsedAt } }: { token: TokenView }) {
  const { t } = useI18n()
  const words = t.tokens
  return (
    <p className="text-xs text-ink-3">
      {expiresAt === null ? (
        words.neverExpires
      ) : (
        <>
          {words.expires} <Time iso={expiresAt} />
        </>
      )}
      {' · '}
      {lastUsedAt === null ? (
        words.neverUsed
      ) : (
        <>
          {words.used} <Time iso={lastUsedAt} />
        </>
      )}
    </p>
  )
}

function Rotate({ id }: { id: string }) {
  const { t } = useI18n()
  const words = t.tokens
  return (
    <Confirmed label={words.rotate} sure={words.rotateSure} yes={words.rotateYes} intent="rotate">
      <input type="hidden" name="tokenId" value={id} />
      <Field label={words.overlap} className="w-36">
        {(ids) => (
          <Select {...ids} name="overlapHours" defaultValue="24">
            {Object.entries(words.overlaps).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Confirmed>
  )
}
