import { randomUUID } from 'node:crypto'
import { appendAuditEvents, type Db, lastPosition, type NewAuditEvent, type Owner } from '@dossier/db'
import {
  deleteWebhook,
  findWebhook,
  insertWebhook,
  listDeliveries,
  listWebhooks as query,
  lockWebhooks,
  redeliver,
  updateWebhook,
  type WebhookRow,
} from '@dossier/db/webhooks'
import { v7 as uuid } from 'uuid'
import { ApiError, notFound } from '../errors.ts'
import type { CreateWebhookInput, RedeliverInput, UpdateWebhookInput, WebhookDeliveriesInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import {
  deliveryView,
  type WebhookDeliveriesView,
  type WebhookSecretView,
  type WebhooksView,
  type WebhookTestView,
  type WebhookView,
  webhookView,
} from './webhooks-view.ts'
import { resolveHost } from './address.ts'
import { attempt, type AttemptServices } from './attempt.ts'
import { overlapMs, webhookSecret } from './signing.ts'

type WebhookServices = Pick<Services, 'db'> & AttemptServices

const mostWebhooks = 50

/** The team's webhooks. */
export async function listWebhooks(services: Pick<Services, 'db'>, owner: Owner): Promise<WebhooksView> {
  const rows = await query(services.db, owner)
  return { items: rows.map(webhookView), nextCursor: null }
}

/**
 * Adds a webhook, which receives events from now on, and returns its secret. Throws `invalid_input` for a refused
 * address.
 */
export async function createWebhook(
  services: WebhookServices,
  caller: Caller,
  { url, events }: CreateWebhookInput,
): Promise<WebhookSecretView> {
  const { owner } = caller
  await refuseClosedAddress(services, url)
  const id = uuid()
  await services.db.transaction(async (tx) => {
    if ((await lockWebhooks(tx, owner)) >= mostWebhooks) {
      const message = `A team can have at most ${mostWebhooks} webhooks. Delete one first.`
      throw new ApiError('limit_reached', message, { limit: mostWebhooks })
    }
    await insertWebhook(tx, owner, { id, url, events, position: await lastPosition(tx, owner) })
    await record(tx, caller, { type: 'webhook.created', id, data: { events } })
  })
  return withSecret(services, owner, { id, generation: 1 })
}

/** Changes a webhook's events or URL, or deactivates it. */
export async function changeWebhook(
  services: WebhookServices,
  caller: Caller,
  { webhookId: id, url, events, active }: UpdateWebhookInput,
): Promise<WebhookView> {
  const { owner } = caller
  await own(services.db, owner, id)
  if (url !== undefined) await refuseClosedAddress(services, url)
  await services.db.transaction(async (tx) => {
    const before = await own(tx, owner, id, { lock: true })
    const change = {
      ...(url !== undefined && { url }),
      ...(events !== undefined && { events }),
      ...(active !== undefined && { active }),
    }
    await updateWebhook(tx, owner, id, change)
    // The URL may contain a receiver's secret: recording that it changed is enough.
    const changes = [
      ...(active === undefined ? [] : [{ field: 'active', before: before.active, after: active }]),
      ...(events === undefined ? [] : [{ field: 'events', before: before.events.join(' '), after: events.join(' ') }]),
    ]
    await record(tx, caller, { type: 'webhook.changed', id, data: { url: url !== undefined, changes } })
  })
  return shown(services.db, owner, id)
}

/** Gives a webhook a new secret; the previous one also signs for another day. */
export async function rotateWebhookSecret(
  services: WebhookServices,
  caller: Caller,
  id: string,
): Promise<WebhookSecretView> {
  const { owner } = caller
  await own(services.db, owner, id)
  const generation = await services.db.transaction(async (tx) => {
    const before = await own(tx, owner, id, { lock: true })
    const next = before.generation + 1
    const previousUntil = new Date(services.now().getTime() + overlapMs)
    await updateWebhook(tx, owner, id, { generation: next, previousUntil })
    await record(tx, caller, { type: 'webhook.secret_rotated', id, data: { generation: next } })
    return next
  })
  return withSecret(services, owner, { id, generation })
}

/** Removes a webhook with its pending deliveries. */
export async function removeWebhook(
  services: Pick<Services, 'db'>,
  caller: Caller,
  id: string,
): Promise<{ removed: boolean }> {
  return services.db.transaction(async (tx) => {
    const removed = await deleteWebhook(tx, caller.owner, id)
    if (removed) await record(tx, caller, { type: 'webhook.removed', id, data: {} })
    return { removed }
  })
}

/** Sends a `webhook.test` event now, once, and returns the receiver's response. */
export async function testWebhook(services: WebhookServices, caller: Caller, id: string): Promise<WebhookTestView> {
  const { owner } = caller
  const webhook = await own(services.db, owner, id)
  const begun = performance.now()
  const nothing = { teamId: owner.teamId, cause: 'webhook.tested', runId: null, documentId: null }
  const event = { id: randomUUID(), type: 'webhook.test', at: services.now(), data: nothing }
  const result = await attempt(services, { ...owner, ...webhook }, { event, attempt: 1, redelivered: false })
  const ok = result.code === null
  await record(services.db, caller, { type: 'webhook.tested', id, data: { ok } })
  return { ok, ...result, milliseconds: Math.round(performance.now() - begun) }
}

/** The deliveries of a webhook, newest first. */
export async function listWebhookDeliveries(
  services: Pick<Services, 'db'>,
  owner: Owner,
  { webhookId: id, ...list }: WebhookDeliveriesInput,
): Promise<WebhookDeliveriesView> {
  await own(services.db, owner, id)
  const { items, nextCursor } = await listDeliveries(services.db, { teamId: owner.teamId, id }, list)
  return { items: items.map(deliveryView), nextCursor }
}

/** Sends one event, or all permanently failed ones, again; they are marked as redelivered. */
export async function redeliverWebhook(
  services: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  { webhookId: id, eventId }: RedeliverInput,
): Promise<{ deliveries: number }> {
  const { owner } = caller
  await own(services.db, owner, id)
  return services.db.transaction(async (tx) => {
    const deliveries = await redeliver(tx, { teamId: owner.teamId, id }, { eventId, now: services.now() })
    await record(tx, caller, { type: 'webhook.redelivered', id, data: { deliveries } })
    return { deliveries }
  })
}

async function own(db: Db, owner: Owner, id: string, options: { lock?: boolean } = {}): Promise<WebhookRow> {
  const row = await findWebhook(db, owner, id, options)
  if (row === null) throw notFound('webhook', id)
  return row
}

async function shown(db: Db, owner: Owner, id: string): Promise<WebhookView> {
  const row = (await query(db, owner)).find((one) => one.id === id)
  if (row === undefined) throw notFound('webhook', id)
  return webhookView(row)
}

async function withSecret(
  services: WebhookServices,
  owner: Owner,
  { id, generation }: Pick<WebhookRow, 'id' | 'generation'>,
): Promise<WebhookSecretView> {
  const secret = webhookSecret(services, { teamId: owner.teamId, id, generation })
  return { webhook: await shown(services.db, owner, id), secret }
}

type WebhookEvent = Extract<NewAuditEvent['type'], `webhook.${string}`>

async function record<Type extends WebhookEvent>(
  db: Db,
  { owner, requestId }: Caller,
  { type, id, data }: { type: Type; id: string; data: NewAuditEvent<Type>['data'] },
): Promise<void> {
  await appendAuditEvents<Type>(db, owner, [{ type, requestId, subject: { type: 'webhook', id }, data }])
}

/** Reports immediately what would make every attempt fail; a name that does not resolve yet may do so later. */
async function refuseClosedAddress({ webhookNetworks }: AttemptServices, url: string): Promise<void> {
  const { hostname, protocol } = new URL(url)
  const found = await resolveHost(hostname, webhookNetworks).catch(() => null)
  const how = 'An operator can allow networks with DOSSIER_WEBHOOK_NETWORKS, such as 10.1.0.0/16.'
  if (found?.verdict === 'refused') {
    throw new ApiError('invalid_input', `${hostname} resolves to a network that webhooks cannot reach. ${how}`)
  }
  if (protocol === 'http:' && found?.verdict !== 'allowed') {
    throw new ApiError('invalid_input', `A webhook outside the operator’s own networks needs https. ${how}`)
  }
}
