import type { ListedObject, StorageDriver } from '@dossier/workspace'
import { validate } from 'uuid'

/** What a driver holds for a span of runs: those after `after`, up to and including `upTo`; null means no limit. */
export interface Span {
  after: string | null
  upTo: string | null
  objects: Map<string, number>
  /** Objects of the team outside every run. */
  foreign: ListedObject[]
}

/**
 * A team's objects on one driver, in spans of whole runs that can be compared with rows: a UUID sorts like its text.
 * The last span is open-ended.
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
    // The next page may hold more of the last run.
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

/** The run UUID in a key `<team>/<run>/<area>/<name>`, as text. */
export function runOf(key: string): string {
  return key.split('/')[1] ?? ''
}
