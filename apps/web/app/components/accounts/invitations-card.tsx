import type { InvitationView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field, Input } from '../ui/field.tsx'
import { RoleSelect } from './role-select.tsx'
import '../../i18n/topics/accounts.ts'

/** The form for inviting someone. */
export function InviteCard({ sendsMail }: { sendsMail: boolean }) {
  const { t } = useI18n()
  const words = t.accounts.team
  return (
    <Card aria-labelledby="invite">
      <CardHeader
        id="invite"
        title={words.invite}
        description={sendsMail ? words.inviteOrMailHint : words.inviteHint}
      />
      <CardBody>
        <Form method="post" className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <Field label={words.role} className="w-44">
            {(ids) => <RoleSelect {...ids} defaultValue="recruiter" />}
          </Field>
          <Field label={words.for} hint={words.forHint} className="w-72">
            {(ids) => <Input {...ids} name="note" maxLength={100} autoComplete="off" />}
          </Field>
          {sendsMail ? (
            <Field label={words.email} hint={words.emailHint} className="w-72">
              {(ids) => <Input {...ids} name="email" type="email" autoComplete="off" />}
            </Field>
          ) : null}
          <Button type="submit" name="intent" value="invite" look="primary" className="mt-[1.4rem]">
            {sendsMail ? words.inviteNow : words.createLink}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}

/** The invitations that are still open. */
export function InvitationsCard({ invitations }: { invitations: readonly InvitationView[] }) {
  const { t } = useI18n()
  const words = t.accounts.team
  return (
    <Card aria-labelledby="invitations">
      <CardHeader id="invitations" title={words.open} />
      <CardBody className="text-[0.8125rem]">
        {invitations.length === 0 ? <p className="text-ink-3">{words.noneOpen}</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {invitations.map(({ id, role, note, email, by, expiresAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0">
              <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                <Badge>{t.accounts.roles[role] ?? role}</Badge>
                {note === '' ? null : <span className="min-w-0 break-words font-medium">{note}</span>}
                <span className="min-w-0 break-words text-xs text-ink-3">
                  {email === '' ? null : `${words.sentTo(email)}, `}
                  {by === null ? null : `${words.by} ${by}, `}
                  {words.until} <Time iso={expiresAt} />
                </span>
              </p>
              <Form method="post" className="flex gap-2" preventScrollReset>
                <input type="hidden" name="invitationId" value={id} />
                <Button type="submit" size="sm" name="intent" value="renew">
                  {words.renew}
                </Button>
                <Button type="submit" size="sm" name="intent" value="revoke">
                  {words.revoke}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}
