import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountTabs } from '../components/accounts/account-tabs.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { NewTokenAlert } from '../components/tokens/new-token-alert.tsx'
import { TokenForm } from '../components/tokens/token-form.tsx'
import { TokensCard } from '../components/tokens/tokens-card.tsx'
import { Refusal } from '../components/governance/refusal.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/tokens.ts'

export const meta: MetaFunction = titled((t) => t.tokens.title)

/**
 * Loads the reader's tokens, and for administrators those of the team; and the permissions that the reader can grant.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  const { items } = await orHttpError(context.api.tokens.list())
  return { tokens: items, allowed: [...((await context.permissions()) ?? [])] }
}

/** Creates, rotates and revokes tokens; only this response contains a new one. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const { tokens } = context.api
  const tokenId = formText(form, 'tokenId')
  try {
    switch (formText(form, 'intent')) {
      case 'create':
        return data({ answer: null, secret: (await tokens.create(wantedOf(form))).secret })
      case 'rotate': {
        const overlapHours = Number(formText(form, 'overlapHours'))
        return data({ answer: null, secret: (await tokens.rotate({ tokenId, overlapHours })).secret })
      }
      case 'revoke':
        await tokens.revoke({ tokenId })
        return redirect('/tokens', 303)
      default:
        return data({ answer: null, secret: null }, 400)
    }
  } catch (error) {
    return data({ answer: refusedForm(error, form), secret: null }, 422)
  }
}

function wantedOf(form: FormData): Parameters<ApiCaller['tokens']['create']>[0] {
  const days = formText(form, 'expiresInDays')
  return {
    name: formText(form, 'name'),
    scopes: form.getAll('scopes').filter((scope) => typeof scope === 'string'),
    expiresInDays: days === 'never' ? null : Number(days),
    networks: formText(form, 'networks')
      .split(/[\s,;]+/)
      .filter((network) => network !== ''),
  }
}

export default function Tokens() {
  const { tokens, allowed } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { t } = useI18n()
  const answer = done?.answer ?? null
  const ofForm = answer?.intent === 'create' ? answer : null
  return (
    <>
      <PageHeader title={t.tokens.title} intro={t.tokens.intro} />
      <AccountTabs />
      <div className="flex min-w-0 flex-col gap-4">
        {done?.secret ? <NewTokenAlert secret={done.secret} /> : null}
        {answer?.refusal && ofForm === null ? (
          <Alert tone="bad">
            <Refusal refusal={answer.refusal} sentences={t.tokens.refusals} />
          </Alert>
        ) : null}
        <TokensCard tokens={tokens} />
        <TokenForm key={tokens.length} allowed={allowed} answer={ofForm} />
      </div>
    </>
  )
}
