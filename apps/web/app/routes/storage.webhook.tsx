import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeliveriesCard } from '../components/governance/deliveries-card.tsx'
import { SecretAlert } from '../components/governance/secret-alert.tsx'
import { StorageTabs } from '../components/governance/storage-tabs.tsx'
import { WebhookActions } from '../components/governance/webhook-actions.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/governance.ts'

export const meta: MetaFunction = titled((t) => t.governance.webhooks.title)

const states = ['waiting', 'delivered', 'dead'] as const

/** Loads one webhook and its deliveries. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { webhooks } = context.api.storage
  const webhookId = params['webhookId'] ?? ''
  const search = new URL(request.url).searchParams
  const state = states.find((known) => known === search.get('state'))
  const cursor = search.get('cursor')
  const [{ items }, deliveries] = await orHttpError(
    Promise.all([
      webhooks.list(),
      webhooks.deliveries({ webhookId, limit: 25, ...(state && { state }), ...(cursor !== null && { cursor }) }),
    ]),
  )
  const webhook = items.find(({ id }) => id === webhookId)
  if (webhook === undefined) throw new Response(null, { status: 404 })
  return { webhook, deliveries, state: state ?? '' }
}

/** Tests, changes or removes the webhook, or redelivers events. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const done = await orHttpError(perform(context.api.storage.webhooks, params['webhookId'] ?? '', form))
  if (done === 'removed') return redirect('/storage/webhooks', 303)
  if (done !== null) return data(done)
  const { pathname, search } = new URL(request.url)
  return redirect(pathname + search, 303)
}

type Webhooks = ApiCaller['storage']['webhooks']
interface Done {
  test: Awaited<ReturnType<Webhooks['test']>> | null
  secret: string | null
}

/** The result to show; null if the page shows it anyway. */
async function perform(webhooks: Webhooks, webhookId: string, form: FormData): Promise<Done | 'removed' | null> {
  switch (formText(form, 'intent')) {
    case 'test':
      return { test: await webhooks.test({ webhookId }), secret: null }
    case 'rotate':
      return { test: null, secret: (await webhooks.rotateSecret({ webhookId })).secret }
    case 'pause':
      await webhooks.update({ webhookId, active: false })
      return null
    case 'resume':
      await webhooks.update({ webhookId, active: true })
      return null
    case 'redeliver': {
      const eventId = formText(form, 'eventId')
      await webhooks.redeliver({ webhookId, ...(eventId !== '' && { eventId }) })
      return null
    }
    case 'remove':
      await webhooks.remove({ webhookId })
      return 'removed'
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function Webhook() {
  const { webhook, deliveries, state } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { t } = useI18n()
  const words = t.governance.webhooks
  return (
    <>
      <PageHeader title={words.deliveries} intro={<code className="break-all font-mono text-xs">{webhook.url}</code>} />
      <StorageTabs />
      <div className="flex min-w-0 flex-col gap-4">
        {done?.test ? <Tested test={done.test} /> : null}
        {done?.secret ? <SecretAlert secret={done.secret} /> : null}
        <WebhookActions webhook={webhook} />
        <DeliveriesCard items={deliveries.items} state={state} dead={webhook.dead} />
      </div>
      <Pager nextCursor={deliveries.nextCursor} next={words.nextPage} first={words.firstPage} />
    </>
  )
}

function Tested({ test: { ok, status, code, milliseconds } }: { test: NonNullable<Done['test']> }) {
  const { t, formatNumber } = useI18n()
  const words = t.governance.webhooks
  if (ok) return <Alert tone="good">{words.tested(formatNumber(milliseconds))}</Alert>
  const why = [code === null ? '' : words.codes[code], status === null ? '' : String(status)]
  return <Alert tone="bad">{words.notTaken(why.filter((part) => part !== '').join(', '))}</Alert>
}
