import {
  type Db,
  documentsOfRun,
  findCandidate,
  findJobProfile,
  findNewerRun,
  findRun,
  listRuns as queryRuns,
  type Owner,
  type RunRow,
} from '@dossier/db'
import { newestLexiconVersion } from '@dossier/db/lexicon'
import { notFound } from '../errors.ts'
import type { ListRunsInput } from './inputs.ts'
import { candidateName } from './candidate-name.ts'
import { readInputs, readResult } from '../rendering/run-inputs.ts'
import { shownInputs } from '../rendering/shown-inputs.ts'
import { recordedVersions } from '../rendering/versions.ts'
import type { Services, Caller } from '../context.ts'
import { documentView, type RunDocumentView, recordView } from '../documents/index.ts'
import { type RunDetails, type RunSummaryView, runSummaryView } from './run-view.ts'
import { originalOf } from '../originals/index.ts'
import { keptDocuments } from '../storage/retention/index.ts'

/** One run of the owner's team, by UUID or run ID; records the view. Throws `not_found`. */
export async function getRun(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  idOrRunId: string,
): Promise<RunDetails> {
  const run = await findRun(db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  const [newest, documents, original, candidate, job, newer] = await Promise.all([
    newestLexiconVersion(db, owner),
    runDocuments(db, owner, run.id),
    originalOf(db, owner, run),
    findCandidate(db, owner, run.candidateId),
    run.jobProfileId === null ? null : findJobProfile(db, owner, run.jobProfileId),
    findNewerRun(db, owner, run),
  ])
  await recordView({ db, now }, owner, {
    type: 'run.viewed',
    requestId,
    subject: { type: 'run', id: run.id },
    data: {},
  })
  const given = readInputs(run.inputs)
  const inputs = shownInputs(given)
  const lexicon = { version: inputs.lexiconVersion, newest }
  const result = readResult(run)
  const summary = runSummaryView({
    ...run,
    candidateName: candidate?.name ?? candidateName(given.candidate),
    jobTitle: job?.title ?? null,
  })
  return {
    run: {
      ...summary,
      ...detailsOf(run),
      locale: inputs.locale,
      theme: inputs.theme,
      lexicon,
      newer,
      anonymous: inputs.anonymous,
      sections: inputs.sections,
      photo: inputs.photo !== null,
    },
    candidate: inputs.candidate,
    job: inputs.job,
    imports: { ...inputs.imports, said: [...(inputs.imports.said ?? [])] },
    match: result?.match ?? null,
    feedback: result?.feedback ?? null,
    previous: inputs.previous,
    offer: result?.offer ?? null,
    documents,
    original,
  }
}

async function runDocuments(db: Db, owner: Owner, runUuid: string): Promise<RunDocumentView[]> {
  const rows = await documentsOfRun(db, owner, runUuid)
  const { items } = await keptDocuments(
    { db },
    owner,
    rows.map(({ id }) => id),
  )
  const kept = new Map(items.map((item) => [item.documentId, item]))
  return rows.map((row) => {
    const { deletion = null, held = false } = kept.get(row.id) ?? {}
    return { ...documentView(row), deletion, held }
  })
}

function detailsOf(run: RunRow) {
  return {
    revision: run.revision,
    asOf: run.asOf.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    inputHash: run.inputHash,
    versions: recordedVersions(run.versions),
  }
}

/** The team's runs, newest first. */
export async function listRuns(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: ListRunsInput,
): Promise<{ items: RunSummaryView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await queryRuns(db, owner, input)
  return { items: items.map(runSummaryView), nextCursor }
}
