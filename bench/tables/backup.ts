import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServices, type Services } from '@dossier/api'
import { announceObjects, insertDocuments, insertRun, recordEnd, settleObjects, upsertCandidate } from '@dossier/db'
import { digestOf } from '@dossier/workspace'
import pino from 'pino'
import { v7 as uuid } from 'uuid'
import { mostMemoryOf } from '../most-memory.ts'
import { printTable } from '../print-table.ts'

const cli = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))
const MiB = 1024 * 1024
const documentBytes = 256 * 1024
const documentsPerRun = 8
const gibibytes = 2

/**
 * Measures a backup of two gibibytes of documents, verified and restored elsewhere: time and peak memory of the
 * process.
 */
export async function backupTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-backup-'))
  try {
    const source = environment(folder, 'source')
    await fill(source)
    const file = join(folder, 'all.backup.tar')
    const target = environment(folder, 'target')
    const rows = [
      await measured('backup', ['backup', file], source),
      await measured('verify', ['backup', 'verify', file], source),
      await measured('restore, empty', ['restore', file], target),
      await measured('restore, again', ['restore', file], target),
    ]
    printTable(`A backup of ${gibibytes} GiB`, ['command', 'seconds', 'MiB/s', 'most memory, MiB'], rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function environment(folder: string, name: string): Record<string, string> {
  const place = join(folder, name)
  return {
    DOSSIER_DATA_DIR: join(place, 'data'),
    STORAGE_DRIVER: 'local',
    STORAGE_LOCAL_DIR: join(place, 'objects'),
    DOSSIER_SECRET: 'the secret of a benchmark',
  }
}

async function fill(variables: Record<string, string>): Promise<void> {
  const services = await createServices({
    dataDir: variables['DOSSIER_DATA_DIR'] ?? '',
    storage: variables,
    secret: variables['DOSSIER_SECRET'],
    logger: pino({ level: 'error' }),
    concurrency: 0,
  })
  try {
    const runs = (gibibytes * 1024 * MiB) / documentBytes / documentsPerRun
    for (let number = 0; number < runs; number += 8) {
      await Promise.all(Array.from({ length: 8 }, (_, at) => fillRun(services, number + at)))
    }
  } finally {
    await services.close()
  }
}

async function fillRun({ db, storage, localOwner: owner }: Services, number: number): Promise<void> {
  const name = `Person ${number.toString(36)} Sample`
  const candidateId = await upsertCandidate(db, owner, { name, headline: 'Developer' })
  const id = uuid()
  const runId = `Sample_${id}`
  const at = new Date()
  const about = { id, runId, candidateId, jobProfileId: null, mode: 'basic' as const, inputHash: '', versions: {} }
  // About the size of a full run's inputs.
  const inputs = { text: randomBytes(15_000).toString('hex') }
  await insertRun(db, owner, { ...about, inputs, idempotencyKey: null, progress: {}, asOf: at })
  const documents = await Promise.all(
    Array.from({ length: documentsPerRun }, async (_, place) => {
      const bytes = new Uint8Array(randomBytes(documentBytes))
      const { size: byteSize, sha256, crc32 } = digestOf(bytes)
      const key = `${owner.teamId}/${id}/artifacts/file_${place}.docx`
      const object = { driver: storage.current.name, key, runUuid: id, role: 'original' as const, byteSize, sha256 }
      const contentType = 'application/octet-stream'
      await announceObjects(db, owner, [{ ...object, contentType }])
      await storage.current.put(key, bytes, { contentType, sha256 })
      await settleObjects(db, owner, [object])
      const kind = { documentType: `file_${place}`, kind: 'document' as const, area: 'artifacts' as const }
      const filename = `file_${place}.docx`
      const stored = { storageDriver: object.driver, storagePath: key, filename, contentType, byteSize, sha256, crc32 }
      return { id: uuid(), ...kind, ...stored, metadata: {} }
    }),
  )
  await recordEnd(db, owner, { id, status: 'succeeded', progress: {} })
  const origin = {
    runUuid: id,
    runId,
    candidateId,
    jobProfileId: null,
    candidateName: name,
    jobTitle: '',
    jobClient: '',
    createdAt: at,
  }
  await db.transaction((tx) => insertDocuments(tx, owner, origin, documents))
}

async function measured(name: string, args: readonly string[], variables: Record<string, string>): Promise<string[]> {
  const begin = performance.now()
  // As the program restarts itself for these commands.
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=1', '--max-old-space-size=128', cli, ...args, '--json'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...variables, MALLOC_ARENA_MAX: '1' },
    },
  )
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, mostMemoryOf(child.pid ?? 0))), 50)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  const seconds = (performance.now() - begin) / 1000
  return [name, seconds.toFixed(0), ((gibibytes * 1024) / seconds).toFixed(0), most.toFixed(0)]
}
