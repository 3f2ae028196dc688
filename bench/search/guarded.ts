import { join } from 'node:path'
import {
  countDocuments,
  type Db,
  facetDocuments,
  findNames,
  migrateDatabase,
  openDatabase,
  searchDocuments,
} from '@dossier/db'
import { openHistory, type OpenHistory } from '../history/open.ts'
import { type Query, readOracle } from '../history/oracle.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { type SearchOptions, questionOf } from '../tables/search.ts'
import { kindsOf } from './terms.ts'

const rounds = 5
const manyTeams = 200
/** The share by which a search may take longer. */
const allowed = 1.1

interface Way {
  name: string
  queries: readonly Query[]
  ask(db: Db, query: Query): Promise<unknown>
}

/**
 * Measures what row-level security costs a search in a history of one team, and in one that many teams share: each query is asked twice in
 * turn, as the owner of the tables, whom no policy binds, and as the team.
 */
export async function printGuardedSearches({ rows, data }: SearchOptions): Promise<void> {
  for (const teams of [1, manyTeams]) {
    const history = await openHistory(rows, data === undefined ? undefined : join(data, String(teams)), teams)
    const { teamRole } = await migrateDatabase(history.url)
    // Each has connections of its own: one that changes its role plans each statement anew.
    const [bare, guarded] = [openDatabase({ url: history.url }), openDatabase({ url: history.url, teamRole })]
    const lines: string[][] = []
    for (const way of await waysOf(history)) {
      const took = await askInTurn(way, [bare.db, guarded.forTeam(history.owner.teamId)])
      const shown = [0.5, 0.95].flatMap((share) => took.map((times) => percentile([...times], share)))
      const ratio = (shown[1] ?? 0) / (shown[0] ?? 1)
      lines.push([
        way.name,
        ...shown.map((value) => value.toFixed(1)),
        ratio.toFixed(2),
        ratio <= allowed ? 'meets' : 'misses',
      ])
    }
    printTable(
      `Searches as one of ${teams} teams with ${rows.toLocaleString('en')} documents together, ms`,
      ['query', 'p50 without', 'with', 'p95 without', 'with', `p50, at most ${allowed}`, ''],
      lines,
    )
    await Promise.all([bare.close(), guarded.close()])
    await history.close()
  }
}

async function waysOf({ sql, owner }: OpenHistory): Promise<Way[]> {
  const oracle = await readOracle(sql, owner)
  const kinds = kindsOf(oracle, [...new Set(oracle.runs.slice(-2000).map(({ user }) => user))])
  const search: Way['ask'] = (db, query) => searchDocuments(db, owner, { ...questionOf(query), limit: 25 })
  const broad = kinds.find(({ name }) => name === 'broad word')?.queries ?? []
  const names: Way['ask'] = (db, { terms }) =>
    findNames(db, owner, { entity: 'candidate', text: terms[0]?.text.slice(0, 5) ?? '', limit: 10 })
  return [
    ...kinds.filter(({ skip }) => skip === undefined).map(({ name, queries }) => ({ name, queries, ask: search })),
    { name: 'facets', queries: broad, ask: (db, query) => facetDocuments(db, owner, questionOf(query)) },
    { name: 'count', queries: broad, ask: (db, query) => countDocuments(db, owner, questionOf(query)) },
    { name: 'names', queries: broad, ask: names },
  ]
}

/** Milliseconds of each call, by contestant; the first round warms both up. */
async function askInTurn({ queries, ask }: Way, contestants: readonly Db[]): Promise<number[][]> {
  const took = contestants.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, query] of queries.entries()) {
      const order = contestants.map((db, contestant) => ({ db, times: took[contestant] }))
      for (const { db, times } of (round + index) % 2 === 0 ? order : order.toReversed()) {
        const begun = performance.now()
        await ask(db, query)
        if (round > 0) times?.push(performance.now() - begun)
      }
    }
  }
  return took
}
