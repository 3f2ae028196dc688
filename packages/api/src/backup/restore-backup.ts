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

/** The result of a restore, or of a check. */
export interface RestoreReport {
  /** False if the archive or the installation is unfit for the restore; then nothing was changed. */
  ok: boolean
  backupId: string | null
  madeAt: string | null
  fingerprint: string | null
  /** Problems of the archive. */
  problems: ArchiveProblem[]
  problemCount: number
  /** Rows for which this installation has different ones. */
  differences: RowDifference[]
  differenceCount: number
  /** Teams whose quota here has no room for the archive's objects: `used` of `limit` bytes, and `needed` more. */
  overQuota: TeamExcess[]
  /** Rows that were not here yet, by table. */
  rows: Record<string, number>
  objects: RestoredObjects | null
  /** Objects that were unavailable when the archive was made. */
  missing: number
  /** Persons in the archive who have been erased since, and stay erased. */
  erasedSince: number
  /** Runs whose work resumes here. */
  resumedRuns: number
  driver: string
  /** Whether this installation's secret is the one that signs its current audit chains. */
  secret: 'matches' | 'differs' | 'unsealed'
}

export interface RestoreOptions {
  receipts?: readonly ErasureProof[]
  /** Only checks, changes nothing. */
  check?: boolean
  signal?: AbortSignal
  progress?: (step: RestoreStep) => void
}

/** Progress of a restore. */
export type RestoreStep = { step: 'verifying' | 'rows' | 'search' } | ({ step: 'objects' } & RestoredObjects)

/**
 * Restores an archive: verifies it, then writes all its rows in one transaction, then its objects to the driver of this
 * installation, then derived data. Keeps what exists already; a repeated restore resumes where it was interrupted and
 * changes nothing else. Throws `BackupError` for an archive of another version or with rows that do not fit this
 * schema, and the driver's errors.
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
  // Detects an unusable storage driver before rows refer to its files.
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

/** Throws `version` for an archive of another schema, and `damaged` for one with a missing or an extra table. */
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
