import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { DoorCard } from '../components/accounts/door-card.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Field, Input } from '../components/ui/field.tsx'
import { useI18n } from '../i18n/index.tsx'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.accounts.forgotten.title)

/** Loads whether links can be mailed. */
export function loader({ context: { sendsMail } }: LoaderFunctionArgs) {
  return { sendsMail }
}

/** Requests a link by mail; the response does not reveal whether the address has an account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const email = formText(await readForm(request), 'email')
  const isAsked = await context.askForReset({ email, language: context.language })
  return data({ isAsked }, { status: isAsked ? 200 : 429 })
}

export default function Forgotten() {
  const { t } = useI18n()
  const { sendsMail } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const words = t.accounts.forgotten
  return (
    <DoorCard title={words.title} intro={sendsMail ? words.intro : words.noMail}>
      {answer === null ? null : (
        <Alert tone={answer.isAsked ? 'good' : 'bad'}>{answer.isAsked ? words.asked : words.tooMany}</Alert>
      )}
      {sendsMail ? (
        <Form method="post" className="flex flex-col gap-3">
          <Field label={t.accounts.email}>
            {(ids) => <Input {...ids} name="email" type="email" autoComplete="username" required className="h-9" />}
          </Field>
          <Button type="submit" look="primary" size="lg">
            {words.submit}
          </Button>
        </Form>
      ) : null}
      <Link to="/sign-in" className="w-fit text-[0.8125rem] text-accent hover:underline">
        {words.back}
      </Link>
    </DoorCard>
  )
}
