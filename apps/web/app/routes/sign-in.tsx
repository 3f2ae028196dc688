import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { BackField } from '../components/accounts/back-field.tsx'
import { DoorCard } from '../components/accounts/door-card.tsx'
import { DirectoryButton } from '../components/accounts/directory-form.tsx'
import { PasskeyButton } from '../components/accounts/passkey-button.tsx'
import { SecondStep } from '../components/accounts/second-step.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Field, Input } from '../components/ui/field.tsx'
import { useI18n } from '../i18n/index.tsx'
import { formText, readForm } from '../lib/form-text.ts'
import { localPath } from '../lib/local-path.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.signIn.title)

/** Redirects readers who are already signed in. */
export function loader({ context }: LoaderFunctionArgs) {
  if (context.session.signedIn) return redirect('/')
  const { session, passkeys, directory, sendsMail } = context
  return { byToken: session.byToken, byPasskey: passkeys.areUsable, directory: directory?.name ?? null, sendsMail }
}

/**
 * Exchanges address and password, a passkey, or the token for the cookie of a new session; asks for a code in between
 * if there is a second factor.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [email, token] = [formText(form, 'email').trim(), formText(form, 'token')]
  const answered = formText(form, 'step')
  const passkey = formText(form, 'passkey')
  const { cookie, step, wait } = await (passkey !== ''
    ? context.passkeys.signIn(passkey)
    : answered === ''
      ? context.signIn({ email, password: formText(form, 'password'), token })
      : context.answerStep({ step: answered, code: formText(form, 'code') }))
  const way: Way = passkey !== '' ? 'passkey' : answered !== '' ? 'code' : token !== '' ? 'token' : 'password'
  const back = localPath(form.get('back'))
  const told = { email, way, step, wait, back }
  if (wait > 0) return data(told, { status: 429, headers: { 'Retry-After': String(wait) } })
  if (cookie === null) return data(told, { status: step !== null && answered === '' ? 200 : 401 })
  return redirect(back, { status: 303, headers: { 'Set-Cookie': cookie } })
}

type Way = 'password' | 'code' | 'passkey' | 'token'

export default function SignIn() {
  const { t } = useI18n()
  const { byToken, byPasskey, directory, sendsMail } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  const [params] = useSearchParams()
  const words = t.signIn
  const back = refused?.back ?? params.get('back')
  if (refused !== null && refused.step !== null)
    return (
      <SecondStep
        step={refused.step}
        isWrong={refused.way === 'code'}
        wait={refused.wait}
        back={back}
        byPasskey={byPasskey}
      />
    )
  return (
    <DoorCard title={words.title} intro={words.intro}>
      {params.has('changed') && refused === null ? <Alert tone="good">{words.changed}</Alert> : null}
      {refused === null ? null : (
        <Alert tone="bad">{refused.wait > 0 ? words.wait(refused.wait) : words.wrong[refused.way]}</Alert>
      )}
      <Form method="post" className="flex flex-col gap-3">
        <BackField to={back} />
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
        <Field label={words.password} hint={sendsMail ? undefined : words.forgotten}>
          {(ids) => (
            <Input {...ids} name="password" type="password" autoComplete="current-password" required className="h-9" />
          )}
        </Field>
        <Button type="submit" look="primary" size="lg">
          {words.submit}
        </Button>
      </Form>
      {sendsMail ? (
        <Link to="/forgotten" className="w-fit text-[0.8125rem] text-accent hover:underline">
          {words.forgottenLink}
        </Link>
      ) : null}
      {directory === null ? null : <DirectoryButton name={directory} back={back ?? '/'} />}
      {byPasskey ? <PasskeyButton back={back} /> : null}
      {byToken ? <ByToken open={refused?.way === 'token'} back={back} /> : null}
    </DoorCard>
  )
}

function ByToken({ open, back }: { open: boolean; back: string | null }) {
  const { t } = useI18n()
  return (
    <details open={open} className="border-t border-line pt-3">
      <summary className="folds w-fit text-[0.8125rem] font-medium text-ink-2 hover:text-ink">
        {t.signIn.withToken}
      </summary>
      <Form method="post" className="flex flex-col gap-3 pt-3">
        <BackField to={back} />
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
