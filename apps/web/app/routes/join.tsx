import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AccountFields, LinkSecret } from '../components/accounts/account-fields.tsx'
import { DirectoryForm } from '../components/accounts/directory-form.tsx'
import { DoorCard } from '../components/accounts/door-card.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { useI18n } from '../i18n/index.tsx'
import { accountAnswer, accountOf } from '../lib/account-form.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { useLinkSecret } from '../lib/use-link-secret.ts'
import '../i18n/topics/accounts.ts'

export const meta: MetaFunction = titled((t) => t.accounts.join.title)

/** Loads who is signed in, and so may join as that person. */
export async function loader({ context }: LoaderFunctionArgs) {
  const directoryName = context.directory?.name ?? null
  if (!context.session.signedIn) return { account: null, directoryName }
  const { name, hasPassword, directory } = await context.api.account.get()
  return { account: hasPassword || directory?.linked != null ? { name } : null, directoryName }
}

/** Redeems an invitation for a new account, or for the signed-in one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const secret = formText(form, 'secret')
  try {
    if (formText(form, 'intent') === 'accept') {
      const { teamId } = await context.api.account.accept({ secret })
      await context.api.account.switchTeam({ teamId })
      return redirect('/account', 303)
    }
    const cookie = await context.redeem('invitation', { ...accountOf(form), secret })
    return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie ?? '' } })
  } catch (error) {
    return data(accountAnswer(error, form, context), { status: 422 })
  }
}

export default function Join() {
  const { t } = useI18n()
  const { account, directoryName } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const secret = useLinkSecret()
  const words = t.accounts.join
  return (
    <DoorCard title={words.title} intro={account === null ? words.intro : words.asYourself(account.name)}>
      {answer?.reason === 'link_invalid' ? <Alert tone="bad">{t.accounts.linkInvalid}</Alert> : null}
      {answer?.reason === 'name_taken' ? <Alert tone="bad">{words.already}</Alert> : null}
      <Form method="post" className="flex flex-col gap-3">
        <LinkSecret answer={answer} secret={secret} />
        {account === null ? <AccountFields answer={answer} /> : <input type="hidden" name="intent" value="accept" />}
        <Button type="submit" look="primary" size="lg">
          {account === null ? words.submit : words.accept}
        </Button>
      </Form>
      {account === null && directoryName !== null ? (
        <DirectoryForm back="/" className="flex flex-col gap-3 border-t border-line pt-4">
          <LinkSecret answer={answer} secret={secret} />
          <Button type="submit" size="lg">
            {words.throughDirectory(directoryName)}
          </Button>
        </DirectoryForm>
      ) : null}
    </DoorCard>
  )
}
