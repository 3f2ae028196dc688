import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { conformanceCases, type OpenSubject, type Subject } from './conformance.ts'
import type { StorageDriver } from './driver.ts'
import { open as openMemory } from './drivers/memory.ts'
import { type DriverName, driverNames, openDriver } from './drivers.ts'
import { guardDriver } from './guard.ts'
import { startSupabaseFake } from './testing/supabase-fake.ts'

interface Harness {
  open: OpenSubject
  close: () => Promise<void>
}

function flip(bytes: Uint8Array): void {
  bytes[bytes.byteLength >> 1] = (bytes[bytes.byteLength >> 1] ?? 0) ^ 1
}

const freshPrefix = () => `${randomUUID()}/`

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
  const variables = { SUPABASE_URL: fake.url, SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey, SUPABASE_BUCKET: 'documents' }
  const driver = await openDriver({ driver: 'supabase', variables })
  const open = async (): Promise<Subject> => ({
    driver,
    prefix: freshPrefix(),
    flipBit: async (key) => flip(fake.objects.get(`documents/${key}`)?.bytes ?? new Uint8Array(1)),
    residue: async () => [...fake.objects.keys()].filter((key) => !/^documents\/[0-9a-f-]{36}\//.test(key)),
  })
  return { open, close: () => fake.close() }
}

/** A driver without an entry here does not compile. */
const harnesses: Record<DriverName, () => Promise<Harness>> = {
  memory: memoryHarness,
  tmp: () => folderHarness((folder) => openDriver({ driver: 'tmp', variables: { STORAGE_TMP_DIR: folder } })),
  local: () => folderHarness((folder) => openDriver({ driver: 'local', variables: { STORAGE_LOCAL_DIR: folder } })),
  supabase: supabaseHarness,
}

function conformance(title: string, start: () => Promise<Harness>): void {
  describe(`conformance of ${title}`, () => {
    let started: Promise<Harness> | undefined
    const harness = () => (started ??= start())
    afterAll(async () => (await harness()).close())
    for (const { group, name, needs, run } of conformanceCases) {
      it(`${group}: ${name}`, async ({ skip }) => {
        const { open } = await harness()
        if (needs && !(await open())[needs]) skip()
        await expect(run(open)).resolves.toBeUndefined()
      })
    }
  })
}

for (const name of driverNames) conformance(name, harnesses[name])

const { SUPABASE_TEST_URL, SUPABASE_TEST_SERVICE_ROLE_KEY = '', SUPABASE_TEST_BUCKET = 'dossier-test' } = process.env
if (SUPABASE_TEST_URL) {
  const variables = {
    SUPABASE_URL: SUPABASE_TEST_URL,
    SUPABASE_SERVICE_ROLE_KEY: SUPABASE_TEST_SERVICE_ROLE_KEY,
    SUPABASE_BUCKET: SUPABASE_TEST_BUCKET,
  }
  conformance('the Supabase at SUPABASE_TEST_URL', async () => {
    const driver = await openDriver({ driver: 'supabase', variables })
    return { open: async () => ({ driver, prefix: freshPrefix() }), close: () => driver.close() }
  })
}

describe('the conformance suite', () => {
  it('has every group, as many cases as were promised, and no name twice', () => {
    const counts = new Map<string, number>()
    for (const { group } of conformanceCases) counts.set(group, (counts.get(group) ?? 0) + 1)
    const least = {
      'round trip': 12,
      'exclusive create': 5,
      integrity: 6,
      range: 8,
      stat: 6,
      list: 14,
      delete: 9,
      copy: 8,
      keys: 41,
      'signed URLs': 12,
      abort: 5,
      errors: 10,
      concurrency: 3,
    }
    for (const [group, count] of Object.entries(least))
      expect([group, (counts.get(group) ?? 0) >= count]).toEqual([group, true])
    expect([...counts.keys()].toSorted()).toEqual(Object.keys(least).toSorted())
    expect(new Set(conformanceCases.map(({ group, name }) => `${group} ${name}`)).size).toBe(conformanceCases.length)
  })
})
