import type { Webhook } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { WebhookState } from './webhook-state.tsx'
import '../../i18n/topics/governance.ts'

/** The webhooks with their events and state. */
export function WebhooksCard({ webhooks }: { webhooks: readonly Webhook[] }) {
  const { t } = useI18n()
  const words = t.governance.webhooks
  return (
    <Card aria-labelledby="webhooks">
      <CardHeader id="webhooks" title={words.all} />
      <CardBody className="text-[0.8125rem]">
        {webhooks.length === 0 ? <p className="text-ink-3">{words.none}</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {webhooks.map((webhook) => (
            <li key={webhook.id} className="flex flex-col gap-1 py-2.5 first:pt-0 last:pb-0" data-webhook={webhook.id}>
              <Link
                to={`/storage/webhooks/${webhook.id}`}
                className="w-fit max-w-full break-all font-mono text-xs font-medium text-accent hover:underline"
              >
                {webhook.url}
              </Link>
              <p className="text-xs text-ink-3">{webhook.events.map((type) => words.types[type]).join(' · ')}</p>
              <WebhookState webhook={webhook} />
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}
