import { type ArchiveProblem, type ArchiveReport, BackupError, verifyArchive } from '@dossier/backup'
import {
  announcedKeys,
  backupTables,
  indexSome,
  oneOwnerPerTeam,
  type RowDifference,
  schemaVersion,
  type TeamExcess,
} from '@dossier/db'
import type { Installation } from './open-installation.ts'
import type { ErasureProof } from './read-receipts.ts'
import { type RestoredObjects, restoreObjects } from './restore-objects.ts'
import { recordRestore, restoreRows } from './restore-rows.ts'

const runsAtOnce = 100

/** What a restore has come to, or would come to. */
export interface RestoreReport {
  /** False when the archive or the installation is not in order for it; nothing was changed then. */
  ok: boolean
  backupId: string | null
  madeAt: string | null
  fingerprint: string | null
  /** What is wrong with the archive. */
  problems: ArchiveProblem[]
  problemCount: number
  /** Rows in whose place this installation has others. */
  differences: RowDifference[]
  differenceCount: number
  /** Teams whose limit here leaves no room for the archive's objects: `used` of `limit` bytes, and `needed` more. */
  overQuota: TeamExcess[]
  /** Rows that were not here yet, by table. */
  rows: Record<string, number>
  objects: RestoredObjects | null
  /** Objects that the archive does not have because they could not be had when it was made. */
  missing: number
  /** Persons in the archive who were erased since, and stay so. */
  erasedSince: number
  /** Runs whose work goes on here. */
  resumedRuns: number
  driver: string
  /** Whether the secret of this installation is the one that signs the audit chains that it has now. */
  secret: 'matches' | 'differs' | 'unsealed'
}

export interface RestoreOptions {
  receipts?: readonly ErasureProof[]
  /** Only find out what it would come to. */
  check?: boolean
  signal?: AbortSignal
  progress?: (step: RestoreStep) => void
}

/** Where a restore is. */
export type RestoreStep = { step: 'verifying' | 'rows' | 'search' } | ({ step: 'objects' } & RestoredObjects)

/**
 * Restores an archive: verified first, then all its rows in one transaction, then its objects into the driver of this installation,
 * then what follows from them. What is here already stays; doing it again goes on where it was cut off, and changes nothing else.
 * Throws `BackupError` for an archive of another version or whose rows are none of this schema, and what the storage throws.
 */
export async function restoreBackup(
  installation: Installation,
  path: string,
  { receipts = [], check = false, signal, progress }: RestoreOptions = {},
): Promise<RestoreReport> {
  progress?.({ step: 'verifying' })
  const report = await verifyArchive(path, signal)
  const result = begin(report, installation)
  if (!report.ok) return result
  await refuseOtherVersion(report)
  // A storage that cannot be used is found before rows say that it has files.
  await installation.storage.current.list('', { limit: 1, ...(signal && { signal }) })
  progress?.({ step: 'rows' })
  const { merged, erased, ...found } = await restoreRows(installation, { path, report, receipts, check })
  Object.assign(result, found, { erasedSince: erased.length })
  if (merged === null) return result
  Object.assign(result, { ok: true, rows: merged.inserted, resumedRuns: merged.unfinished.length })
  if (!check) await finish(installation, { path, report, result, rows: merged.rows, signal, progress })
  return { ...result, secret: await secretOf(installation) }
}

interface Finishing {
  path: string
  report: ArchiveReport
  result: RestoreReport
  rows: number
  signal: AbortSignal | undefined
  progress: RestoreOptions['progress']
}

async function finish(
  installation: Installation,
  { path, report, result, rows, signal, progress }: Finishing,
): Promise<void> {
  const objects = await restoreObjects(installation, {
    path,
    signal,
    progress: (done) => progress?.({ step: 'objects', ...done }),
  })
  result.objects = objects
  progress?.({ step: 'search' })
  while ((await indexSome(installation.db, runsAtOnce)) > 0) signal?.throwIfAborted()
  if (rows === 0 && objects.stored > 0) await recordRestore(installation.db, report, { rows, objects: objects.stored })
}

function begin(report: ArchiveReport, { storage }: Installation): RestoreReport {
  const { format, manifest, fingerprint, problems, problemCount } = report
  return {
    ok: false,
    backupId: format?.id ?? null,
    madeAt: format?.madeAt ?? null,
    fingerprint,
    problems,
    problemCount,
    differences: [],
    differenceCount: 0,
    overQuota: [],
    rows: {},
    objects: null,
    missing: manifest?.missing.count ?? 0,
    erasedSince: 0,
    resumedRuns: 0,
    driver: storage.current.name,
    secret: 'unsealed',
  }
}

/** Throws `version` for an archive of another schema, and `damaged` for one that lacks a table or has one too many. */
async function refuseOtherVersion({ format, tables, manifest }: ArchiveReport): Promise<void> {
  const here = await schemaVersion()
  const there = format?.schema ?? here
  if (there.order > here.order) {
    const message = `The archive has schema ${there.name}; this version of Dossier has ${here.name}. Restore it with a newer version.`
    throw new BackupError('version', message)
  }
  if (there.name !== here.name) {
    const message = `The archive has schema ${there.name}; this version of Dossier has ${here.name}. Restore it with the version that created it, then start this version: it upgrades the database.`
    throw new BackupError('version', message)
  }
  const known = new Set(backupTables.map(({ name }) => name))
  const listed = new Set(manifest?.tables.map(({ table }) => table))
  const strange = [...tables.keys(), ...listed].filter((name) => !known.has(name))
  const lacking = [...known].filter((name) => !listed.has(name))
  if (strange.length + lacking.length === 0) return
  const message = `The tables in the archive do not match its schema: ${[...new Set([...strange, ...lacking])].join(', ')}.`
  throw new BackupError('damaged', message)
}

async function secretOf({ db, keyRing }: Installation): Promise<RestoreReport['secret']> {
  const ring = await keyRing()
  let sealed = false
  for (const team of await oneOwnerPerTeam(db)) {
    const key = (await announcedKeys(db, team)).at(-1)
    if (key === undefined) continue
    sealed = true
    if (ring(team.teamId, key.generation).keyId !== key.keyId) return 'differs'
  }
  return sealed ? 'matches' : 'unsealed'
}
