import type { SessionView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/accounts.ts'

/** The reader's sessions, and how to end them. */
export function SessionsCard({ sessions }: { sessions: readonly SessionView[] }) {
  const { t } = useI18n()
  const words = t.accounts.account
  return (
    <Card aria-labelledby="sessions">
      <CardHeader id="sessions" title={words.sessions} description={words.sessionsHint} />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        {sessions.length === 0 ? <p className="text-ink-3">{words.noSessions}</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {sessions.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
        {sessions.length === 0 ? null : (
          <Form method="post" className="flex flex-wrap gap-2" preventScrollReset>
            {sessions.length < 2 ? null : (
              <Button type="submit" size="sm" name="intent" value="endOthers">
                {words.endOthers}
              </Button>
            )}
            <Button type="submit" size="sm" name="intent" value="everywhere">
              {words.signOutEverywhere}
            </Button>
          </Form>
        )}
      </CardBody>
    </Card>
  )
}

function Session({ session: { id, client, way, createdAt, lastUsedAt, current } }: { session: SessionView }) {
  const { t } = useI18n()
  const words = t.accounts.account
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0" data-session={id}>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {client === '' ? words.unknownClient : client}
          {current ? <Badge tone="accent">{words.thisSession}</Badge> : null}
        </p>
        <p className="text-xs text-ink-3">
          {words.used} <Time iso={lastUsedAt} /> · {words.begun} <Time iso={createdAt} /> {words.ways[way]}
        </p>
      </div>
      {current ? null : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="sessionId" value={id} />
          <Button type="submit" size="sm" name="intent" value="end">
            {words.end}
          </Button>
        </Form>
      )}
    </li>
  )
}
