import { deliveryStates } from '@dossier/db'
import type { DeliveryRow, WebhookStatusRow } from '@dossier/db/webhooks'
import { z } from 'zod'
import { auditTypesOf, storageEventTypes } from './storage-event.ts'
import { sendCodes } from './send.ts'
import { moment, pageOf } from '../floor/output-schemas.ts'

const types = z.enum(storageEventTypes)
const code = z
  .enum(sendCodes)
  .nullable()
  // Written by an older or newer version.
  .catch('connection')

export const webhookSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    events: z.array(types),
    active: z
      .boolean()
      .describe('An inactive webhook receives nothing; once reactivated, it receives the events it missed'),
    createdAt: moment,
    waiting: z.int().describe('Deliveries that are pending or in progress; later events wait in the audit log'),
    dead: z.int().describe('Deliveries that failed permanently and can be redelivered'),
    oldestWaiting: moment.nullable(),
    lastDelivered: moment.nullable(),
  })
  .meta({ id: 'Webhook' })
export type WebhookView = z.infer<typeof webhookSchema>

/** All webhooks: there are few, so there is no second page. */
export const webhooksSchema = pageOf(webhookSchema)
export type WebhooksView = z.infer<typeof webhooksSchema>

export const webhookSecretSchema = z.object({
  webhook: webhookSchema,
  secret: z.string().describe('Signing secret; shown only once'),
})
export type WebhookSecretView = z.infer<typeof webhookSecretSchema>

export const removedWebhookSchema = z.object({ removed: z.boolean() })

export const webhookTestSchema = z.object({
  ok: z.boolean(),
  status: z.int().nullable().describe('HTTP status of the response; null without a response'),
  code,
  milliseconds: z.number(),
})
export type WebhookTestView = z.infer<typeof webhookTestSchema>

const webhookDeliverySchema = z.object({
  eventId: z.uuid(),
  type: types,
  state: z.enum(deliveryStates),
  attempts: z.int(),
  redelivered: z.boolean(),
  status: z.int().nullable().describe('HTTP status of the last response'),
  code,
  createdAt: moment,
  nextAt: moment.nullable().describe('Time of the next attempt; null when the delivery has ended'),
  endedAt: moment.nullable(),
})
export const webhookDeliveriesSchema = pageOf(webhookDeliverySchema)
export type WebhookDeliveriesView = z.infer<typeof webhookDeliveriesSchema>

export const redeliveredSchema = z.object({ deliveries: z.int() })

/** Shows a webhook. */
export function webhookView(row: WebhookStatusRow): WebhookView {
  const { id, url, events, active, createdAt, waiting, dead, oldestWaiting, lastDelivered } = row
  return {
    id,
    url,
    events: storageEventTypes.filter((type) => events.includes(type)),
    active,
    createdAt: createdAt.toISOString(),
    waiting,
    dead,
    oldestWaiting: oldestWaiting?.toISOString() ?? null,
    lastDelivered: lastDelivered?.toISOString() ?? null,
  }
}

/** Shows a delivery. */
export function deliveryView(row: DeliveryRow): WebhookDeliveriesView['items'][number] {
  const { eventId, state, attempts, redelivered, status, createdAt, nextAt, endedAt } = row
  return {
    eventId,
    type: storageEventTypes.find((type) => auditTypesOf([type]).some((one) => one === row.type)) ?? 'storage.stored',
    state,
    attempts,
    redelivered,
    status,
    code: code.parse(row.code),
    createdAt: createdAt.toISOString(),
    nextAt: state === 'waiting' ? nextAt.toISOString() : null,
    endedAt: endedAt?.toISOString() ?? null,
  }
}
