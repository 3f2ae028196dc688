import type { ListedObject, StorageDriver } from '@dossier/workspace'
import { validate } from 'uuid'

/** What a driver has of a stretch of runs: of all runs behind `after`, up to and with `upTo`; null is no limit. */
export interface Span {
  after: string | null
  upTo: string | null
  objects: Map<string, number>
  /** Objects of the team that are below no run. */
  foreign: ListedObject[]
}

/**
 * A team's objects with one driver, in stretches of whole runs, so that they can be held against rows: a UUID sorts as its text
 * does. The last stretch has no end.
 */
export async function* spansOf(driver: StorageDriver, teamId: string): AsyncGenerator<Span> {
  let waiting: ListedObject[] = []
  let done: string | null = null
  for (let after: string | undefined; ;) {
    const page = await driver.list(`${teamId}/`, after === undefined ? {} : { after })
    const items = [...waiting, ...page.items]
    if (!page.more) {
      yield spanOf(items, done, null)
      return
    }
    after = page.items.at(-1)?.key
    // Of the last run there may be more on the next page.
    const partial = runOf(items.at(-1)?.key ?? '')
    waiting = items.filter(({ key }) => runOf(key) === partial)
    const whole = items.filter(({ key }) => runOf(key) !== partial)
    const upTo = whole.map(({ key }) => runOf(key)).findLast((run) => validate(run))
    if (upTo === undefined) {
      waiting = items
      continue
    }
    yield spanOf(whole, done, upTo)
    done = upTo
  }
}

function spanOf(items: readonly ListedObject[], after: string | null, upTo: string | null): Span {
  const [own, foreign] = [new Map<string, number>(), [] as ListedObject[]]
  for (const item of items) {
    if (validate(runOf(item.key))) own.set(item.key, item.size)
    else foreign.push(item)
  }
  return { after, upTo, objects: own, foreign }
}

/** The run of a key `<team>/<run>/<area>/<name>`, as its text. */
export function runOf(key: string): string {
  return key.split('/')[1] ?? ''
}
