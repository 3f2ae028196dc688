import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buffer } from 'node:stream/consumers'
import { documentsOfRun, sql } from '@dossier/db'
import { expect, it } from 'vitest'
import { openBundle } from '../documents/open-download.ts'
import { sweepTeam } from '../storage/sweep/sweep-team.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { readProgress, type RunProgress } from '../runs/run-view.ts'

const worker = fileURLToPath(new URL('../testing/worker-process.ts', import.meta.url))

/** Where to kill a worker: as soon as any run reaches the point. */
const points: ((run: { isTaken: boolean; step: RunProgress['step'] }) => boolean)[] = [
  ({ isTaken, step }) => isTaken && step === 'queued',
  ({ step }) => step === 'storing',
  ({ step }) => step === 'done',
]

it('finishes every run after its workers were killed at several points, with nothing duplicated or lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-crash-'))
  const storage = { STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: folder }
  const asking = await createTestServices({ storage, concurrency: 0 })
  try {
    const created = await Promise.all(Array.from({ length: 20 }, () => asking.api().runs.create(fullRun)))
    const ids = created.map(({ id }) => id)
    expect(ids).toHaveLength(20)
    for (const reached of points) await killAt(asking, folder, reached)

    const child = start(asking, folder)
    const ends = await Promise.all(ids.map((id) => ended(asking, id)))
    child.kill('SIGKILL')
    expect(ends).toEqual(ids.map(() => 'succeeded'))
    for (const id of ids) await expectOneOfEach(asking, id)
    const caller = { owner: asking.owner, requestId: 'test' }
    await sweepTeam(asking.services, caller, { dryRun: false, graceSeconds: -60, heal: false })
    const { items } = await asking.services.storage.current.list(`${asking.owner.teamId}/`, { limit: 1000 })
    const rows = await Promise.all(ids.map((id) => documentsOfRun(asking.services.db, asking.owner, id)))
    expect(items.map(({ key }) => key).toSorted()).toEqual(
      rows
        .flat()
        .map(({ storagePath }) => storagePath)
        .toSorted(),
    )
  } finally {
    await asking.close()
    await rm(folder, { recursive: true, force: true })
  }
}, 480_000)

function start({ database }: TestServices, folder: string): ChildProcess {
  return fork(worker, [database.url, folder], { execArgv: [], stdio: 'inherit' })
}

async function killAt(test: TestServices, folder: string, reached: (typeof points)[number]): Promise<void> {
  const child = start(test, folder)
  const before = new Set((await statesOf(test)).filter(({ status }) => status === 'succeeded').map(({ id }) => id))
  for (let seen = false; !seen; await delay(2)) {
    const states = await statesOf(test)
    const runs = states.map((state) => ({ ...state, step: readProgress(state.progress).step }))
    // A worker that was not killed in time has completed all runs.
    seen = runs.every(({ step }) => step === 'done') || runs.some((run) => !before.has(run.id) && reached(run))
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** The state of every run, in one query, because a starting worker needs the machine as well. */
async function statesOf({ database, owner }: TestServices) {
  return database.db.execute<{ id: string; status: string; progress: unknown; isTaken: boolean }>(sql`
    select r.id, r.status, r.progress, j.locked_by is not null as "isTaken" from runs r
    left join graphile_worker._private_jobs j on j.key = r.id::text where r.team_id = ${owner.teamId}`)
}

async function expectOneOfEach(test: TestServices, id: string): Promise<void> {
  const { services, owner } = test
  const rows = await documentsOfRun(services.db, owner, id)
  const types = rows.map(({ documentType }) => documentType)
  expect(types.toSorted()).toEqual([...new Set(types)].toSorted())
  expect(types).toContain('manifest')
  const { items } = await test.api().audit.list({ subjectId: id })
  expect(items.filter(({ type }) => type === 'run.succeeded')).toHaveLength(1)
  const bundle = await openBundle(services, { owner, requestId: 'test' }, id)
  expect((await buffer(await bundle.open())).byteLength).toBe(bundle.size)
}
