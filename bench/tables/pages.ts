import { createDossierClient } from '@dossier/api/client'
import { checkOutOldBuild, oldCommit } from '../old-build.ts'
import { mostMemoryOf } from '../most-memory.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { sampleInput } from '../sample-input.ts'
import { install, type Installation } from '../server.ts'

const rounds = 3
/** Number of runs in the history that the page shows. */
const recorded = 60
/** Number of concurrent readers, and seconds for which they read. */
const readers = 8
const seconds = 5

interface Contestant {
  installation: Installation
  perSecond: number[]
  /** Milliseconds until one reader has the page, while runs are being made. */
  beside: number[]
}

/**
 * Measures the history page as its reader gets it, from this build and an old one in turn: alone, and while runs are
 * being made.
 */
export async function pagesTable({ old: folder }: { old?: string | undefined }): Promise<void> {
  const oldBuild = checkOutOldBuild(folder)
  const contestants: Contestant[] = []
  try {
    for (const root of [oldBuild.root, undefined]) contestants.push(await enter(root))
    const [old, now] = contestants
    if (old === undefined || now === undefined) return
    for (const { installation } of contestants) await makeRuns(installation, recorded)
    for (const { installation } of contestants) await readFor(installation, seconds)
    for (let round = 0; round < rounds; round++) {
      for (const { installation, perSecond, beside } of contestants) {
        perSecond.push((await readFor(installation, seconds)) / seconds)
        beside.push(...(await readBesideRuns(installation)))
      }
    }
    const rate = ({ perSecond }: Contestant) => percentile([...perSecond], 0.5)
    const late = ({ beside }: Contestant) => percentile([...beside], 0.99)
    const memory = ({ installation }: Contestant) => mostMemoryOf(installation.pid())
    printTable(
      'The history page, beside its Postgres on one machine',
      ['what', oldCommit, 'now', 'goal', ''],
      [
        [
          `pages per second, ${readers} readers`,
          rate(old).toFixed(1),
          rate(now).toFixed(1),
          '4 ×',
          rate(now) >= 4 * rate(old) ? 'meets' : 'misses',
        ],
        [
          'one page while runs are made, p99, ms',
          late(old).toFixed(0),
          late(now).toFixed(0),
          'half',
          late(now) <= late(old) / 2 ? 'meets' : 'misses',
        ],
        [
          'most memory of the server, MiB',
          memory(old).toFixed(0),
          memory(now).toFixed(0),
          '400',
          memory(now) <= 400 ? 'meets' : 'misses',
        ],
      ],
    )
  } finally {
    for (const { installation } of contestants) {
      await installation.stop()
      installation.remove()
    }
    oldBuild.remove()
  }
}

async function enter(root: string | undefined): Promise<Contestant> {
  const installation = await install({}, { root })
  await installation.start()
  return { installation, perSecond: [], beside: [] }
}

/** Creates runs, all requested at once, and waits for the last of them. */
async function makeRuns({ url }: Installation, count: number): Promise<void> {
  const client = createDossierClient({ url })
  const created = await Promise.all(
    Array.from({ length: count }, (_, index) => client.api.runs.create.mutate(sampleInput(index))),
  )
  for (const { runId } of created) {
    for await (const { status, error } of client.watchRun(runId)) {
      if (status === 'failed') throw new Error(`${runId} failed: ${error}`)
    }
  }
}

async function readPage({ url }: Installation): Promise<void> {
  const answer = await fetch(`${url}/history`)
  const text = await answer.text()
  if (!answer.ok || !text.includes('</html>')) throw new Error(`The history answered ${answer.status}.`)
}

/** Counts the pages that the readers get in that time. */
async function readFor(installation: Installation, time: number): Promise<number> {
  const end = Date.now() + time * 1000
  let pages = 0
  const read = async () => {
    while (Date.now() < end) {
      await readPage(installation)
      pages++
    }
  }
  await Promise.all(Array.from({ length: readers }, read))
  return pages
}

async function readBesideRuns(installation: Installation): Promise<number[]> {
  const times: number[] = []
  const made = new AbortController()
  const reading = async () => {
    while (!made.signal.aborted) {
      const begun = performance.now()
      await readPage(installation)
      times.push(performance.now() - begun)
    }
  }
  const read = reading()
  await makeRuns(installation, recorded)
  made.abort()
  await read
  return times
}
