import {
  appendAuditEvents,
  type Db,
  findRunByKey,
  findRun,
  headlineOf,
  insertDocuments,
  insertRun,
  recordEnd,
  type RunRow,
  upsertCandidate,
  upsertJobProfile,
} from '@dossier/db'
import { plainTheme } from '@dossier/generators'
import { slugify } from '@dossier/profiles'
import { BUNDLE_VERSION, makeRunId } from '@dossier/workspace'
import { v7 as uuid } from 'uuid'
import { notFound } from '../errors.ts'
import { candidateName } from '../runs/index.ts'
import { announceRun, putRun } from '../storage/objects/index.ts'
import type { Caller, Services } from '../context.ts'
import { bundleHash } from '../rendering/bundle.ts'
import { manifestOf, type RunFile, runFile, toDocument } from '../rendering/files.ts'
import { inputHashOf, type RunInputs } from '../rendering/run-inputs.ts'
import type { PlannedRun } from './plan-import.ts'

/**
 * Recorded in place of a run's versions: no version of Dossier made these documents, so none is expected to reproduce
 * them. A replay reports `version_gone`, and a lost file is never replaced by another.
 */
const importedVersions = { engine: 'imported', lexicon: 'imported', templates: 'imported', bundle: BUNDLE_VERSION }
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The result of a planned run. */
export interface StoredImport {
  runId: string
  /** False if it was imported before. */
  isNew: boolean
}

/**
 * Imports a planned run: rows, objects and audit events. The same files again yield the same run; an interrupted import
 * resumes.
 */
export async function storeImport(services: Services, caller: Caller, plan: PlannedRun): Promise<StoredImport> {
  const { db, storage } = services
  const { owner } = caller
  const begun = await db.transaction((tx) => begin(tx, caller, { plan, now: services.now() }))
  const { run } = begun
  if (run.status === 'succeeded' || run.status === 'failed') return { runId: run.runId, isNew: false }
  const files = await filesOf(run, plan, { driver: storage.current.name, teamId: owner.teamId })
  const objects = { owner, runUuid: run.id, files }
  if (!(await announceRun(db, objects))) return { runId: run.runId, isNew: false }
  await putRun(services, objects, AbortSignal.timeout(600_000))
  const bundleSha256 = bundleHash(files)
  await db.transaction((tx) => finish(tx, caller, { run, plan, files, bundleSha256 }))
  return { runId: run.runId, isNew: true }
}

/** The key that identifies a planned run in later imports. */
export function importKey({ cv, data }: PlannedRun): string {
  return `import:${(cv ?? data)?.sha256 ?? ''}`
}

async function begin(tx: Db, caller: Caller, { plan, now }: { plan: PlannedRun; now: Date }): Promise<{ run: RunRow }> {
  const { owner, requestId } = caller
  const earlier = await findRunByKey(tx, owner, importKey(plan))
  if (earlier !== null) return { run: earlier }
  const name = candidateName(plan.candidate)
  const job = plan.job?.value ?? null
  // Existing data about a person is newer than an old folder.
  const headline = (await headlineOf(tx, owner, name)) ?? plan.candidate.headline
  const candidateId = await upsertCandidate(tx, owner, { name, headline })
  const jobProfileId = job === null ? null : await upsertJobProfile(tx, owner, { title: job.title, client: job.client })
  const asOf = momentOf(plan, now)
  const slugs = { candidateSlug: slugify(name), ...(job === null ? {} : { jobSlug: slugify(job.title) }) }
  const runId = makeRunId({ ...slugs, at: asOf, attempt: 1 })
  const id = uuid()
  const inputs = inputsOf(plan)
  const inputHash = inputHashOf(inputs)
  const mode = job === null ? 'basic' : 'analysis'
  const progress = { step: 'queued', done: 0, total: 0, documentType: null }
  const about = { id, runId, candidateId, jobProfileId, mode, progress, inputs, inputHash, asOf } as const
  await insertRun(tx, owner, { ...about, versions: importedVersions, idempotencyKey: importKey(plan) })
  const data = { mode, locale: inputs.locale, inputHash, jobProfileId }
  await appendAuditEvents(tx, owner, [{ type: 'run.imported', requestId, subject: { type: 'run', id }, data }])
  const run = await findRun(tx, owner, id)
  if (run === null) throw notFound('run', id)
  return { run }
}

/** When the run's file was last changed: the CV's time, or else the data's. */
function momentOf({ cv, data }: PlannedRun, now: Date): Date {
  const at = (cv ?? data)?.changedAt ?? now
  return at > now || at.getUTCFullYear() < 1970 ? now : new Date(Math.floor(at.getTime() / 1000) * 1000)
}

function inputsOf({ candidate, imported, job }: PlannedRun): RunInputs {
  const notes = ({
    format,
    report,
    problems,
  }: Pick<NonNullable<typeof imported>, 'format' | 'report' | 'problems'>) => ({
    format,
    report,
    problems,
  })
  return {
    candidate,
    job: job?.value ?? null,
    terms: null,
    locale: candidate.locale,
    theme: plainTheme,
    previous: null,
    overrides: [],
    lexiconVersion: 0,
    anonymous: null,
    pdf: false,
    sections: null,
    photo: null,
    imports: {
      candidate: notes(imported ?? { format: 'agency', report: [], problems: [] }),
      job: job === null ? null : notes(job.imported),
    },
  }
}

async function filesOf(
  run: RunRow,
  { candidate, cv, data }: PlannedRun,
  where: { driver: string; teamId: string },
): Promise<RunFile[]> {
  const place = { ...where, runId: run.id }
  const person = slugify(candidateName(candidate)).replaceAll('-', '_').slice(0, 80)
  const files: RunFile[] = []
  if (cv !== null) {
    const bytes = await cv.readAgain()
    files.push(runFile(place, 'cv', { filename: `CV_${person}.docx`, contentType: docxType, bytes }))
  }
  if (data !== null) {
    const bytes = await data.readAgain()
    files.push(
      runFile(place, 'cv_extracted', { filename: 'cv_extracted.json', contentType: 'application/json', bytes }),
    )
  }
  return [...files, runFile(place, 'manifest', manifestOf(run, importedVersions, files))]
}

interface Finished {
  run: RunRow
  plan: PlannedRun
  files: readonly RunFile[]
  bundleSha256: string
}

async function finish(tx: Db, caller: Caller, { run, plan, files, bundleSha256 }: Finished): Promise<void> {
  const { owner, requestId } = caller
  const progress = { step: 'done', done: files.length, total: files.length, documentType: null }
  const settled = await recordEnd(tx, owner, { id: run.id, status: 'succeeded', progress, bundleSha256 }, files)
  if (settled === null) return
  if (settled < files.length) throw new Error('The stored objects have changed since they were written.')
  const documents = files.map((file) => ({ id: uuid(), ...toDocument(file), metadata: { imported: true } }))
  const { id: runUuid, runId, candidateId, jobProfileId, asOf: createdAt } = run
  const candidate = candidateName(plan.candidate)
  const about = { runUuid, runId, candidateId, jobProfileId, candidateName: candidate, createdAt }
  const { title = '', client = '' } = plan.job?.value ?? {}
  await insertDocuments(tx, owner, { ...about, jobTitle: title, jobClient: client }, documents)
  await appendAuditEvents(
    tx,
    owner,
    documents.map(({ id, documentType, sha256, byteSize }) => ({
      type: 'document.imported' as const,
      requestId,
      subject: { type: 'document' as const, id },
      data: { runUuid, documentType, sha256, byteSize },
    })),
  )
}
