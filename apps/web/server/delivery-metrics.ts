import { copiesOfAll, type DeliveryOutcome, type Services, webhookBacklog } from '@dossier/api'
import { Counter, Gauge, type Registry } from 'prom-client'
import { unlessAway } from './database-metrics.ts'

type WebhookBacklog = Awaited<ReturnType<typeof webhookBacklog>>
type CopiesOfDriver = Awaited<ReturnType<typeof copiesOfAll>>[number]

/**
 * Counts the outcomes of webhook delivery attempts. Neither team nor address is a label: an address may contain a
 * secret.
 */
export function observeDeliveries(registry: Registry): (outcome: DeliveryOutcome) => void {
  const attempts = new Counter({
    name: 'dossier_webhook_deliveries_total',
    help: 'Attempts to deliver an event to a webhook: delivered, to be retried, or given up',
    labelNames: ['outcome'] as const,
    registers: [registry],
  })
  for (const outcome of ['delivered', 'retried', 'given_up'] as const) attempts.inc({ outcome }, 0)
  return (outcome) => attempts.inc({ outcome })
}

/** Adds backlog metrics, read on each scrape: webhook deliveries and mirror copies. */
export function watchBacklogs(
  registry: Registry,
  services: Pick<Services, 'db' | 'databaseMonitor' | 'storage' | 'now'>,
): void {
  watchWebhooks(registry, services)
  watchMirrors(registry, services)
}

function watchWebhooks(
  registry: Registry,
  { db, databaseMonitor, now }: Pick<Services, 'db' | 'databaseMonitor' | 'now'>,
): void {
  const gauge = (name: string, help: string, value: (of: WebhookBacklog) => number) => {
    const made: Gauge = new Gauge({
      name: `dossier_webhook_${name}`,
      help,
      registers: [registry],
      async collect() {
        const backlog = await databaseMonitor.guard(() => webhookBacklog(db)).catch(unlessAway(null))
        if (backlog === null) made.reset()
        else made.set(value(backlog))
      },
    })
  }
  gauge(
    'waiting',
    'Deliveries to webhooks that wait or are being tried; those of webhooks that rest are left out',
    (of) => of.waiting,
  )
  gauge('oldest_waiting_seconds', 'For how long the oldest of these has waited; 0 when none does', (of) =>
    secondsSince(of.oldest, now()),
  )
}

function watchMirrors(
  registry: Registry,
  { db, databaseMonitor, storage, now }: Pick<Services, 'db' | 'databaseMonitor' | 'storage' | 'now'>,
): void {
  const gauge = (name: string, help: string, value: (of: CopiesOfDriver | undefined) => number) => {
    const made: Gauge<'driver'> = new Gauge({
      name: `dossier_mirror_${name}`,
      help,
      labelNames: ['driver'] as const,
      registers: [registry],
      async collect() {
        made.reset()
        const found = await databaseMonitor.guard(() => copiesOfAll(db)).catch(unlessAway(null))
        if (found === null) return
        for (const driver of storage.mirrors) made.set({ driver }, value(found.find((one) => one.driver === driver)))
      },
    })
  }
  gauge('copies', 'Verified copies that a mirror has', (of) => of?.stored ?? 0)
  gauge('waiting_copies', 'Copies that a mirror is to get and has not', (of) => of?.waiting ?? 0)
  gauge('oldest_waiting_seconds', 'For how long the oldest of these has waited; 0 when none does', (of) =>
    secondsSince(of?.oldestWaiting ?? null, now()),
  )
}

function secondsSince(then: Date | null, now: Date): number {
  return then === null ? 0 : Math.max(0, (now.getTime() - then.getTime()) / 1000)
}
