import type { MemberView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Confirmed } from '../governance/confirmed.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { RoleSelect } from './role-select.tsx'
import '../../i18n/topics/accounts.ts'

interface MembersCardProps {
  members: readonly MemberView[]
  self: string
  sendsMail: boolean
}

/** The members of the team, with everything that an administrator can change about them. */
export function MembersCard({ members, self, sendsMail }: MembersCardProps) {
  const { t } = useI18n()
  const words = t.accounts.team
  return (
    <Card aria-labelledby="members">
      <CardHeader id="members" title={words.members} />
      <CardBody className="text-[0.8125rem]">
        <ul className="flex flex-col divide-y divide-line">
          {members.map((member) => (
            <Member key={member.userId} member={member} isSelf={member.userId === self} sendsMail={sendsMail} />
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}

interface MemberProps {
  member: MemberView
  isSelf: boolean
  sendsMail: boolean
}

function Member({ member, isSelf, sendsMail }: MemberProps) {
  const { t } = useI18n()
  const words = t.accounts.team
  const { name, email, role, since, hasSecondFactor } = member
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3 first:pt-0" data-member={name}>
      <div className="min-w-0">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 break-words font-medium">{name}</span>
          <Badge tone={role === 'admin' ? 'accent' : 'neutral'}>{t.accounts.roles[role] ?? role}</Badge>
          {hasSecondFactor ? <Badge tone="good">{words.secondFactor}</Badge> : null}
          {isSelf ? <span className="text-xs text-ink-3">{words.you}</span> : null}
        </p>
        <p className="break-all text-xs text-ink-3">
          {hasAccount(member) ? (email ?? words.noEmail) : words.noAccount} · {words.since} <Time iso={since} />
        </p>
      </div>
      <Changes member={member} isSelf={isSelf} sendsMail={sendsMail} />
    </li>
  )
}

function Changes({ member, isSelf, sendsMail }: MemberProps) {
  const { t } = useI18n()
  const words = t.accounts.team
  const { userId, name, email, role, hasSecondFactor } = member
  return (
    <div className="flex flex-wrap items-start gap-2">
      <Form method="post" className="flex items-center gap-1.5" preventScrollReset>
        <input type="hidden" name="userId" value={userId} />
        <RoleSelect
          aria-label={`${words.role}: ${name}`}
          defaultValue={role}
          key={role}
          className="h-7! text-[0.8125rem]!"
        />
        <Button type="submit" size="sm" name="intent" value="role">
          {words.changeRole}
        </Button>
      </Form>
      {hasAccount(member) && email !== null && !isSelf ? (
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="userId" value={userId} />
          {sendsMail ? (
            <Button type="submit" size="sm" name="intent" value="mailReset">
              {words.mailReset}
            </Button>
          ) : null}
          <Button type="submit" size="sm" name="intent" value="reset">
            {words.reset}
          </Button>
        </Form>
      ) : null}
      {hasSecondFactor && !isSelf ? (
        <Confirmed label={words.resetFactor} sure={words.resetFactorSure} yes={words.resetFactor} intent="resetFactor">
          <input type="hidden" name="userId" value={userId} />
        </Confirmed>
      ) : null}
      <Confirmed label={words.remove} sure={words.removeSure} yes={words.removeYes} intent="remove">
        <input type="hidden" name="userId" value={userId} />
      </Confirmed>
    </div>
  )
}

const hasAccount = ({ hasPassword, usesDirectory }: MemberView) => hasPassword || usesDirectory
