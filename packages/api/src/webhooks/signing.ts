import { createHmac } from 'node:crypto'

/** Derives keys from the installation's secret. */
export interface WebhookSigner {
  sign(text: string): string
  /** Derives keys from the previous secret, while receivers switch to the new one; null if there is none. */
  previousSign: ((text: string) => string) | null
}

interface SignedWebhook {
  teamId: string
  id: string
  generation: number
  previousUntil: Date | null
}

/** How long a replaced secret still signs. */
export const overlapMs = 24 * 3_600_000

/** A receiver's secret as shown once: `whsec_` and Base64, as in Standard Webhooks. */
export function webhookSecret(
  { sign }: Pick<WebhookSigner, 'sign'>,
  webhook: Omit<SignedWebhook, 'previousUntil'>,
): string {
  return `whsec_${keyOf(sign, webhook).toString('base64')}`
}

/**
 * The `webhook-signature` of a message, as in Standard Webhooks: one signature per valid secret, so that a receiver can
 * switch to a new secret at any time in between.
 */
export function signatureOf(
  { sign, previousSign }: WebhookSigner,
  webhook: SignedWebhook,
  { id, timestamp, body, now }: { id: string; timestamp: number; body: string; now: Date },
): string {
  const { generation, previousUntil } = webhook
  const isOverlapping = previousUntil !== null && previousUntil > now
  const keys = [
    keyOf(sign, webhook),
    ...(isOverlapping ? [keyOf(sign, { ...webhook, generation: generation - 1 })] : []),
    ...(previousSign === null ? [] : [keyOf(previousSign, webhook)]),
  ]
  const message = `${id}.${timestamp}.${body}`
  return keys.map((key) => `v1,${createHmac('sha256', key).update(message).digest('base64')}`).join(' ')
}

function keyOf(sign: WebhookSigner['sign'], { teamId, id, generation }: Omit<SignedWebhook, 'previousUntil'>): Buffer {
  return Buffer.from(sign(['webhook', teamId, id, generation].join('\n')), 'base64url')
}
