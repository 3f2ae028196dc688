import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SecretAlert } from '../components/governance/secret-alert.tsx'
import { StorageTabs } from '../components/governance/storage-tabs.tsx'
import { WebhookForm } from '../components/governance/webhook-form.tsx'
import { WebhooksCard } from '../components/governance/webhooks-card.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/governance.ts'

export const meta: MetaFunction = titled((t) => t.governance.webhooks.title)

/** Loads the receivers of storage events. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { items } = await orHttpError(context.api.storage.webhooks.list())
  return { webhooks: items }
}

/** Adds a webhook; only this response contains its secret. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  // The procedure refuses unknown events.
  const events = form.getAll('events').filter((type) => typeof type === 'string') as Events
  try {
    const { secret } = await context.api.storage.webhooks.create({ url: formText(form, 'url').trim(), events })
    return data({ answer: null, secret })
  } catch (error) {
    return data({ answer: refusedForm(error, form, { blamed: 'url' }), secret: null }, 422)
  }
}

type Events = Parameters<ApiCaller['storage']['webhooks']['create']>[0]['events']

export default function Webhooks() {
  const { webhooks } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { t } = useI18n()
  const words = t.governance.webhooks
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <StorageTabs />
      <div className="flex min-w-0 flex-col gap-4">
        {done?.secret ? <SecretAlert secret={done.secret} /> : null}
        <WebhooksCard webhooks={webhooks} />
        <WebhookForm key={webhooks.length} answer={done?.answer ?? null} />
      </div>
    </>
  )
}
