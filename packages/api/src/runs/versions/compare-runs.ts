import {
  appendAuditEvents,
  madeDocumentsOfRun,
  type DocumentRow,
  findCandidate,
  findJobProfile,
  findRun,
  type Owner,
  type RunRow,
} from '@dossier/db'
import type { Bytes } from '@dossier/workspace'
import { notFound, toApiError } from '../../errors.ts'
import type { CompareRunsInput } from './inputs.ts'
import { recordedVersions } from '../../rendering/versions.ts'
import { candidateName } from '../candidate-name.ts'
import type { ComparedFile } from '../../rendering/compare-sides.ts'
import { readInputs, readResult, type RunInputs } from '../../rendering/run-inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { ComparedRun, RunComparison } from './comparison-view.ts'
import { healDocument, readStored } from '../../documents/index.ts'
import { refuseErased } from '../../persons/index.ts'

/**
 * Compares two runs of the team, and records that their documents were read. Also compares runs of different candidates
 * or jobs: see `sameCandidate` and `sameJob`. Throws `not_found`, and `invalid_input` for an erased person.
 */
export async function compareRuns(
  services: Services,
  caller: Caller,
  { a, b }: CompareRunsInput,
): Promise<RunComparison> {
  const [before, after] = [await load(services, caller, a), await load(services, caller, b)]
  const differing = await readDiffering(services, caller, { before: before.rows, after: after.rows })
  const difference = await services.renderer.compare({
    before: { inputs: before.inputs, result: readResult(before.run), files: filesOf(before.rows, differing) },
    after: { inputs: after.inputs, result: readResult(after.run), files: filesOf(after.rows, differing) },
  })
  const subject = { type: 'run' as const, id: before.run.id }
  await appendAuditEvents(services.db, caller.owner, [
    { type: 'run.compared', requestId: caller.requestId, subject, data: { otherRunUuid: after.run.id } },
  ])
  return {
    a: before.view,
    b: after.view,
    sameCandidate: before.run.candidateId === after.run.candidateId,
    sameJob: before.run.jobProfileId === after.run.jobProfileId,
    ...difference,
  }
}

interface Loaded {
  run: RunRow
  inputs: RunInputs
  rows: DocumentRow[]
  view: ComparedRun
}

async function load({ db }: Services, { owner }: Caller, idOrRunId: string): Promise<Loaded> {
  const run = await findRun(db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  await refuseErased({ db }, owner, run)
  const inputs = readInputs(run.inputs)
  return {
    run,
    inputs,
    rows: await madeDocumentsOfRun(db, owner, run.id),
    view: await viewOf({ db }, owner, run, inputs),
  }
}

async function viewOf(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  run: RunRow,
  inputs: RunInputs,
): Promise<ComparedRun> {
  const { id, runId, status, mode, candidateId, jobProfileId } = run
  const candidate = await findCandidate(db, owner, candidateId)
  const job = jobProfileId === null ? null : await findJobProfile(db, owner, jobProfileId)
  return {
    id,
    runId,
    status,
    mode,
    candidateId,
    candidateName: candidate?.name ?? candidateName(inputs.candidate),
    jobProfileId,
    jobTitle: job?.title ?? null,
    locale: inputs.locale,
    versions: recordedVersions(run.versions),
    lexiconVersion: inputs.lexiconVersion,
    asOf: run.asOf.toISOString(),
    createdAt: run.createdAt.toISOString(),
  }
}

/** The bytes of the documents for people that both runs have and that differ, by row ID. */
async function readDiffering(
  services: Services,
  caller: Caller,
  { before, after }: { before: readonly DocumentRow[]; after: readonly DocumentRow[] },
): Promise<Map<string, Bytes | null>> {
  const others = new Map(after.map((row) => [row.documentType, row]))
  const rows = before.flatMap((row) => {
    const other = others.get(row.documentType)
    return other === undefined || row.kind !== 'document' || other.sha256 === row.sha256 ? [] : [row, other]
  })
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await read(services, caller, row)] as const)))
}

/** A document's bytes; null if unavailable, which does not prevent comparing the rest. */
async function read(services: Services, caller: Caller, row: DocumentRow): Promise<Bytes | null> {
  try {
    return (await readStored(services, caller, row)) ?? (await healDocument(services, caller, row))
  } catch (error) {
    const code = toApiError(error)?.code
    if (code === 'not_reproducible' || code === 'storage_unavailable' || code === 'deleted') return null
    throw error
  }
}

function filesOf(rows: readonly DocumentRow[], bytes: ReadonlyMap<string, Bytes | null>): ComparedFile[] {
  return rows
    .filter(({ documentType }) => documentType !== 'manifest')
    .map(({ id, documentType, filename, contentType, byteSize, sha256 }) => {
      return { id, documentType, filename, contentType, byteSize, sha256, bytes: bytes.get(id) ?? null }
    })
}
