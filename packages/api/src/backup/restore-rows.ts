import { archivedRows, type ArchiveReport, BackupError, openArchive } from '@dossier/backup'
import {
  appendAuditEvents,
  backupTables,
  type Db,
  DbError,
  dropErased,
  dropUnusedTeam,
  erasePerson,
  findDifferences,
  findExcess,
  finishStage,
  fitStage,
  insertErasure,
  type LaterErased,
  makeStage,
  type Merged,
  mergeStage,
  oneOwnerPerTeam,
  type Owner,
  type RowDifference,
  stageRows,
  type TeamExcess,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { enqueueRun } from '../runs/index.ts'
import { checkPlaces } from './check-places.ts'
import type { Installation } from './open-installation.ts'
import type { ErasureProof } from './read-receipts.ts'

/** The request ID of everything a restore does. */
const restoreRequest = 'restore'

/** The outcome for the rows of an archive: written, or refused because of `differences` or `overQuota`. */
export interface RestoredRows {
  merged: Merged | null
  differences: RowDifference[]
  differenceCount: number
  overQuota: TeamExcess[]
  /** Persons in the archive who were erased after it was made. */
  erased: LaterErased[]
}

interface RestoreRows {
  path: string
  report: ArchiveReport
  receipts: readonly ErasureProof[]
  /** Only checks. */
  check: boolean
}

/** Thrown to roll everything back. */
class Undone extends Error {
  readonly rows: RestoredRows
  constructor(rows: RestoredRows) {
    super('Nothing was changed.')
    this.rows = rows
  }
}

/** Writes the rows of a verified archive, all or none, in one transaction. Throws `damaged`. */
export async function restoreRows(installation: Installation, options: RestoreRows): Promise<RestoredRows> {
  try {
    return await installation.db.transaction((tx) => restoreIn(tx, installation, options))
  } catch (error) {
    if (error instanceof Undone) return error.rows
    if (error instanceof DbError && error.code === 'bad_rows') {
      throw new BackupError('damaged', `${error.message} Nothing was changed.`, { cause: error })
    }
    throw error
  }
}

async function restoreIn(tx: Db, { storage, now }: Installation, options: RestoreRows): Promise<RestoredRows> {
  const { report, receipts, check } = options
  await makeStage(tx)
  await fillStage(tx, options)
  const erased = await dropErased(
    tx,
    receipts.map(({ person }) => person),
  )
  await dropUnusedTeam(tx)
  const { items: differences, count: differenceCount } = await findDifferences(tx)
  const refused = { merged: null, differences, differenceCount, overQuota: [], erased }
  if (differenceCount > 0) throw new Undone(refused)
  await fitStage(tx, storage.current.name)
  const overQuota = await findExcess(tx)
  if (overQuota.length > 0) throw new Undone({ ...refused, overQuota })
  const merged = await mergeStage(tx)
  const result = { ...refused, merged }
  if (check) throw new Undone(result)
  const owners = new Map((await oneOwnerPerTeam(tx)).map((owner) => [owner.teamId, owner]))
  for (const person of erased.filter(({ isHere }) => !isHere)) {
    await eraseAgain(tx, { person, receipts, owner: owners.get(person.teamId), at: now() })
  }
  for (const { id, ...owner } of merged.unfinished) {
    await enqueueRun(tx, { ...owner, runUuid: id, requestId: restoreRequest })
  }
  if (merged.rows > 0) await recordRestore(tx, report, { rows: merged.rows, objects: 0 })
  return result
}

async function fillStage(tx: Db, { path, report }: RestoreRows): Promise<void> {
  const reader = await openArchive(path)
  try {
    for (const table of backupTables) {
      for await (const part of archivedRows(reader, report.tables.get(table.name) ?? [])) {
        await stageRows(tx, table, part)
        if (table.name === 'generated_documents') checkPlaces(part)
      }
    }
  } finally {
    await reader.close()
  }
  await finishStage(tx)
}

interface Erasing {
  person: LaterErased
  receipts: readonly ErasureProof[]
  owner: Owner | undefined
  at: Date
}

/** Erases a person whom a receipt lists as erased but whom the archive still contains. */
async function eraseAgain(tx: Db, { person, receipts, owner, at }: Erasing): Promise<void> {
  if (owner === undefined)
    throw new BackupError('damaged', 'The archive contains persons of a team that has no members.')
  const gone = await erasePerson(tx, owner, person.candidateId)
  if (gone === null) return
  const proof = receipts.find((one) => one.person === person.person)
  const reason = proof?.reason ?? 'request'
  const { runs, documents, submissions, savedSearches } = gone
  const id = proof?.id ?? uuid()
  const receipt = {
    id,
    at: proof?.at ?? at.toISOString(),
    reason,
    person: person.person,
    runs,
    documents,
    submissions,
    savedSearches,
  }
  await insertErasure(tx, owner, { id, reason, receipt, pending: gone.objects, createdAt: at })
  await appendAuditEvents(tx, owner, [
    {
      type: 'person.erased',
      requestId: restoreRequest,
      subject: { type: 'erasure', id },
      data: { reason, runs, documents, submissions },
    },
  ])
}

/** Records a restore in every team's log. */
export async function recordRestore(
  db: Db,
  { manifest, fingerprint }: ArchiveReport,
  counts: { rows: number; objects: number },
): Promise<void> {
  const data = { backupId: manifest?.id ?? '', fingerprint: fingerprint ?? '', ...counts }
  for (const owner of await oneOwnerPerTeam(db)) {
    await appendAuditEvents(db, owner, [
      { type: 'backup.restored', requestId: restoreRequest, subject: { type: 'team', id: owner.teamId }, data },
    ])
  }
}
