import { access, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from './embedded.ts'

/** A Linux folder in memory. On ext4, creating and deleting the nearly 700 files of a database takes more than twice the processor time. */
const memory = '/dev/shm'
/** Bytes: several times what the databases of a test run and their log have taken at once. */
const room = 4 * 2 ** 30

/**
 * Vitest's global set-up: chooses the folder of this test run's Postgres, which the first test that needs a database starts, and stops it
 * at the end. All processes and threads of the run share a compile cache there, which saves a process with a render thread a sixth of
 * the processor time of its start.
 */
export default async function setUp(project: { provide(key: 'databaseFolder', value: string): void }) {
  const folder = await mkdtemp(join(await quickFolder(), 'dossier-test-'))
  project.provide('databaseFolder', folder)
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'compiled')
  process.env['NODE_OPTIONS'] =
    `${process.env['NODE_OPTIONS'] ?? ''} --import=${cacheIn(process.env['NODE_COMPILE_CACHE'])}`
  return async () => {
    const wasStarted = await access(join(folder, 'cluster')).then(
      () => true,
      () => false,
    )
    if (wasStarted) await (await startEmbedded({ dataDir: folder, durable: false })).close()
    // A process that is ending may still be writing to the compile cache.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** A module that uses this compile cache in render threads too, which do without one to take less memory, and so do not inherit it. */
function cacheIn(folder: string): string {
  const code = `import { enableCompileCache } from 'node:module'; enableCompileCache(${JSON.stringify(folder)})`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

async function quickFolder(): Promise<string> {
  const free = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  return free >= room ? memory : tmpdir()
}
