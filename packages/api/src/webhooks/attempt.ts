import type { ClaimedDelivery, WebhookPlace } from '@dossier/db/webhooks'
import { type StorageEvent, storageEventOf } from './storage-event.ts'
import type { AllowedNetworks } from '../context.ts'
import { sendMessage, type SendResult } from './send.ts'
import { signatureOf, type WebhookSigner } from './signing.ts'

/** How long a receiver has to answer. */
export const answerWithinMs = 15_000

/** What sending needs. */
export interface AttemptServices extends WebhookSigner {
  now(): Date
  webhookNetworks: AllowedNetworks
}

/** What is told, how often it was tried with this time, and whether somebody asked for it once more. */
export interface Telling {
  event: Pick<StorageEvent, 'id' | 'at' | 'data'> & { type: string }
  attempt: number
  redelivered: boolean
}

/** Tries to tell a receiver of an event; signed as Standard Webhooks ask for. */
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

/** What a claimed delivery tells; null for an event that this version does not tell of. */
export function tellingOf({ teamId }: Pick<WebhookPlace, 'teamId'>, claimed: ClaimedDelivery): Telling | null {
  const event = storageEventOf(teamId, claimed.event)
  return event === null ? null : { event, attempt: claimed.attempt, redelivered: claimed.redelivered }
}
