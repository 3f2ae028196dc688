import type { Db, DeliveryState } from '@dossier/db'
import {
  claimDeliveries,
  type ClaimedDelivery,
  endAttempt,
  publishToWebhook,
  type WebhookPlace,
  webhooksBehind,
  webhooksDue,
} from '@dossier/db/webhooks'
import type { Logger } from 'pino'
import { auditTypesOf } from './storage-event.ts'
import { logError } from '../floor/log-error.ts'
import { answerWithinMs, attempt, type AttemptServices, tellingOf } from './attempt.ts'
import { delayAfter, mostAttempts } from './retry.ts'
import type { SendResult } from './send.ts'
import type { Deliverer, DeliveryOutcome } from '../context.ts'

/** Interval between two checks for work. */
const everyMs = 1_000
/** Long enough beyond an attempt that only a dead sender lets it expire. */
const leaseMs = 4 * answerWithinMs
/**
 * Limits: receivers checked per round, messages in flight to one receiver, and messages waiting for one in the table.
 */
const receiversAtOnce = 200
const sentAtOnce = 4
const mostWaiting = 1_000
const linksAtOnce = 500

/** The services needed for delivery; `random` returns 0 to 1. */
export interface DeliverServices extends AttemptServices {
  db: Db
  logger: Logger
  random(): number
  /** Receives the outcome of each attempt. */
  observeDelivery?: ((outcome: DeliveryOutcome) => void) | undefined
}

/** Opens the deliverer; with `isActive` it looks for work on its own, otherwise only on request. */
export function openDeliverer(services: DeliverServices, isActive: boolean): Deliverer {
  const lanes = new Map<string, Promise<void>>()
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const tell = (error: unknown) => services.logger.warn({ error: logError(error) }, 'webhooks could not be delivered')

  const look = async () => {
    for (const webhook of await webhooksBehind(services.db, receiversAtOnce)) {
      const types = auditTypesOf(webhook.events)
      const now = services.now()
      for (let more = true; more;) {
        more = await publishToWebhook(services.db, webhook, { types, links: linksAtOnce, mostWaiting, now })
      }
    }
    for (const webhook of await webhooksDue(services.db, services.now(), receiversAtOnce)) {
      if (lanes.has(webhook.id) || stopping.signal.aborted) continue
      // Each receiver has its own lane, so that a slow one delays nobody else.
      const lane = deliver(services, webhook, stopping.signal)
        .catch(tell)
        .finally(() => lanes.delete(webhook.id))
      lanes.set(webhook.id, lane)
    }
  }
  const round = () => (looking = looking.then(look).catch(tell))
  const again = () => {
    timer = setTimeout(() => void round().then(() => timer !== undefined && again()), everyMs)
  }
  if (isActive) again()
  return {
    async flush() {
      await round()
      await Promise.all(lanes.values())
    },
    async close() {
      clearTimeout(timer)
      timer = undefined
      stopping.abort()
      await looking
      await Promise.all(lanes.values())
    },
  }
}

/** Sends everything due for one receiver. */
async function deliver(services: DeliverServices, webhook: WebhookPlace, signal: AbortSignal): Promise<void> {
  const hand = async () => {
    while (!signal.aborted) {
      const now = services.now()
      const until = new Date(now.getTime() + leaseMs)
      const [claimed] = await claimDeliveries(services.db, webhook, { now, until, limit: 1 })
      if (claimed === undefined) return
      await send(services, webhook, claimed, signal)
    }
  }
  await Promise.all(Array.from({ length: sentAtOnce }, hand))
}

async function send(
  services: DeliverServices,
  webhook: WebhookPlace,
  claimed: ClaimedDelivery,
  signal: AbortSignal,
): Promise<void> {
  const telling = tellingOf(webhook, claimed)
  const unknown: SendResult = { status: null, code: 'unknown_event' }
  const result =
    telling === null ? unknown : await attempt(services, { ...webhook, ...claimed.webhook }, telling, signal)
  const now = services.now()
  const { attempt: number, failures, event } = claimed
  const end = endOf(services, result, failures + 1, now)
  const failed = result.code !== null && result.code !== 'stopped'
  await endAttempt(services.db, webhook, { seq: event.seq, attempt: number, failed, ...result, ...end }, now)
  if (result.code !== 'stopped') services.observeDelivery?.(outcomes[end.state])
  if (end.state === 'dead')
    services.logger.warn({ webhook: webhook.id, event: event.id }, 'a webhook delivery failed permanently')
}

const outcomes = {
  delivered: 'delivered',
  waiting: 'retried',
  dead: 'given_up',
} as const satisfies Record<DeliveryState, DeliveryOutcome>

function endOf({ random }: DeliverServices, { code }: SendResult, number: number, now: Date) {
  if (code === null) return { state: 'delivered' as const, nextAt: now }
  // Another process may take over immediately, with the same number of attempts left.
  if (code === 'stopped') return { state: 'waiting' as const, nextAt: now }
  if (code === 'unknown_event' || number >= mostAttempts) return { state: 'dead' as const, nextAt: now }
  return { state: 'waiting' as const, nextAt: new Date(now.getTime() + delayAfter(number, random())) }
}
