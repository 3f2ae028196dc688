import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { LinkSecret, NewPassword } from '../components/accounts/account-fields.tsx'
import { DoorCard } from '../components/accounts/door-card.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { useI18n } from '../i18n/index.tsx'
import { accountAnswer, accountOf } from '../lib/account-form.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { useLinkSecret } from '../lib/use-link-secret.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.accounts.reset.title)

/** Redeems a password reset link; the person then signs in with the new password. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  try {
    await context.redeem('reset', { ...accountOf(form), secret: formText(form, 'secret') })
    return redirect('/sign-in?changed=1', 303)
  } catch (error) {
    return data(accountAnswer(error, form, context), { status: 422 })
  }
}

export default function Reset() {
  const { t } = useI18n()
  const answer = useActionData<typeof action>() ?? null
  const secret = useLinkSecret()
  const { title, intro, submit } = t.accounts.reset
  return (
    <DoorCard title={title} intro={intro}>
      {answer?.reason === 'link_invalid' ? <Alert tone="bad">{t.accounts.linkInvalid}</Alert> : null}
      <Form method="post" className="flex flex-col gap-3">
        <LinkSecret answer={answer} secret={secret} />
        <NewPassword answer={answer} label={t.accounts.newPassword} />
        <Button type="submit" look="primary" size="lg">
          {submit}
        </Button>
      </Form>
    </DoorCard>
  )
}
