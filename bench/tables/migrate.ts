import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ApiCaller, createCaller, createServices, type Services } from '@dossier/api'
import {
  announceObjects,
  findCandidate,
  findRun,
  insertDocuments,
  moveObjects,
  type NewDocument,
  settleObjects,
} from '@dossier/db'
import { samplePairs } from '@dossier/profiles/fixtures'
import { digestOf, objectKey, readAll, type StorageDriver } from '@dossier/workspace'
import { startSupabaseProcess } from '@dossier/workspace/testing'
import { pino } from 'pino'
import { v7 as uuid } from 'uuid'
import { printTable } from '../print-table.ts'

const kinds = [
  { name: '2 000 files of 16 KiB', count: 2000, bytes: 16 * 1024 },
  { name: '200 files of 1 MiB', count: 200, bytes: 1024 * 1024 },
] as const
const targets = ['tmp', 'supabase'] as const
const concurrency = 8

/** Measures moving files from one storage driver to another and back, compared with a bare copy by the same drivers. */
export async function migrateTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  const fake = await startSupabaseProcess()
  const services = await createServices({
    dataDir: join(folder, 'data'),
    storage: {
      STORAGE_DRIVER: 'local',
      STORAGE_LOCAL_DIR: join(folder, 'local'),
      STORAGE_TMP_DIR: join(folder, 'tmp'),
      SUPABASE_URL: fake.url,
      SUPABASE_SERVICE_ROLE_KEY: fake.serviceKey,
    },
    logger: pino({ level: 'silent' }),
  })
  try {
    const rows: string[][] = []
    for (const kind of kinds) {
      for (const target of targets) rows.push(await compare(services, kind, target))
    }
    const columns = ['files, from local', 'to', 'bare copy', 'moved', 'of the bare copy', 'moved', 'moved back']
    printTable(`Moving files between drivers, ${concurrency} at once`, columns, rows)
  } finally {
    await services.close()
    await fake.close()
    rmSync(folder, { recursive: true })
  }
}

async function compare(services: Services, kind: (typeof kinds)[number], target: string): Promise<string[]> {
  const keys = await fill(services, kind)
  const [from, to] = await Promise.all([services.storage.named('local'), services.storage.named(target)])
  const bare = keys.length / (await timeOf(() => bareCopy(from, to, keys)))
  await to.delete(keys)
  const { migrations } = createCaller({ services, owner: services.localOwner, requestId: 'bench' }).storage
  const moved = await finished(migrations, await migrations.start({ from: 'local', to: target, concurrency }))
  const back = await finished(migrations, await migrations.rollback({ migrationId: moved.id, concurrency }))
  for (const driver of [from, to]) {
    await driver.delete(keys)
    const marks = { driver: driver.name, keys, from: ['stored' as const], to: 'deleted' as const }
    await moveObjects(services.db, services.localOwner, marks)
  }
  const rate = moved.objectsPerSecond ?? 0
  return [
    kind.name,
    target,
    `${bare.toFixed(0)} files/s`,
    `${rate.toFixed(0)} files/s`,
    `${((100 * rate) / bare).toFixed(0)} %`,
    `${((moved.bytesPerSecond ?? 0) / 1e6).toFixed(1)} MB/s`,
    `${(back.objectsPerSecond ?? 0).toFixed(0)} files/s`,
  ]
}

type Migrations = ApiCaller['storage']['migrations']

async function finished(migrations: Migrations, { id }: { id: string }) {
  for (;;) {
    const migration = await migrations.get({ migrationId: id })
    if (migration.state === 'done' && migration.objects.refused === 0) return migration
    if (migration.finishedAt !== null) throw new Error(`The migration ended as ${migration.state}.`)
    await wait(50)
  }
}

/** The simplest possible copy: read and put, without hashes, rows and reading back. */
async function bareCopy(from: StorageDriver, to: StorageDriver, keys: readonly string[]): Promise<void> {
  const waiting = [...keys]
  const hand = async () => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const { info, body } = await from.get(key)
      await to.put(key, await readAll(body), { contentType: info.contentType })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, hand))
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}

/** Creates a run with files that are stored and recorded like those of any run. */
async function fill(services: Services, { count, bytes }: { count: number; bytes: number }): Promise<string[]> {
  const { db, localOwner: owner, storage } = services
  const origin = await originOf(services)
  const documents: NewDocument[] = []
  for (let index = 0; index < count; index++) {
    const body = new Uint8Array(randomBytes(bytes))
    const { sha256, size, crc32 } = digestOf(body)
    const contentType = 'application/octet-stream'
    const key = objectKey({ teamId: owner.teamId, runId: origin.runUuid, area: 'artifacts', name: `${index}.bin` })
    const file = { driver: 'local', key, runUuid: origin.runUuid, contentType, byteSize: size, sha256 }
    await announceObjects(db, owner, [{ ...file, role: 'original' }])
    await storage.current.put(key, body, { contentType })
    await settleObjects(db, owner, [file])
    documents.push({
      id: uuid(),
      documentType: `bench-${index}`,
      kind: 'data',
      area: 'artifacts',
      storageDriver: 'local',
      storagePath: key,
      filename: `${index}.bin`,
      contentType,
      byteSize: size,
      sha256,
      crc32,
      metadata: {},
    })
  }
  await db.transaction((tx) => insertDocuments(tx, owner, origin, documents))
  return documents.map(({ storagePath }) => storagePath)
}

async function originOf({ db, localOwner: owner, ...services }: Services) {
  const [pair] = samplePairs
  if (pair === undefined) throw new Error('There are no sample pairs.')
  const api = createCaller({ services: { db, localOwner: owner, ...services }, owner, requestId: 'bench' })
  const created = await api.runs.create({ candidate: pair.candidate, job: pair.job, locale: pair.locale })
  for (let status = ''; status !== 'succeeded'; await wait(50))
    status = (await api.runs.get({ runId: created.id })).run.status
  const run = await findRun(db, owner, created.id)
  const candidate = run === null ? null : await findCandidate(db, owner, run.candidateId)
  if (run === null || candidate === null) throw new Error('The run is gone.')
  const { id: runUuid, runId, candidateId, jobProfileId, createdAt } = run
  return {
    runUuid,
    runId,
    candidateId,
    jobProfileId,
    candidateName: candidate.name,
    jobTitle: '',
    jobClient: '',
    createdAt,
  }
}
