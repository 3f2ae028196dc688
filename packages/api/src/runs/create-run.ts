import {
  type Db,
  findRunByKey,
  findRunIntake,
  insertRun,
  type NewRun,
  type Owner,
  type RunIntake,
  upsertCandidate,
  upsertJobProfile,
} from '@dossier/db'
import { linkRunOfDraft } from '@dossier/db/applications'
import { isDraftBarred } from '@dossier/db/requests'
import { ownSections, type PreviousRun, type Theme, withoutNotes } from '@dossier/generators'
import { reviewCandidate } from '@dossier/matching'
import { slugify } from '@dossier/profiles'
import { makeRunId } from '@dossier/workspace'
import { v7 as uuid } from 'uuid'
import { ApiError } from '../errors.ts'
import type { CreateRunInput } from './inputs.ts'
import { candidateName } from './candidate-name.ts'
import { defaultTheme } from './defaults/defaults.ts'
import { endDraftOfRun } from './drafts/end-draft.ts'
import { saidInDraft } from './drafts/said-in-draft.ts'
import { queuedRun } from './run-queue.ts'
import { inputHashOf, readInputs, type RunInputs } from '../rendering/run-inputs.ts'
import { shownInputs } from '../rendering/shown-inputs.ts'
import { currentVersions } from '../rendering/versions.ts'
import type { Caller, Services } from '../context.ts'
import type { CreatedRun, RunProgress } from './run-view.ts'
import { importInputs } from './check-run.ts'
import { claimOriginal, provideOriginal } from '../originals/index.ts'
import { refuseBarred } from '../persons/index.ts'
import { refuseWhenFull } from '../storage/quota/index.ts'

/**
 * Creates a run: one transaction writes the row, the audit event and the queue job. Throws `invalid_input` with every
 * problem at once, and for a missing original; `objected` for a person with a bar in force; `quota_exceeded` if the
 * storage of the team or of the caller is full. The same idempotency key returns the same run, or throws
 * `idempotency_conflict` for other parameters.
 */
export async function createRun(services: Services, caller: Caller, input: CreateRunInput): Promise<CreatedRun> {
  const parsed = parseInputs({ ...input, theme: input.theme ?? (await defaultTheme(services, caller)) })
  const original = input.original ?? null
  if (original !== null) await provideOriginal(services, caller, original)
  const draft = input.draft ?? null
  const inputs =
    draft === null
      ? parsed
      : await withSaid(services, caller, { inputs: parsed, given: input.candidate, draftId: draft.id })
  return acceptRun(services, caller, {
    inputs,
    original,
    key: input.idempotencyKey ?? null,
    repeatOf: null,
    record: async (tx, { id: runUuid }) => {
      if (draft === null) return
      refuseBarred((await isDraftBarred(tx, caller.owner, draft.id)) ? 'objection' : null)
      await linkRunOfDraft(tx, caller.owner, { draftId: draft.id, runUuid })
      await endDraftOfRun(tx, caller, draft)
    },
  })
}

/** The inputs of a run with the answers of its draft's person. */
async function withSaid(
  { db }: Pick<Services, 'db'>,
  { owner }: Caller,
  { inputs, given, draftId }: { inputs: RunInputs; given: unknown; draftId: string },
): Promise<RunInputs> {
  const said = await saidInDraft(db, owner, { draftId, candidate: given, terms: inputs.terms })
  return said.length === 0 ? inputs : { ...inputs, imports: { ...inputs.imports, said } }
}

/** The parsed inputs of a run, and how to record it. */
export interface Intake {
  inputs: RunInputs
  /** SHA-256 of the file that the candidate was read from; null or omitted if there is none. */
  original?: string | null
  /** Idempotency key. */
  key: string | null
  /** UUID of the run whose inputs these are; null for a run that is not a repeat. */
  repeatOf: string | null
  /** Runs in the transaction of a new run; throws to prevent it. */
  check?: (tx: Db) => Promise<void>
  /** Runs in the transaction of a new run to record more about it. */
  record?: (tx: Db, run: { id: string; inputHash: string }) => Promise<void>
}

/** Creates a run from parsed inputs, or returns the run of its idempotency key. Throws `idempotency_conflict`. */
export async function acceptRun(
  services: Pick<Services, 'db' | 'now'>,
  caller: Caller,
  intake: Intake,
): Promise<CreatedRun> {
  const inputHash = inputHashOf(intake.inputs)
  const asOf = services.now()
  return services.db.transaction(async (tx) => {
    const earlier = await findEarlier(tx, caller.owner, { ...intake, inputHash })
    if (earlier !== null) return earlier
    await intake.check?.(tx)
    const run = await write(tx, caller, { ...intake, inputHash, asOf })
    await intake.record?.(tx, { id: run.id, inputHash })
    return run
  })
}

/** Parses the submitted documents into a run's inputs. Throws `invalid_input` with every problem at once. */
export function parseInputs(input: Omit<CreateRunInput, 'idempotencyKey'> & { theme: Theme }): RunInputs {
  const { candidate, job, problems } = importInputs(input.candidate, input.job, input.placements)
  if (candidate.value === null || (job !== null && job.value === null)) {
    const count = problems.filter(({ severity }) => severity === 'error').length
    throw new ApiError('invalid_input', `These documents cannot be turned into a run. Problems to solve: ${count}.`, {
      problems,
    })
  }
  return {
    candidate: candidate.value,
    job: job?.value ?? null,
    terms: input.terms ?? null,
    locale: input.locale,
    theme: input.theme,
    previous: null,
    overrides: [],
    lexiconVersion: 0,
    anonymous: input.anonymous ?? null,
    pdf: input.pdf ?? false,
    sections: ownSections(input.sections),
    photo: input.photo ? withoutNotes(input.photo) : null,
    imports: {
      candidate: { format: candidate.format, report: candidate.report, problems: candidate.problems },
      job: job === null ? null : { format: job.format, report: job.report, problems: job.problems },
    },
  }
}

type Accepted = Omit<Intake, 'record' | 'check'> & { inputHash: string; asOf: Date }

async function findEarlier(tx: Db, owner: Owner, wanted: Omit<Accepted, 'asOf'>): Promise<CreatedRun | null> {
  if (wanted.key === null) return null
  const run = await findRunByKey(tx, owner, wanted.key)
  if (run === null) return null
  const same = run.inputHash === wanted.inputHash && run.originalSha256 === (wanted.original ?? null)
  if (!same || run.repeatOf !== wanted.repeatOf) {
    const message = `The idempotency key was already used for run ${run.runId} with other parameters. Use a new key for a new run.`
    throw new ApiError('idempotency_conflict', message)
  }
  return { id: run.id, runId: run.runId, status: run.status, mode: run.mode }
}

async function write(tx: Db, caller: Caller, run: Accepted): Promise<CreatedRun> {
  const { owner, requestId } = caller
  const { candidate, job, terms } = run.inputs
  const { original = null } = run
  // A repeat refers to the file of the original run, and stores none.
  if (original !== null && run.repeatOf === null) await claimOriginal(tx, owner, original)
  const name = candidateName(candidate)
  const person = { name, headline: candidate.headline }
  const offered = job === null ? null : { title: job.title, client: job.client }
  const { lexiconVersion, ...known } = await findRunIntake(tx, owner, person, offered)
  refuseBarred(known.barredBy)
  refuseWhenFull(known.quotas)
  const candidateId = known.candidateId ?? (await upsertCandidate(tx, owner, person))
  const jobProfileId = known.jobProfileId ?? (offered === null ? null : await upsertJobProfile(tx, owner, offered))
  const previous = run.inputs.anonymous === null ? previousOf(known) : null
  const wanted = makeRunId({
    ...(job === null ? {} : { jobSlug: slugify(job.title) }),
    // Run IDs appear in the manifest and in the name of the ZIP.
    candidateSlug: slugify(candidateName(shownInputs(run.inputs).candidate)),
    at: run.asOf,
    attempt: 1,
  })
  const id = uuid()
  const mode = job === null ? 'basic' : terms === null ? 'analysis' : 'full'
  const progress: RunProgress = { step: 'queued', done: 0, total: 0, documentType: null }
  const data = { mode, locale: run.inputs.locale, inputHash: run.inputHash, jobProfileId, lexiconVersion }
  const created = { type: 'run.created' as const, requestId, subject: { type: 'run' as const, id }, candidateId, data }
  const row: NewRun = {
    id,
    runId: wanted,
    candidateId,
    jobProfileId,
    mode,
    progress,
    inputs: { ...run.inputs, previous, lexiconVersion },
    inputHash: run.inputHash,
    originalSha256: original,
    versions: currentVersions,
    idempotencyKey: run.key,
    repeatOf: run.repeatOf,
    asOf: run.asOf,
  }
  const queued = queuedRun({ ...owner, runUuid: id, requestId })
  const runId = await insertRun(tx, owner, row, { events: [created], job: queued })
  return { id, runId, status: 'queued', mode }
}

/** The feedback on the candidate's previous CV becomes an input, so that the new report stays reproducible. */
function previousOf({ previous }: Pick<RunIntake, 'previous'>): PreviousRun | null {
  if (previous === null) return null
  const { runId, asOf, inputs } = previous
  const { candidate } = readInputs(inputs)
  return { runId, asOf: asOf.toISOString(), feedback: reviewCandidate(candidate, { asOf }) }
}
