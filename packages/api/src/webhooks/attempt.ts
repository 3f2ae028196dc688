import type { ClaimedDelivery, WebhookPlace } from '@dossier/db/webhooks'
import { type StorageEvent, storageEventOf } from './storage-event.ts'
import type { AllowedNetworks } from '../context.ts'
import { sendMessage, type SendResult } from './send.ts'
import { signatureOf, type WebhookSigner } from './signing.ts'

/** Time limit for a receiver's response. */
export const answerWithinMs = 15_000

/** The services needed for sending. */
export interface AttemptServices extends WebhookSigner {
  now(): Date
  webhookNetworks: AllowedNetworks
}

/** The event to send, the number of this attempt, and whether it is a redelivery. */
export interface Telling {
  event: Pick<StorageEvent, 'id' | 'at' | 'data'> & { type: string }
  attempt: number
  redelivered: boolean
}

/** Tries to deliver an event to a receiver; signed as Standard Webhooks specify. */
export async function attempt(
  services: AttemptServices,
  webhook: Omit<ClaimedDelivery['webhook'], 'events'> & Pick<WebhookPlace, 'teamId'>,
  { event, attempt: number, redelivered }: Telling,
  signal?: AbortSignal,
): Promise<SendResult> {
  const { id, type, at, data } = event
  const body = JSON.stringify({ id, type, timestamp: at.toISOString(), redelivered, data })
  const now = services.now()
  const timestamp = Math.floor(now.getTime() / 1000)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Dossier-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf(services, webhook, { id, timestamp, body, now }),
    'webhook-attempt': String(number),
    ...(redelivered && { 'webhook-redelivered': 'true' }),
  }
  return sendMessage(
    { url: webhook.url, headers, body },
    { allowed: services.webhookNetworks, timeoutMs: answerWithinMs, ...(signal !== undefined && { signal }) },
  )
}

/** The message of a claimed delivery; null for an event that this version does not know. */
export function tellingOf({ teamId }: Pick<WebhookPlace, 'teamId'>, claimed: ClaimedDelivery): Telling | null {
  const event = storageEventOf(teamId, claimed.event)
  return event === null ? null : { event, attempt: claimed.attempt, redelivered: claimed.redelivered }
}
