import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from './embedded.ts'

/**
 * Vitest's global set-up: names the folder of this run's Postgres, which the first test that wants a database starts, and
 * stops it in the end. Every process and thread of the run finds there what another one has compiled.
 */
export default async function setUp(project: { provide(key: 'databaseFolder', value: string): void }) {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-test-'))
  project.provide('databaseFolder', folder)
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'compiled')
  return async () => {
    const wasStarted = await access(join(folder, 'cluster')).then(
      () => true,
      () => false,
    )
    if (wasStarted) await (await startEmbedded({ dataDir: folder, durable: false })).close()
    // A process that ends may still be writing what it has compiled.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
