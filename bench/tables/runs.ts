import { createDossierClient, type DossierClient } from '@dossier/api/client'
import { checkOutOldBuild, oldCommit } from '../old-build.ts'
import { printTable } from '../print-table.ts'
import { percentile } from '../rounds.ts'
import { sampleInput } from '../sample-input.ts'
import { install, type Installation } from '../server.ts'
import { countStatements, meterUsage, type Usage, type UsageMeter } from '../usage.ts'

const rounds = 3
const single = 20
const together = 100

/** A build that makes runs, and its measurements. */
interface Contestant {
  installation: Installation
  client: DossierClient
  meter: UsageMeter
  perSecond: number[]
  times: number[]
  used: Usage[]
}

/**
 * Measures full runs over HTTP, with five documents generated, stored and recorded, by this build and an old one in
 * turn; and how long a search takes meanwhile. `old` is a folder in which the old build is kept.
 */
export async function runsTable({ old: folder }: { old?: string | undefined }): Promise<void> {
  const oldBuild = checkOutOldBuild(folder)
  const contestants: Contestant[] = []
  try {
    for (const root of [oldBuild.root, undefined]) contestants.push(await enter(root))
    const [old, now] = contestants
    if (old === undefined || now === undefined) return
    for (const { client } of contestants) await manyRuns(client)
    for (let round = 0; round < rounds; round++) for (const contestant of contestants) await measure(contestant)
    const idle = percentile(await searches(now.client, () => false), 0.99)
    const busy = percentile(await searchesDuring(now.client, () => manyRuns(now.client)), 0.99)
    const faster = middle(now.perSecond) / middle(old.perSecond)
    const late = (contestant: Contestant) => percentile(contestant.times, 0.95)
    const most = (contestant: Contestant) => Math.max(...contestant.used.map(({ memory }) => memory))
    const per = (contestant: Contestant, of: keyof Usage) => middle(contestant.used.map((usage) => usage[of]))
    const both = (of: keyof Usage): [number, number] => [per(old, of), per(now, of)]
    const [processor, statements, writes] = [both('processor'), both('statements'), both('writes')]
    printTable(
      'Full runs through HTTP, on one machine with its Postgres',
      ['what', oldCommit, 'now', 'goal', ''],
      [
        line(
          `runs per second, ${together} at once`,
          1,
          [middle(old.perSecond), middle(now.perSecond)],
          ['3 ×', faster >= 3],
        ),
        line('processor time of a run, ms', 0, processor, ['40', processor[1] <= 40]),
        line('statements of a run', 1, statements, ['20', statements[1] <= 20]),
        line('transactions of a run that write', 1, writes, ['3', writes[1] <= 3]),
        line('one run until it is recorded, p95, ms', 0, [late(old), late(now)], ['half', late(now) <= late(old) / 2]),
        line('most memory of the server, MiB', 0, [most(old), most(now)], ['no more', most(now) <= most(old)]),
        [
          'search while runs are made, p99, ms',
          '',
          busy.toFixed(0),
          `2 × ${idle.toFixed(0)} idle`,
          busy < 2 * idle ? 'meets' : 'misses',
        ],
      ],
    )
  } finally {
    for (const { meter, installation } of contestants) {
      await meter.close()
      await installation.stop()
      installation.remove()
    }
    oldBuild.remove()
  }
}

function line(
  what: string,
  digits: number,
  [before, after]: readonly [number, number],
  [goal, met]: readonly [string, boolean],
): string[] {
  return [what, before.toFixed(digits), after.toFixed(digits), goal, met ? 'meets' : 'misses']
}

async function enter(root: string | undefined): Promise<Contestant> {
  const installation = await install({}, { root })
  await countStatements(installation.dataDir)
  await installation.start()
  const meter = await meterUsage(installation.pid(), installation.dataDir)
  const client = createDossierClient({ url: installation.url })
  return { installation, client, meter, perSecond: [], times: [], used: [] }
}

async function measure({ client, meter, perSecond, times, used }: Contestant): Promise<void> {
  const before = await meter.read()
  perSecond.push(together / ((await manyRuns(client)) / 1000))
  const after = await meter.read()
  used.push({
    processor: (after.processor - before.processor) / together,
    statements: (after.statements - before.statements) / together,
    writes: (after.writes - before.writes) / together,
    memory: after.memory,
  })
  for (let index = 0; index < single; index++) times.push(await oneRun(client, index))
}

function middle(values: readonly number[]): number {
  return percentile([...values], 0.5)
}

async function oneRun(client: DossierClient, index: number): Promise<number> {
  const start = performance.now()
  const { runId } = await client.api.runs.create.mutate(sampleInput(index))
  await finished(client, runId)
  return performance.now() - start
}

async function finished(client: DossierClient, runId: string): Promise<void> {
  for await (const { status, error } of client.watchRun(runId)) {
    if (status === 'failed') throw new Error(`${runId} failed: ${error}`)
  }
}

/** Milliseconds until all runs that were requested at once are recorded. */
async function manyRuns(client: DossierClient): Promise<number> {
  const start = performance.now()
  const created = await Promise.all(
    Array.from({ length: together }, (_, index) => client.api.runs.create.mutate(sampleInput(index))),
  )
  for (const { runId } of created) await finished(client, runId)
  return performance.now() - start
}

async function searchesDuring(client: DossierClient, work: () => Promise<unknown>): Promise<number[]> {
  let working = true
  const searching = searches(client, () => working)
  await work()
  working = false
  return searching
}

/** Searches one after the other: at least 200, and more while `goOn` returns true. */
async function searches(client: DossierClient, goOn: () => boolean): Promise<number[]> {
  const words = ['marco', 'mueller', 'rieben', 'java', 'zhanna', 'ozturk', 'lefevre', 'projekt']
  const times: number[] = []
  while (times.length < 200 || goOn()) {
    const start = performance.now()
    await client.api.documents.search.query({ query: words[times.length % words.length] ?? '' })
    times.push(performance.now() - start)
  }
  return times
}
