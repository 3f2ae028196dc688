import { deliveryStates } from '@dossier/db'
import { z } from 'zod'
import { storageEventTypes } from './storage-event.ts'
import { webhookUrl } from './address.ts'
import { page } from '../floor/input-schemas.ts'

const webhookId = z.uuid()
const events = z
  .array(z.enum(storageEventTypes))
  .min(1, 'A webhook needs at least one event type.')
  .transform((types) => [...new Set(types)])

export const webhookInput = z.object({ webhookId })

export const createWebhookInput = z.object({
  url: webhookUrl,
  events: events.default([...storageEventTypes]),
})
export type CreateWebhookInput = z.infer<typeof createWebhookInput>

export const updateWebhookInput = z.object({
  webhookId,
  url: webhookUrl.optional(),
  events: events.optional(),
  /** An inactive webhook receives nothing; once reactivated, it receives the events it missed. */
  active: z.boolean().optional(),
})
export type UpdateWebhookInput = z.infer<typeof updateWebhookInput>

export const webhookDeliveriesInput = z.object({ webhookId, state: z.enum(deliveryStates).optional(), ...page })
export type WebhookDeliveriesInput = z.infer<typeof webhookDeliveriesInput>

export const redeliverInput = z.object({
  webhookId,
  /** All permanently failed events if omitted. */
  eventId: z.uuid().optional(),
})
export type RedeliverInput = z.infer<typeof redeliverInput>
