import { deliveryStates } from '@dossier/db'
import { z } from 'zod'
import { storageEventTypes } from './storage-event.ts'
import { webhookUrl } from './address.ts'
import { page } from '../floor/input-schemas.ts'

const webhookId = z.uuid()
const events = z
  .array(z.enum(storageEventTypes))
  .min(1, 'A webhook is told of at least one type of event.')
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
  /** An inactive one is told nothing; once active again, it is told what it has missed. */
  active: z.boolean().optional(),
})
export type UpdateWebhookInput = z.infer<typeof updateWebhookInput>

export const webhookDeliveriesInput = z.object({ webhookId, state: z.enum(deliveryStates).optional(), ...page })
export type WebhookDeliveriesInput = z.infer<typeof webhookDeliveriesInput>

export const redeliverInput = z.object({
  webhookId,
  /** Without one, all events that were given up. */
  eventId: z.uuid().optional(),
})
export type RedeliverInput = z.infer<typeof redeliverInput>
