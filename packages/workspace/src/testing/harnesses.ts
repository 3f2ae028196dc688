import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenSubject, Subject } from '../conformance.ts'
import type { StorageDriver } from '../driver.ts'
import { open as openMemory } from '../drivers/memory.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'
import { guardDriver } from '../guard.ts'
import { startSupabaseFake } from './supabase-fake.ts'

/** A driver to test, with prefixes of its own. */
export interface Harness {
  open: OpenSubject
  close: () => Promise<void>
}

function flip(bytes: Uint8Array): void {
  bytes[bytes.byteLength >> 1] = (bytes[bytes.byteLength >> 1] ?? 0) ^ 1
}

/** A unique prefix. */
export const freshPrefix = () => `${randomUUID()}/`

async function memoryHarness(): Promise<Harness> {
  const objects: Parameters<typeof openMemory>[1] = new Map()
  const driver = guardDriver(await openMemory({}, objects))
  const open = async (): Promise<Subject> => ({
    driver,
    prefix: freshPrefix(),
    flipBit: async (key) => flip(objects.get(key)?.bytes ?? new Uint8Array(1)),
    residue: async () => [],
  })
  return { open, close: () => driver.close() }
}

async function folderHarness(openIn: (folder: string) => Promise<StorageDriver>): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-conformance-'))
  const driver = await openIn(folder)
  const open = async (): Promise<Subject> => ({
    driver,
    prefix: freshPrefix(),
    async flipBit(key) {
      const path = join(folder, 'objects', `${key}@`)
      const bytes = await readFile(path)
      flip(bytes)
      await writeFile(path, bytes)
    },
    residue: () => readdir(join(folder, 'partial')),
  })
  return { open, close: () => rm(folder, { recursive: true }) }
}

async function supabaseHarness(): Promise<Harness> {
  const fake = await startSupabaseFake()
  const driver = await openDriver(
    parseStorageConfig({
      STORAGE_DRIVER: 'supabase',
      SUPABASE_URL: fake.url,
      SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey,
      SUPABASE_BUCKET: 'documents',
    }),
  )
  const open = async (): Promise<Subject> => ({
    driver,
    prefix: freshPrefix(),
    flipBit: async (key) => flip(fake.objects.get(`documents/${key}`)?.bytes ?? new Uint8Array(1)),
    residue: async () => [
      ...[...fake.objects.keys()].filter((key) => !/^documents\/[0-9a-f-]{36}\//.test(key)),
      ...fake.unfinishedUploads(),
    ],
  })
  return { open, close: () => fake.close() }
}

/** The drivers that can be tested within this process, without an external service. */
export const inProcess = {
  memory: memoryHarness,
  tmp: () => folderHarness((folder) => openDriver({ driver: 'tmp', variables: { STORAGE_TMP_DIR: folder } })),
  local: () => folderHarness((folder) => openDriver({ driver: 'local', variables: { STORAGE_LOCAL_DIR: folder } })),
  supabase: supabaseHarness,
} as const
