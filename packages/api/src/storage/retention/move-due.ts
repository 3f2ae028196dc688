import { randomUUID } from 'node:crypto'
import { appendAuditEvents, type DueDocument, type MovableObject, objectsToMove, releaseCopies } from '@dossier/db'
import { type Mover, type Outcome, moveBatch } from '../relocation/index.ts'
import { removeEach } from '../objects/index.ts'
import type { Services, Caller } from '../../context.ts'

/** Documents of one driver to move to another. */
interface Move {
  policy: string
  from: string
  to: string
  documents: readonly DueDocument[]
}

const concurrency = 8

/**
 * Moves documents to the driver of a policy, with the same copying, verifying and switching as a migration, and deletes
 * the source copies: leaving them on expensive storage would save nothing. Returns the refusal reason by document; null
 * if it was moved. Throws on an outage.
 */
export async function moveDue(
  services: Pick<Services, 'db' | 'storage'>,
  { owner, requestId }: Caller,
  { policy, from, to, documents }: Move,
): Promise<Map<string, string | null>> {
  const { db, storage } = services
  const [source, target] = await Promise.all([storage.named(from), storage.named(to)])
  const outcome: { done: MovableObject[]; refused: Outcome['refused'] } = { done: [], refused: [] }
  const mover: Mover = {
    services,
    owner,
    from: source,
    to: target,
    concurrency,
    stopping: new AbortController().signal,
    mayCount: async () => undefined,
    async record(tx, { done, refused }) {
      Object.assign(outcome, { done: [...done], refused })
      await appendAuditEvents(tx, owner, eventsOf({ policy, from, to, requestId }, done))
    },
  }
  const objects = await objectsToMove(db, owner, {
    // There is no migration, so no object was refused by it.
    migrationId: randomUUID(),
    drivers: { original: from, other: to },
    within: { documents: documents.map(({ documentId }) => documentId) },
    after: null,
    limit: documents.length,
  })
  await moveBatch(mover, { objects, cursor: null })
  const released = await db.transaction((tx) =>
    releaseCopies(tx, owner, { copy: from, original: to, objects: outcome.done }),
  )
  // Whatever remains is marked and left to the sweep.
  await removeEach(services, owner, { driver: from, keys: released.map(({ key }) => key) })
  const done = new Set(outcome.done.map(({ key }) => key))
  const refused = new Map(outcome.refused.map(({ object, reason }) => [object.key, reason]))
  return new Map(
    documents.map(({ documentId, key }) => [
      documentId,
      done.has(key) ? null : (refused.get(key) ?? 'changed_meanwhile'),
    ]),
  )
}

function eventsOf(
  { policy, from, to, requestId }: { policy: string; from: string; to: string; requestId: string },
  done: readonly MovableObject[],
) {
  return [...Map.groupBy(done, ({ runUuid }) => runUuid)].map(([runUuid, files]) => ({
    type: 'retention.moved' as const,
    requestId,
    subject: { type: 'run' as const, id: runUuid },
    data: {
      policy,
      objects: files.length,
      bytes: files.reduce((sum, { byteSize }) => sum + byteSize, 0),
      changes: [{ field: 'storageDriver', before: from, after: to }],
    },
  }))
}
