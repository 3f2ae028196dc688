import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSupabaseFake } from '@dossier/workspace/testing'
import { startCuttingProxy } from './cutting-proxy.ts'

/** A storage that outlives the processes that use it. */
export interface Place {
  /** Storage variables for the test and for the killed processes. */
  variables: Record<string, string>
  forChildren: Record<string, string>
  /** Cuts the next put on its way to the service; null if the process itself has to stop in the middle. */
  cutNextPut: (() => Promise<void>) | null
  /** Resolves when nothing from a killed process is in transit any more. */
  quiet(): Promise<void>
  close(): Promise<void>
}

async function tmpPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-kill-'))
  const variables = { STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: folder }
  return {
    variables,
    forChildren: variables,
    cutNextPut: null,
    quiet: async () => undefined,
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

async function supabasePlace(): Promise<Place> {
  const fake = await startSupabaseFake()
  const proxy = await startCuttingProxy(fake.url, '/storage/v1/object/')
  const variables = { STORAGE_DRIVER: 'supabase', SUPABASE_URL: fake.url, SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey }
  return {
    variables,
    forChildren: { ...variables, SUPABASE_URL: proxy.url },
    cutNextPut: () => proxy.cutNextUpload(),
    quiet: () => proxy.idle(),
    async close() {
      await proxy.close()
      await fake.close()
    },
  }
}

/** Files on this machine, and a service over HTTP. */
export const places = { tmp: tmpPlace, supabase: supabasePlace } as const
