import { chainedEvents, lastPosition, type Owner } from '@dossier/db'
import type { Services } from '../context.ts'
import {
  auditTypesOf,
  type StorageEvent,
  storageEventOf,
  storageEventTypes,
  type StorageEventType,
} from './storage-event.ts'

const linksPerLook = 1000

/** What an in-process subscriber wants to receive. */
export interface StorageWatch {
  types?: readonly StorageEventType[]
  /** The `position` of the last event it knows; if omitted, it receives only new events. */
  after?: number
  signal: AbortSignal
}

/**
 * Yields the team's storage events to a subscriber in this process, each once and in the order of the audit chain,
 * until the signal ends. A subscriber that resumes from the position of the last event it handled misses none.
 */
export async function* watchStorage(
  { db, changes }: Pick<Services, 'db' | 'changes'>,
  owner: Owner,
  { types = storageEventTypes, after, signal }: StorageWatch,
): AsyncGenerator<StorageEvent, void, void> {
  const wanted = auditTypesOf(types)
  let position = after ?? (await lastPosition(db, owner))
  while (!signal.aborted) {
    // Listens before reading; otherwise an event between the two would be delivered late.
    const change = changes.changed(owner.teamId, signal)
    const { events, upTo } = await chainedEvents(db, owner, { after: position, types: wanted, limit: linksPerLook })
    for (const event of events) {
      const told = storageEventOf(owner.teamId, event)
      if (told !== null) yield told
    }
    const isMore = upTo - position >= linksPerLook
    position = upTo
    if (!isMore) await change
  }
}
