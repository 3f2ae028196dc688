import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody } from '../components/ui/card.tsx'
import { Field, Input } from '../components/ui/field.tsx'
import { useI18n } from '../i18n/index.tsx'
import { formText, readForm } from '../lib/form-text.ts'
import { localPath } from '../lib/local-path.ts'
import { titled } from '../lib/meta.ts'

export const meta: MetaFunction = titled((t) => t.signIn.title)

/** Whoever is signed in already goes on. */
export function loader({ context }: LoaderFunctionArgs) {
  if (context.session.signedIn) return redirect('/')
  return null
}

/** Trades the token for a session cookie. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const cookie = await context.signIn(formText(form, 'token'))
  if (cookie === null) return data({ wrong: true }, { status: 401 })
  return redirect(localPath(form.get('back')), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SignIn() {
  const { t } = useI18n()
  const wrong = useActionData<typeof action>()?.wrong ?? false
  const [params] = useSearchParams()
  return (
    <Card className="mx-auto mt-12 max-w-sm">
      <CardBody className="flex flex-col gap-4 p-6!">
        <div>
          <h1 className="text-lg font-semibold tracking-tight">{t.signIn.title}</h1>
          <p className="mt-1 text-[0.8125rem] text-ink-3">{t.signIn.intro}</p>
        </div>
        {wrong ? <Alert tone="bad">{t.signIn.wrong}</Alert> : null}
        <Form method="post" className="flex flex-col gap-3">
          <input type="hidden" name="back" value={params.get('back') ?? '/'} />
          <Field label={t.signIn.token}>
            {(ids) => (
              <Input {...ids} name="token" type="password" autoComplete="current-password" required className="h-9" />
            )}
          </Field>
          <Button type="submit" look="primary" size="lg">
            {t.signIn.submit}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}
