import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DoorCard } from '../components/accounts/door-card.tsx'
import { SecondStep } from '../components/accounts/second-step.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { useI18n } from '../i18n/index.tsx'
import { formText, readForm } from '../lib/form-text.ts'
import { localPath } from '../lib/local-path.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.signIn.title)

/** Receives a browser that returns from the directory. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { directory, passkeys } = context
  const query = new URL(request.url).search.slice(1)
  const shown = { name: directory?.name ?? '', byPasskey: passkeys.areUsable, step: null, back: '/', problem: null }
  // Also when the page is opened without a query.
  if (directory === null || query === '') return data(shown)
  const { cookies, to, step, problem } = await directory.end(query)
  const headers = new Headers(cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]))
  const back = localPath(to)
  if (problem === null && step === null) throw redirect(back, { status: 303, headers })
  return data({ ...shown, step, back, problem }, { status: problem === null ? 200 : statuses[problem], headers })
}

/** Sends a browser to the directory: to sign in, to redeem an invitation, or to link the reader's account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { directory } = context
  if (directory === null) throw new Response(null, { status: 404 })
  const form = await readForm(request)
  const isLinking = formText(form, 'intent') === 'link'
  const begun = await directory.begin({
    back: localPath(form.get('back')),
    invitation: formText(form, 'secret'),
    linking: isLinking ? { password: formText(form, 'current') } : null,
  })
  const shown = { isLinking, url: null, problem: null }
  if ('problem' in begun) return data({ ...shown, ...begun }, { status: statuses[begun.problem] })
  // Not a redirect, because browsers also apply `form-action` to redirects that follow a form.
  return data({ ...shown, url: begun.url }, { headers: { 'Set-Cookie': begun.cookie } })
}

const statuses = {
  away: 503,
  slowed: 429,
  refused: 401,
  gone: 401,
  signed_out: 401,
  wrong_password: 422,
  unknown: 403,
  linked_already: 409,
  email_taken: 409,
  link_invalid: 403,
} as const

export default function Directory() {
  const { t } = useI18n()
  const { name, byPasskey, step, back, problem } = useLoaderData<typeof loader>()
  const begun = useActionData<typeof action>() ?? null
  const words = t.accounts.directory
  if (begun !== null && begun.url !== null) {
    return (
      <DoorCard title={words.leaving(name)} intro={words.leavingHint}>
        <meta httpEquiv="refresh" content={`0;url=${begun.url}`} />
        <a href={begun.url} className="w-fit text-[0.8125rem] text-accent hover:underline">
          {words.continue}
        </a>
      </DoorCard>
    )
  }
  if (step !== null) return <SecondStep step={step} isWrong={false} wait={0} back={back} byPasskey={byPasskey} />
  const told = begun === null ? problem : begun.problem
  return (
    <DoorCard title={words.title(name)} intro={words.hint}>
      <Alert tone="bad">{words.problems[told ?? 'gone']}</Alert>
      <Link
        to={begun?.isLinking === true ? '/account' : '/sign-in'}
        className="w-fit text-[0.8125rem] text-accent hover:underline"
      >
        {words.back}
      </Link>
    </DoorCard>
  )
}
