import {
  countOriginals,
  countToMove,
  type Drivers,
  type MigrationRow,
  type MovableObject,
  objectsToMove,
  type ObjectCount,
  type Owner,
  searchDocuments,
} from '@dossier/db'
import { prepareSearch } from '../../search/index.ts'
import type { Services } from '../../context.ts'

/** Objects to move together, and the cursor of the next batch. */
interface Batch {
  objects: MovableObject[]
  /** The cursor after these; null if nothing follows. */
  next: string | null
}

/** The objects of a migration, one batch at a time. */
export interface Batches {
  after(cursor: string | null): Promise<Batch>
  /** Counts the remaining work. */
  count(): Promise<ObjectCount>
  /** Counts the objects that are still at their source once nothing more can be done. */
  left(): Promise<number>
}

type About = Pick<MigrationRow, 'id' | 'kind' | 'parentId' | 'fromDriver' | 'toDriver' | 'filter' | 'createdAt'>

/** Objects per batch and parallel worker: many enough to keep the end of a batch, where workers idle, short. */
const perHand = 16
/** Bytes per batch; progress is recorded between batches. */
const mostBytes = 256 * 1024 * 1024
const searched = 200

/** The objects of a migration: all of a driver, those of a search, or those moved by another migration. */
export function batchesOf(
  services: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  about: About & { concurrency: number },
): Batches {
  return about.filter === null ? inOrder(services, owner, about) : ofSearch(services, owner, about)
}

/** The drivers of the originals and of the copies of a migration's objects. */
function driversOf({ kind, fromDriver, toDriver }: Pick<About, 'kind' | 'fromDriver' | 'toDriver'>): Drivers {
  return kind === 'delete_sources'
    ? { original: toDriver, other: fromDriver }
    : { original: fromDriver, other: toDriver }
}

function inOrder({ db }: Pick<Services, 'db'>, owner: Owner, about: About & { concurrency: number }): Batches {
  const { id, kind, parentId, fromDriver, concurrency } = about
  const within = parentId === null ? ('all' as const) : { movedBy: parentId }
  const question = { migrationId: id, drivers: driversOf(about), within, copied: kind === 'delete_sources' }
  const limit = concurrency * perHand
  const count = () => countToMove(db, owner, question)
  return {
    async after(cursor) {
      const found = await objectsToMove(db, owner, { ...question, after: cursor, limit })
      const objects = upTo(mostBytes, found)
      const ended = objects.length === found.length && found.length < limit
      return { objects, next: ended ? null : (objects.at(-1)?.key ?? null) }
    },
    count,
    async left() {
      if (parentId !== null) return (await count()).objects
      return countOriginals(db, owner, { driver: fromDriver, states: ['pending', 'stored'] })
    },
  }
}

function upTo(bytes: number, objects: readonly MovableObject[]): MovableObject[] {
  let sum = 0
  const cut = objects.findIndex((object, index) => (sum += object.byteSize) > bytes && index > 0)
  return cut === -1 ? [...objects] : objects.slice(0, cut)
}

function ofSearch(services: Pick<Services, 'db' | 'now'>, owner: Owner, about: About): Batches {
  const { db } = services
  const question = { migrationId: about.id, drivers: driversOf(about) }
  const page = async (cursor: string | null) => {
    // Evaluated as of the request: "before seven days ago" stays the same while the job runs.
    const clock = { db, now: () => about.createdAt }
    const { search } = await prepareSearch(clock, owner, { ...filterOf(about), kind: 'any' })
    const found = await searchDocuments(db, owner, { ...search, limit: searched, cursor: cursor ?? undefined })
    // Matches that rely on typo tolerance are only shown to people; they are not moved.
    const met = found.items.filter(({ closeness }) => closeness !== 'forgiven')
    const isEnd = met.length < found.items.length
    return { documents: met.map(({ id }) => id), next: isEnd ? null : found.nextCursor }
  }
  const count = async () => {
    const sum = { objects: 0, bytes: 0, copied: 0 }
    for (let cursor: string | null = null; ;) {
      const { documents, next } = await page(cursor)
      const some = await countToMove(db, owner, { ...question, within: { documents } })
      sum.objects += some.objects
      sum.bytes += some.bytes
      sum.copied += some.copied
      if (next === null) return sum
      cursor = next
    }
  }
  return {
    async after(cursor) {
      const { documents, next } = await page(cursor)
      const within = { documents }
      return { objects: await objectsToMove(db, owner, { ...question, within, after: null, limit: searched }), next }
    },
    count,
    left: async () => (await count()).objects,
  }
}

function filterOf({ filter }: About) {
  const { query = '', language = 'en', timeZone = 'UTC' } = filter ?? {}
  return { query, language: language === 'de' ? ('de' as const) : ('en' as const), timeZone }
}
