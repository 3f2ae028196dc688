import { insertDocuments, insertRun, recordEnd, searchDocuments, upsertCandidate, upsertJobProfile } from '@dossier/db'
import { v7 as uuid } from 'uuid'
import type { OpenHistory } from '../history/open.ts'
import { openLoop } from '../open-loop.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import type { Kind } from './terms.ts'

const types = ['cv', 'offer', 'dashboard', 'matchmaking', 'feedback'] as const
/** The number of runs written without searches, and again with concurrent searches. */
const runsPerPart = 400

/** Longest pause of a write that index maintenance may cause, in milliseconds. */
const longestPause = 100

/**
 * Measures writing runs with five documents each through the application's queries by two writers, alone and with
 * concurrent searches.
 */
export async function printWriting(history: OpenHistory, kinds: readonly Kind[]): Promise<void> {
  const queries = kinds.filter(({ name }) => name === 'broad word' || name === 'typo').flatMap((kind) => kind.queries)
  const search = (index: number) =>
    searchDocuments(history.db, history.owner, {
      terms: (queries[index % queries.length]?.terms ?? []).map(({ text }) => {
        return { text, phrase: false, negated: false, field: 'any' as const }
      }),
      filters: { kind: 'document' },
      typeWords: {},
      limit: 25,
    })
  await write(history, 50)
  const alone = await write(history, runsPerPart)
  const searching = openLoop(search, { perSecond: 20, calls: 200 })
  const beside = await write(history, runsPerPart)
  const searched = await searching
  const line = (name: string, { times, seconds }: Written) => {
    const longest = percentile(times, 1)
    return [
      name,
      (times.length / seconds).toFixed(0),
      ((times.length * types.length) / seconds).toFixed(0),
      percentile(times, 0.5).toFixed(1),
      percentile(times, 0.99).toFixed(1),
      longest.toFixed(1),
      longest < longestPause ? 'meets' : 'misses',
    ]
  }
  printTable(
    'Writing, two writers',
    ['', 'runs/s', 'documents/s', 'p50, ms', 'p99, ms', 'longest, ms', `< ${longestPause} ms`],
    [line('alone', alone), line(`beside 20 searches/s (their p95 ${searched.p95.toFixed(1)} ms)`, beside)],
  )
}

interface Written {
  times: number[]
  seconds: number
}

async function write(history: OpenHistory, runs: number): Promise<Written> {
  const times: number[] = []
  const begin = performance.now()
  let left = runs
  const writer = async () => {
    while (left-- > 0) {
      const start = performance.now()
      await writeRun(history, left)
      times.push(performance.now() - start)
    }
  }
  await Promise.all([writer(), writer()])
  return { times, seconds: (performance.now() - begin) / 1000 }
}

async function writeRun({ db, owner }: OpenHistory, number: number): Promise<void> {
  const [name, jobTitle] = [`Thomas Müller-${String.fromCharCode(65 + (number % 26))}egger`, 'Senior Java Developer']
  const at = new Date()
  const id = uuid()
  await db.transaction(async (tx) => {
    const jobClient = `Muster AG ${number % 50}`
    const candidateId = await upsertCandidate(tx, owner, { name, headline: 'Consultant' })
    const jobProfileId = await upsertJobProfile(tx, owner, { title: jobTitle, client: jobClient })
    const stamp = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
    const runId = `Senior-Java-Developer_Thomas-Mueller_${stamp}-${number}`
    await insertRun(tx, owner, {
      id,
      runId,
      candidateId,
      jobProfileId,
      mode: 'full',
      inputs: {},
      inputHash: '',
      versions: {},
      idempotencyKey: null,
      progress: {},
      asOf: at,
    })
    const origin = {
      runUuid: id,
      runId,
      candidateId,
      jobProfileId,
      candidateName: name,
      jobTitle,
      jobClient,
      createdAt: at,
    }
    await insertDocuments(tx, owner, origin, types.map(documentOf))
    await recordEnd(tx, owner, { id, status: 'succeeded', progress: {} })
  })
}

function documentOf(documentType: string) {
  return {
    id: uuid(),
    documentType,
    kind: 'document' as const,
    area: 'primary_outputs' as const,
    storageDriver: 'tmp',
    storagePath: documentType,
    filename: `${documentType}_Thomas_Mueller.docx`,
    contentType: 'application/octet-stream',
    byteSize: 1,
    sha256: '0'.repeat(64),
    crc32: 0,
    metadata: {},
  }
}
