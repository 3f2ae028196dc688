import { countDocuments, type DocumentQuestion, facetDocuments, searchDocuments } from '@dossier/db'
import postgres from 'postgres'
import { openHistory, type OpenHistory } from '../history/open.ts'
import { keyOf, look, type Oracle, type Query, readOracle } from '../history/oracle.ts'
import { type Latencies, openLoop } from '../open-loop.ts'
import { printTable } from '../print-table.ts'
import { commonWays, cutOff, prepareCommonWays, removeCommonWays } from '../search/common-ways.ts'
import { type Kind, kindsOf } from '../search/terms.ts'
import { printWriting } from '../search/writing.ts'

export interface SearchOptions {
  rows: number
  /** Folder of a history that is kept; a temporary one if omitted. */
  data?: string | undefined
}

/** Search calls per second, and number of calls for each kind. */
const schedule = { perSecond: 20, calls: 240 }
const commonSchedule = { perSecond: 1000 / (cutOff + 100), calls: 8 }

/** Number of documents of a query that are compared with the oracle, in order. */
const compared = 300

/**
 * Measures search in a history of the given number of documents: milliseconds per query and recall, compared with how
 * other products search.
 */
export async function searchTable({ rows, data }: SearchOptions): Promise<void> {
  const history = await openHistory(rows, data)
  try {
    await removeCommonWays(history.sql)
    const oracle = await readOracle(history.sql, history.owner)
    const kinds = kindsOf(oracle, [...new Set(oracle.runs.slice(-2000).map(({ user }) => user))])
    await printOurs(history, oracle, { kinds, rows })
    await printWriting(history, kinds)
    await printCommon(history, kinds, rows)
  } finally {
    await history.close()
  }
}

/** The design's targets: 95th percentiles in milliseconds, at one million documents and at ten million. */
const targets: Readonly<Record<'rare' | 'broad' | 'typo' | 'facets', readonly [number, number]>> = {
  rare: [10, 25],
  broad: [25, 50],
  typo: [30, 50],
  facets: [50, 50],
}

interface Asked {
  kinds: readonly Kind[]
  rows: number
}

async function printOurs(history: OpenHistory, oracle: Oracle, { kinds, rows }: Asked): Promise<void> {
  const lines: string[][] = []
  let firstPage = 0
  for (const kind of kinds) {
    const { recall, cursors, kept } = await recallOf(history, oracle, kind)
    const asked = kind.queries.filter((_, index) => kept[index] === true)
    const run = (index: number) => ask(history, asked[index % asked.length], cursors[index % asked.length])
    const found = await warmThenMeasure(run, asked.length)
    if (kind.name === 'broad word') firstPage = found.p95
    const limit = kind.target === 'page' ? Math.max(10, 1.5 * firstPage) : limitOf(kind.target, rows)
    const holds = found.p95 < limit && recall.share >= kind.recall && recall.ordered
    const shown = recall.ordered ? percent(recall.share) : `${percent(recall.share)}, out of order`
    lines.push([kind.name, String(asked.length), ...figures(found), shown, target(limit), holds ? 'meets' : 'misses'])
  }
  const broad = kinds.find(({ name }) => name === 'broad word')?.queries ?? []
  const tallies = {
    facets: (query: Query) => facetDocuments(history.db, history.owner, questionOf(query)),
    count: (query: Query) => countDocuments(history.db, history.owner, questionOf(query)),
  }
  for (const [name, call] of Object.entries(tallies)) {
    const found = await warmThenMeasure((index) => call(at(broad, index)), broad.length, 10)
    const limit = limitOf('facets', rows)
    lines.push([
      name,
      String(broad.length),
      ...figures(found),
      '',
      target(limit),
      found.p95 < limit ? 'meets' : 'misses',
    ])
  }
  const header = ['query', 'terms', 'p50, ms', 'p95, ms', 'p99, ms', 'recall', 'p95 must be', '']
  printTable(`Search, ${rows.toLocaleString('en')} documents`, header, lines)
}

function limitOf(name: keyof typeof targets, rows: number): number {
  return targets[name][rows > 1_000_000 ? 1 : 0]
}

function target(limit: number): string {
  return `< ${limit.toFixed(0)} ms`
}

function figures({ p50, p95, p99 }: Latencies): string[] {
  return [p50, p95, p99].map((value) => value.toFixed(1))
}

function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`
}

function at<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T // The remainder is an index of the list, which is not empty.
}

async function warmThenMeasure(
  call: (index: number) => Promise<unknown>,
  terms: number,
  perSecond = schedule.perSecond,
) {
  for (let index = 0; index < terms; index++) await call(index)
  return openLoop(call, { ...schedule, perSecond })
}

/** The question to the database that a query of the history is. */
export function questionOf(query: Query): DocumentQuestion {
  return {
    terms: query.terms.map(({ text, negated = false, phrase = false }) => ({ text, negated, phrase, field: 'any' })),
    filters: {
      kind: query.types === undefined ? 'document' : undefined,
      documentTypes: query.types,
      userIds: query.userId === undefined ? undefined : [query.userId],
      from: query.from === undefined ? undefined : new Date(query.from),
      to: query.to === undefined ? undefined : new Date(query.to),
    },
    typeWords: {},
  }
}

async function ask({ db, owner }: OpenHistory, query: Query | undefined, cursor: string | undefined, limit = 25) {
  return searchDocuments(db, owner, { ...questionOf(query ?? { terms: [] }), limit, cursor })
}

interface Recall {
  share: number
  ordered: boolean
}

/** Compares the results with the oracle's, in order; `cursors` start the requested page. */
async function recallOf(history: OpenHistory, oracle: Oracle, kind: Kind) {
  const cursors: (string | undefined)[] = []
  const kept: boolean[] = []
  let [expectedKeys, foundKeys, ordered] = [0, 0, true]
  const { skip = 0 } = kind
  for (const query of kind.queries) {
    const expected = look(oracle, query, { most: skip + compared })
    const enough = skip === 0 || expected.total > skip + 25
    kept.push(enough)
    if (!enough) continue
    const { keys, cursor } = await read(history, query, { skip, most: skip + compared })
    const known = new Set(expected.keys)
    expectedKeys += expected.keys.length
    foundKeys += new Set(keys.filter((key) => known.has(key))).size
    ordered &&= keys.every((key, index) => key === expected.keys[index])
    cursors.push(cursor)
  }
  const recall: Recall = { share: expectedKeys === 0 ? 1 : foundKeys / expectedKeys, ordered }
  return { recall, cursors, kept }
}

/** Reads a query's results page by page; `cursor` starts the page after the first `skip` documents. */
async function read(history: OpenHistory, query: Query, { skip, most }: { skip: number; most: number }) {
  const keys: string[] = []
  let next: string | undefined
  let cursor: string | undefined
  do {
    const limit = keys.length < skip ? Math.min(999, skip - keys.length) : 100
    const page = await ask(history, query, next, limit)
    keys.push(...page.items.map((item) => keyOf(item.runUuid, item.documentType)))
    next = page.nextCursor ?? undefined
    if (skip > 0 && keys.length === skip) cursor = next
  } while (next !== undefined && keys.length < most)
  return { keys: keys.slice(0, most), cursor }
}

async function printCommon(history: OpenHistory, kinds: readonly Kind[], rows: number): Promise<void> {
  await prepareCommonWays(history.sql)
  const client = postgres(history.url, { max: 4, onnotice: () => undefined, connection: { statement_timeout: cutOff } })
  const names = [
    'rare word',
    'broad word',
    'two broad words',
    'prefix',
    'typo',
    'umlaut',
    'filtered',
    'nothing found',
    'page 1000',
  ]
  const lines: string[][] = []
  for (const kind of kinds.filter(({ name }) => names.includes(name))) {
    const cells: string[] = []
    for (const way of Object.values(commonWays)) {
      const found = await openLoop(
        (index) => way(client, history.owner, { query: at(kind.queries, index), skip: kind.skip ?? 0 }),
        commonSchedule,
      )
      const cut = found.failed > 0 ? ` (${found.failed} of ${found.calls} cut off)` : ''
      cells.push(found.p50.toFixed(0), `${found.p95.toFixed(0)}${cut}`)
    }
    lines.push([kind.name, ...cells])
  }
  await client.end()
  const header = ['query', ...Object.keys(commonWays).flatMap((name) => [`${name} p50, ms`, 'p95, ms'])]
  printTable(`The common ways, ${rows.toLocaleString('en')} documents, cut off after ${cutOff} ms`, header, lines)
}
