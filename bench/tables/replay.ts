import { createDossierClient } from '@dossier/api/client'
import { samplePairs } from '@dossier/profiles/fixtures'
import { printTable } from '../print-table.ts'
import { install } from '../server.ts'

const runs = 200
/** Runs per second, on two cores. */
const goal = 150

/** Measures regenerating and comparing the whole history: all documents, the record and the ZIP of each run. */
export async function replayTable(): Promise<void> {
  const installation = await install()
  try {
    await installation.start()
    const { api, watchRun } = createDossierClient({ url: installation.url })
    const created = []
    for (let index = 0; index < runs; index++) {
      const pair = samplePairs[index % samplePairs.length]
      if (pair === undefined) throw new Error('There are no sample pairs.')
      const { candidate, job, locale } = pair
      created.push(await api.runs.create.mutate({ candidate, job, locale, terms: { vendor: 'Muster AG' } }))
    }
    for (const { runId } of created) for await (const { status } of watchRun(runId)) if (status === 'failed') return
    const rows = [await check(api, 'first, cold'), await check(api, 'second, warm')]
    printTable(
      `Replay of ${runs} full runs through the queue`,
      ['check', 'identical', 'runs per second', 'goal', ''],
      rows,
    )
  } finally {
    await installation.stop()
    installation.remove()
  }
}

type Api = ReturnType<typeof createDossierClient>['api']

async function check(api: Api, name: string): Promise<string[]> {
  let state = await api.runs.replayAll.mutate({})
  while (state.finishedAt === null) {
    await new Promise((done) => setTimeout(done, 200))
    state = (await api.runs.replayStatus.query({ limit: 1 })).items[0] ?? state
  }
  const perSecond = state.runsPerSecond ?? 0
  const met = perSecond >= goal ? 'meets' : 'misses'
  return [name, `${state.identical} of ${state.total}`, perSecond.toFixed(1), String(goal), met]
}
