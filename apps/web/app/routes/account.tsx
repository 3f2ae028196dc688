import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { AccountFields } from '../components/accounts/account-fields.tsx'
import { AccountTabs } from '../components/accounts/account-tabs.tsx'
import { DirectoryCard } from '../components/accounts/directory-card.tsx'
import { FactorsCard } from '../components/accounts/factors-card.tsx'
import { PasskeysCard } from '../components/accounts/passkeys-card.tsx'
import { PasswordCard } from '../components/accounts/password-card.tsx'
import { SessionsCard } from '../components/accounts/sessions-card.tsx'
import { TeamsCard } from '../components/accounts/teams-card.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { accountAnswer, accountOf } from '../lib/account-form.server.ts'
import { orHttpError } from '../lib/api-error.server.ts'
import { appInForm, changeFactor, type FactorChange, noFactorChange } from '../lib/factor-form.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { useMay } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import type { AccountAnswer } from '../views/account-answer.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.accounts.account.title)

/** Loads the reader's account and sessions. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { account: api } = context.api
  const [account, sessions, passkeys] = await Promise.all([api.get(), api.sessions(), api.passkeys.list()])
  const { required, mustAddFactor } = context.session
  return { account, sessions: sessions.items, passkeys, isOpen: !required, mustAddFactor }
}

/** Changes the reader's own account. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  if (formText(form, 'intent') === 'everywhere') {
    return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': await context.signOut(true) } })
  }
  try {
    return await change(form, context)
  } catch (error) {
    const answer = accountAnswer(error, form, context)
    return data({ ...nothing, factor: { ...noFactorChange, app: appInForm(form) }, answer }, { status: 422 })
  }
}

interface Answer {
  done: 'password' | 'ended' | 'ready' | null
  ended: number
  factor: FactorChange | null
  answer: AccountAnswer | null
}

const nothing: Answer = { done: null, ended: 0, factor: null, answer: null }

async function change(form: FormData, context: ActionFunctionArgs['context']): Promise<Answer | Response> {
  const { api } = context
  const factor = await changeFactor(form, context)
  if (factor !== null) return { ...nothing, factor }
  const answered = (done: Answer['done'], ended = 0): Answer => ({ ...nothing, done, ended })
  switch (formText(form, 'intent')) {
    case 'setUp':
      await api.account.setUp(accountOf(form))
      return answered('ready')
    case 'password': {
      const given = { current: formText(form, 'current'), next: formText(form, 'password') }
      return answered('password', (await api.account.changePassword(given)).ended)
    }
    case 'unlinkDirectory':
      await api.account.directory.unlink({ password: formText(form, 'current') })
      return answered(null)
    case 'end':
      return answered('ended', (await api.account.endSession({ sessionId: formText(form, 'sessionId') })).ended)
    case 'endOthers':
      return answered('ended', (await api.account.endOtherSessions({})).ended)
    case 'createTeam':
      await api.account.switchTeam(await orHttpError(api.account.createTeam({ name: formText(form, 'name') })))
      return redirect('/account', 303)
    case 'switch':
      await orHttpError(api.account.switchTeam({ teamId: formText(form, 'teamId') }))
      return redirect('/account', 303)
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function Account() {
  const { account, sessions, passkeys, isOpen, mustAddFactor } = useLoaderData<typeof loader>()
  const { done, ended, factor, answer } = useActionData<typeof action>() ?? nothing
  const { t } = useI18n()
  const [params] = useSearchParams()
  const words = t.accounts.account
  const may = useMay()
  const hasAccount = account.hasPassword || account.directory?.linked != null
  const isReady = done === 'ready' || (done === null && factor === null && answer === null && params.has('ready'))
  return (
    <>
      <PageHeader
        title={words.title}
        intro={account.email === null ? words.intro : `${account.name} · ${account.email}`}
      />
      <AccountTabs />
      <div className="flex min-w-0 flex-col gap-4">
        {isReady ? <Alert tone="good">{words.ready}</Alert> : null}
        {done === 'password' ? <Alert tone="good">{words.passwordChanged(ended)}</Alert> : null}
        {done === 'ended' ? <Alert tone="good">{words.ended}</Alert> : null}
        {factor?.removed ? <Alert tone="good">{t.accounts.factors.removed}</Alert> : null}
        {mustAddFactor ? (
          <Alert tone="warn" title={t.accounts.factors.needed}>
            {account.hasPassword ? t.accounts.factors.neededHint : t.accounts.factors.neededPassword}
          </Alert>
        ) : null}
        {isOpen ? (
          <Alert tone="info" title={words.none}>
            {words.noneHint}
          </Alert>
        ) : null}
        {!hasAccount && !isOpen ? <SetUp answer={answer} /> : null}
        {account.hasPassword ? <PasswordCard answer={answer?.intent === 'password' ? answer : null} /> : null}
        {account.hasPassword ? (
          <FactorsCard
            factors={account.factors}
            newApp={factor?.app ?? null}
            recoveryCodes={factor?.recoveryCodes ?? []}
            answer={/App$|Codes$/.test(answer?.intent ?? '') ? answer : null}
          />
        ) : null}
        {account.hasPassword ? (
          <PasskeysCard
            passkeys={passkeys}
            options={factor?.passkey ?? null}
            answer={answer?.intent.endsWith('Passkey') === true ? answer : null}
          />
        ) : null}
        {hasAccount ? (
          <DirectoryCard account={account} answer={answer?.intent === 'unlinkDirectory' ? answer : null} />
        ) : null}
        <SessionsCard sessions={sessions} />
        <TeamsCard teams={account.teams} mayCreate={may('team:manage') && hasAccount} />
      </div>
    </>
  )
}

function SetUp({ answer }: { answer: AccountAnswer | null }) {
  const { t } = useI18n()
  const words = t.accounts.account
  return (
    <Card aria-labelledby="set-up">
      <CardHeader id="set-up" title={words.setUp} description={words.setUpHint} />
      <CardBody>
        <Form method="post" className="flex max-w-sm flex-col gap-3" preventScrollReset>
          <AccountFields answer={answer?.intent === 'setUp' ? answer : null} />
          <Button type="submit" name="intent" value="setUp" look="primary" className="w-fit">
            {words.setUp}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}
