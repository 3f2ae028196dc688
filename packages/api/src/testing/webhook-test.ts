import type { Deliverer, DeliveryOutcome } from '../context.ts'
import { randomUUID } from 'node:crypto'
import { appendAuditEvents, lastPosition, type Owner } from '@dossier/db'
import { insertWebhook } from '@dossier/db/webhooks'
import { storageEventTypes, type StorageEventType } from '../webhooks/storage-event.ts'
import { type DeliverServices, openDeliverer } from '../webhooks/deliverer.ts'
import { deliverServices } from './deliver-services.ts'
import { type ChainTest, createChainTest } from './sealed-chain.ts'

/** A chain with receivers and a deliverer that works on demand. */
export interface WebhookTest extends ChainTest {
  services: ChainTest['services'] & DeliverServices
  deliverer: Deliverer
  /** The outcomes of attempts, in order. */
  outcomes: DeliveryOutcome[]
  anotherDeliverer(isActive?: boolean): Deliverer
  /** Advances the clock by this many milliseconds. */
  pass(milliseconds: number): void
  addWebhook(url: string, events?: readonly StorageEventType[], owner?: Owner): Promise<string>
  /** Appends and seals events about documents of one run; returns their order. */
  happen(runUuid: string, types: readonly DocumentHappening[], owner?: Owner): Promise<void>
  /** Seals, and sends what is due. */
  deliver(): Promise<void>
}

type DocumentHappening = 'document.generated' | 'document.downloaded'

/** Opens a separate database with one team. */
export async function createWebhookTest(): Promise<WebhookTest> {
  const chain = await createChainTest()
  const { database } = chain
  let ahead = 0
  const outcomes: DeliveryOutcome[] = []
  const services = {
    ...chain.services,
    ...deliverServices(database.db, { ahead: () => ahead }),
    observeDelivery: (outcome: DeliveryOutcome) => void outcomes.push(outcome),
  }
  const deliverer = openDeliverer(services, false)
  const { sealer } = chain.services
  return {
    ...chain,
    services,
    deliverer,
    outcomes,
    anotherDeliverer: (isActive = false) => openDeliverer(services, isActive),
    pass: (milliseconds) => void (ahead += milliseconds),
    async addWebhook(url, events = storageEventTypes, owner = chain.owner) {
      const id = randomUUID()
      const position = await lastPosition(database.db, owner)
      await insertWebhook(database.db, owner, { id, url, events: [...events], position })
      return id
    },
    async happen(runUuid, types, owner = chain.owner) {
      for (const type of types) {
        const data = { runUuid, documentType: 'cv', sha256: 'ab'.repeat(32), byteSize: 7 }
        const event = { type, requestId: 'test', subject: { type: 'document' as const, id: runUuid }, data }
        await appendAuditEvents(database.db, owner, [event])
      }
    },
    async deliver() {
      await sealer.flush()
      await deliverer.flush()
    },
    async close() {
      await deliverer.close()
      await chain.close()
    },
  }
}
