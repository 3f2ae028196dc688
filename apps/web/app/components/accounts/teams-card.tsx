import type { AccountView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import '../../i18n/topics/accounts.ts'

interface TeamsCardProps {
  teams: AccountView['teams']
  /** Whether the reader may create another team. */
  mayCreate: boolean
}

/** The reader's teams and the current one. */
export function TeamsCard({ teams, mayCreate }: TeamsCardProps) {
  const { t } = useI18n()
  const words = t.accounts.account
  return (
    <Card aria-labelledby="teams">
      <CardHeader id="teams" title={words.teams} description={words.teamsHint} />
      <CardBody className="flex flex-col gap-3 text-[0.8125rem]">
        <ul className="flex flex-col divide-y divide-line">
          {teams.map(({ id, name, role, current }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0">
              <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                <span className="min-w-0 break-words font-medium">{name}</span>
                <span className="text-xs text-ink-3">{t.accounts.roles[role] ?? role}</span>
                {current ? <Badge tone="accent">{words.current}</Badge> : null}
              </p>
              {current ? null : (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="teamId" value={id} />
                  <Button type="submit" size="sm" name="intent" value="switch">
                    {words.switch}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {mayCreate ? <NewTeam /> : null}
      </CardBody>
    </Card>
  )
}

function NewTeam() {
  const { t } = useI18n()
  const words = t.accounts.account
  return (
    <details>
      <summary className="folds w-fit font-medium text-ink-2 hover:text-ink">{words.newTeam}</summary>
      <Form method="post" className="flex flex-wrap items-end gap-x-3 gap-y-2 pt-2" preventScrollReset>
        <Field label={words.teamName} className="w-72">
          {(ids) => <Input {...ids} name="name" required maxLength={100} />}
        </Field>
        <Button type="submit" name="intent" value="createTeam">
          {words.createTeam}
        </Button>
      </Form>
    </details>
  )
}
