import { type Db, objectsOfKeys, type Owner } from '@dossier/db'
import { type StorageDriver, WorkspaceError } from '@dossier/workspace'
import type { Found } from './find.ts'

/** Parallel requests to one driver. */
const atOnce = 16

/** Drops objects that only seemed missing: put after the listing, or deleted before their row was read. */
export async function confirmMissing(
  db: Db,
  owner: Owner,
  { driver, found }: { driver: StorageDriver; found: readonly Found[] },
): Promise<Found[]> {
  const confirmed: Found[] = found.filter(({ kind }) => kind !== 'missing')
  const seeming = found.filter(({ kind }) => kind === 'missing')
  for (let start = 0; start < seeming.length; start += atOnce) {
    const some = seeming.slice(start, start + atOnce)
    const sizes = await Promise.all(some.map(({ key }) => sizeOf(driver, key)))
    const gone = some.filter((_, index) => sizes[index] === null)
    const rows = await objectsOfKeys(
      db,
      owner,
      gone.map(({ key }) => key),
      ['stored'],
    )
    const stored = new Set(rows.flatMap((row) => (row.driver === driver.name ? [row.key] : [])))
    confirmed.push(...gone.filter(({ key }) => stored.has(key)))
  }
  return confirmed
}

async function sizeOf(driver: StorageDriver, key: string): Promise<number | null> {
  try {
    return (await driver.stat(key)).size
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'not_found') return null
    throw error
  }
}
