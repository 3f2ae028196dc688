import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { DoorCard } from '../components/accounts/door-card.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Field, Input } from '../components/ui/field.tsx'
import { useI18n } from '../i18n/index.tsx'
import { formText, readForm } from '../lib/form-text.ts'
import { localPath } from '../lib/local-path.ts'
import { titled } from '../lib/meta.ts'

export const meta: MetaFunction = titled((t) => t.signIn.title)

/** Whoever is signed in already goes on. */
export function loader({ context }: LoaderFunctionArgs) {
  if (context.session.signedIn) return redirect('/')
  return { byToken: context.session.byToken }
}

/** Trades address and password, or the token, for the cookie of a new session. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [email, token] = [formText(form, 'email').trim(), formText(form, 'token')]
  const { cookie, wait } = await context.signIn({ email, password: formText(form, 'password'), token })
  const refused = { email, byToken: token !== '', wait }
  if (wait > 0) return data(refused, { status: 429, headers: { 'Retry-After': String(wait) } })
  if (cookie === null) return data(refused, { status: 401 })
  return redirect(localPath(form.get('back')), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SignIn() {
  const { t } = useI18n()
  const { byToken } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  const [params] = useSearchParams()
  const words = t.signIn
  return (
    <DoorCard title={words.title} intro={words.intro}>
      {params.has('changed') && refused === null ? <Alert tone="good">{words.changed}</Alert> : null}
      {refused === null ? null : (
        <Alert tone="bad">
          {refused.wait > 0 ? words.wait(refused.wait) : refused.byToken ? words.wrongToken : words.wrong}
        </Alert>
      )}
      <Form method="post" className="flex flex-col gap-3">
        <Back to={params.get('back')} />
        <Field label={words.email}>
          {(ids) => (
            <Input
              {...ids}
              name="email"
              type="email"
              autoComplete="username"
              required
              defaultValue={refused?.email}
              className="h-9"
            />
          )}
        </Field>
        <Field label={words.password} hint={words.forgotten}>
          {(ids) => (
            <Input {...ids} name="password" type="password" autoComplete="current-password" required className="h-9" />
          )}
        </Field>
        <Button type="submit" look="primary" size="lg">
          {words.submit}
        </Button>
      </Form>
      {byToken ? <ByToken open={refused?.byToken === true} back={params.get('back')} /> : null}
    </DoorCard>
  )
}

function ByToken({ open, back }: { open: boolean; back: string | null }) {
  const { t } = useI18n()
  return (
    <details open={open} className="border-t border-line pt-3">
      <summary className="w-fit cursor-pointer text-[0.8125rem] font-medium text-ink-2 hover:text-ink">
        {t.signIn.withToken}
      </summary>
      <Form method="post" className="flex flex-col gap-3 pt-3">
        <Back to={back} />
        <Field label={t.signIn.token} hint={t.signIn.tokenHint}>
          {(ids) => <Input {...ids} name="token" type="password" autoComplete="off" required className="h-9" />}
        </Field>
        <Button type="submit" size="lg">
          {t.signIn.withToken}
        </Button>
      </Form>
    </details>
  )
}

function Back({ to }: { to: string | null }) {
  return <input type="hidden" name="back" value={to ?? '/'} />
}
