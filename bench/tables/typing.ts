import { openHistory } from '../history/open.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { install } from '../server.ts'
import { typeThrough } from '../typing/page.ts'
import { phrasesOf } from '../typing/phrases.ts'
import type { SearchOptions } from './search.ts'

/** The limit for the first list of results in the 95th percentile, in milliseconds. */
const limit = 100

/** Measures from a key press on the history page to the results on the screen: real words, key by key, in a browser. */
export async function typingTable({ rows, data }: SearchOptions): Promise<void> {
  const history = await openHistory(rows, data)
  const installation = await install({ DATABASE_URL: history.url })
  try {
    await installation.start()
    const { list, request, counts } = await typeThrough(installation.url, await phrasesOf(history.sql))
    const met = percentile(list, 0.95) < limit ? 'meets' : 'misses'
    printTable(
      `Typing on the history page, ${rows.toLocaleString('en')} documents`,
      ['from a key to', 'keys', 'p50, ms', 'p95, ms', 'p99, ms', 'p95 must be', ''],
      [
        ['the list on the screen', ...figures(list), `< ${limit} ms`, met],
        ['of it: the request for the rows', ...figures(request), '', ''],
        ['facets and count, after the last key of a word', ...figures(counts), '', ''],
      ],
    )
  } finally {
    await installation.stop()
    installation.remove()
    await history.close()
  }
}

function figures(times: readonly number[]): string[] {
  return [String(times.length), ...[0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(0))]
}
