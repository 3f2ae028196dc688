import type { ApiCaller } from '@dossier/api'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AccountTabs } from '../components/accounts/account-tabs.tsx'
import { InvitationsCard, InviteCard } from '../components/accounts/invitations-card.tsx'
import { LinkAlert } from '../components/accounts/link-alert.tsx'
import { MembersCard } from '../components/accounts/members-card.tsx'
import { RequirementCard } from '../components/accounts/requirement-card.tsx'
import { Refusal } from '../components/governance/refusal.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import type { Refused } from '../views/form-answer.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.accounts.team.title)

/** Loads the members and the open invitations for an administrator. */
export async function loader({ context: { api, sendsMail } }: LoaderFunctionArgs) {
  const [account, members, invitations] = await Promise.all([
    api.account.get(),
    orHttpError(api.team.members()),
    orHttpError(api.team.invitations()),
  ])
  const { userId, hasPassword, directory, teams } = account
  const isRequired = teams.some(({ current, secondFactorRequired }) => current && secondFactorRequired)
  const hasAccount = hasPassword || directory?.linked != null
  return { userId, hasAccount, isRequired, members: members.items, invitations: invitations.items, sendsMail }
}

interface Answer {
  done: 'mailed' | 'resetMailed' | 'roleChanged' | 'removed' | 'revoked' | 'factorReset' | 'requirementChanged' | null
  /** The link to pass on. */
  link: { kind: 'invitation' | 'reset'; address: string } | null
  refusal: Refused | null
}

/** Changes the members of the team and their roles. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  // The browser knows the address at which it reaches this server; a proxy may use another name.
  const origin = request.headers.get('origin') ?? new URL(request.url).origin
  try {
    return await change(form, context, origin)
  } catch (error) {
    return data({ done: null, link: null, refusal: refusedForm(error, form).refusal } satisfies Answer, { status: 422 })
  }
}

async function change(form: FormData, { api, language }: AppLoadContext, origin: string): Promise<Answer> {
  const { team } = api
  const [userId, invitationId] = [formText(form, 'userId'), formText(form, 'invitationId')]
  // The procedure refuses an invalid role.
  const role = formText(form, 'role') as Parameters<ApiCaller['team']['invite']>[0]['role']
  const done = (what: Answer['done']): Answer => ({ done: what, link: null, refusal: null })
  const linked = (kind: 'invitation' | 'reset', path: string): Answer => ({
    done: null,
    link: { kind, address: origin + path },
    refusal: null,
  })
  const invite = async () => {
    const [note, email] = [formText(form, 'note'), formText(form, 'email').trim()]
    if (email === '') return linked('invitation', (await team.invite({ role, note })).path)
    await team.inviteByMail({ role, note, email, language })
    return done('mailed')
  }
  const renew = async () => {
    const { path } = await team.renewInvitation({ invitationId, language })
    return path === null ? done('mailed') : linked('invitation', path)
  }
  switch (formText(form, 'intent')) {
    case 'invite':
      return invite()
    case 'renew':
      return renew()
    case 'reset':
      return linked('reset', (await team.offerReset({ userId })).path)
    case 'mailReset':
      await team.mailReset({ userId, language })
      return done('resetMailed')
    case 'revoke':
      await team.revokeInvitation({ invitationId })
      return done('revoked')
    case 'resetFactor':
      await team.resetSecondFactor({ userId })
      return done('factorReset')
    case 'require':
      await team.requireSecondFactor({ required: formText(form, 'required') === 'yes' })
      return done('requirementChanged')
    case 'role':
      await team.changeRole({ userId, role })
      return done('roleChanged')
    case 'remove':
      await team.remove({ userId })
      return done('removed')
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function Team() {
  const { userId, hasAccount, isRequired, members, invitations, sendsMail } = useLoaderData<typeof loader>()
  const { done = null, link = null, refusal = null } = useActionData<typeof action>() ?? {}
  const { t } = useI18n()
  const words = t.accounts.team
  const told = {
    invitation: { title: words.invited, hint: words.invitedHint },
    reset: { title: words.resetMade, hint: words.resetHint },
  }
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <AccountTabs />
      <div className="flex min-w-0 flex-col gap-4">
        {link === null ? null : <LinkAlert {...told[link.kind]} address={link.address} />}
        {done === null ? null : <Alert tone="good">{words[done]}</Alert>}
        {refusal === null ? null : (
          <Alert tone="bad">
            <Refusal
              refusal={refusal}
              sentences={{ account_refused: words.wrongEmail, not_found: words.gone, forbidden: words.otherTeams }}
            />
          </Alert>
        )}
        <MembersCard members={members} self={userId} sendsMail={sendsMail} />
        {hasAccount ? <RequirementCard isRequired={isRequired} members={members} /> : null}
        {hasAccount ? (
          <InviteCard key={invitations.length} sendsMail={sendsMail} />
        ) : (
          <Alert tone="info" title={words.accountFirst}>
            <Link to="/account" className="underline">
              {words.accountFirstLink}
            </Link>
          </Alert>
        )}
        <InvitationsCard invitations={invitations} />
      </div>
    </>
  )
}
