import type { PasskeysView } from '@dossier/api'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import type { AccountAnswer } from '../../views/account-answer.ts'
import { Confirmed } from '../governance/confirmed.tsx'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import { CurrentPassword } from './current-password.tsx'
import { NewPasskey } from './new-passkey.tsx'
import '../../i18n/topics/accounts.ts'
import '../../i18n/topics/governance.ts'

interface PasskeysCardProps {
  passkeys: PasskeysView
  /** The options for creating a passkey, once the password was confirmed. */
  options: PublicKeyCredentialCreationOptionsJSON | null
  answer: AccountAnswer | null
}

/** The passkeys of an account, and how to add one. */
export function PasskeysCard({ passkeys: { items, unavailable }, options, answer }: PasskeysCardProps) {
  const { t } = useI18n()
  const words = t.accounts.passkeys
  const { wrong_password: wrongPassword, passkey_refused: refused } = t.governance.refusals
  return (
    <Card aria-labelledby="passkeys">
      <CardHeader id="passkeys" title={words.title} description={words.hint} />
      <CardBody className="flex flex-col gap-4 text-[0.8125rem]">
        {answer === null ? null : (
          <Alert tone="bad">{answer.reason === 'wrong_password' ? wrongPassword : refused}</Alert>
        )}
        {items.length === 0 ? null : (
          <ul className="flex flex-col divide-y divide-line">
            {items.map((passkey) => (
              <Passkey key={passkey.id} passkey={passkey} />
            ))}
          </ul>
        )}
        {unavailable === null ? null : <p className="text-ink-3">{words.unavailable[unavailable]}</p>}
        {unavailable !== null ? null : options === null ? <Begin /> : <NewPasskey options={options} />}
      </CardBody>
    </Card>
  )
}

function Begin() {
  const { t } = useI18n()
  return (
    <Form method="post" className="flex max-w-sm flex-col gap-3" preventScrollReset>
      <CurrentPassword />
      <Button type="submit" name="intent" value="beginPasskey" className="w-fit">
        {t.accounts.passkeys.add}
      </Button>
    </Form>
  )
}

function Passkey({
  passkey: { id, name, isSynced, createdAt, lastUsedAt },
}: {
  passkey: PasskeysView['items'][number]
}) {
  const { t } = useI18n()
  const words = t.accounts.passkeys
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2.5 first:pt-0" data-passkey={name}>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium wrap-anywhere">
          {name === '' ? words.unnamed : name}
          {isSynced ? <Badge>{words.synced}</Badge> : null}
        </p>
        <p className="text-xs text-ink-3">
          {words.added} <Time iso={createdAt} /> · {lastUsedAt === null ? words.unused : words.used}{' '}
          {lastUsedAt === null ? null : <Time iso={lastUsedAt} />}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <Confirmed label={words.rename} yes={words.renameYes} intent="renamePasskey">
          <input type="hidden" name="passkeyId" value={id} />
          <Field label={words.name}>
            {(ids) => <Input {...ids} name="passkeyName" maxLength={100} defaultValue={name} className="h-9" />}
          </Field>
        </Confirmed>
        <Confirmed label={words.remove} yes={words.removeYes} intent="removePasskey">
          <input type="hidden" name="passkeyId" value={id} />
          <CurrentPassword />
        </Confirmed>
      </div>
    </li>
  )
}
