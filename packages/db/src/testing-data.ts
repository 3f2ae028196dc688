import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Db, Owner } from './client.ts'
import { upsertCandidate, upsertJobProfile } from './queries/candidates.ts'
import { insertDocuments } from './queries/documents.ts'
import { recordEnd } from './queries/run-progress.ts'
import { insertRun } from './queries/runs.ts'
import { announceObjects, settleObjects } from './queries/stored-objects.ts'

/** What to base an invented run on; all other fields are filled in. */
export interface SampleRun {
  name: string
  title?: string
  client?: string
  runId?: string
  at?: Date
  types?: readonly string[]
}

/** Inserts a succeeded run, with a row for each document type, straight into the tables. For tests and benchmarks. */
export async function insertSampleRun(db: Db, owner: Owner, sample: SampleRun): Promise<{ id: string; runId: string }> {
  const { name, title = 'Java Developer', client = '', at = new Date(), types = ['cv'] } = sample
  const candidateId = await upsertCandidate(db, owner, { name, headline: title })
  const jobProfileId = await upsertJobProfile(db, owner, { title, client })
  const id = uuid()
  const runId = sample.runId ?? `Run_${id}`
  await insertRun(db, owner, {
    id,
    runId,
    candidateId,
    jobProfileId,
    mode: 'analysis',
    inputs: {},
    inputHash: '',
    versions: {},
    idempotencyKey: null,
    progress: {},
    asOf: at,
  })
  await recordEnd(db, owner, { id, status: 'succeeded', progress: {} })
  const origin = {
    runUuid: id,
    runId,
    candidateId,
    jobProfileId,
    candidateName: name,
    jobTitle: title,
    jobClient: client,
    createdAt: at,
  }
  const documents = types.map((documentType) => ({
    id: uuid(),
    documentType,
    kind: 'document' as const,
    area: 'artifacts' as const,
    storageDriver: 'memory',
    storagePath: `${owner.teamId}/${id}/artifacts/${documentType}.docx`,
    filename: `${documentType}.docx`,
    contentType: 'text/plain',
    byteSize: 1,
    sha256: randomBytes(32).toString('hex'),
    crc32: 1,
    metadata: {},
  }))
  const objects = documents.map(({ storageDriver, storagePath, contentType, byteSize, sha256 }) => {
    const place = { driver: storageDriver, key: storagePath, runUuid: id, role: 'original' as const }
    return { ...place, contentType, byteSize, sha256 }
  })
  await announceObjects(db, owner, objects)
  await settleObjects(db, owner, objects)
  await db.transaction((tx) => insertDocuments(tx, owner, origin, documents))
  return { id, runId }
}
