import type { FullStorage } from './full-storage.ts'
import type { RunDetails, RunSummaryView } from '@dossier/api'
import type { Locale } from '@dossier/profiles'

export const runStatuses = ['queued', 'running', 'succeeded', 'failed'] as const
export type RunStatus = (typeof runStatuses)[number]

/** A run as lists show it. `jobTitle` is empty for a run without a job profile. */
export type RunRow = Pick<
  RunSummaryView,
  'runId' | 'status' | 'candidateName' | 'score' | 'recommendation' | 'createdAt'
> & {
  jobTitle: string
}

/** A stored file as the run page shows it. */
export type DocumentRow = Pick<
  RunDetails['documents'][number],
  'id' | 'documentType' | 'kind' | 'filename' | 'contentType' | 'byteSize' | 'sha256' | 'deletion' | 'held'
>

/** The progress of a run. `current` is the last finished file, `error` why the run failed; both may be empty. */
export interface RunProgress {
  status: RunStatus
  done: number
  total: number
  current: string
  error: string
  /** For a run that exceeded the quota of the team or of its creator, in bytes. */
  quota: (FullStorage & { needed: number }) | null
}

/** Reduces a run to what a list shows. */
export function viewRunRow(run: RunSummaryView): RunRow {
  const { runId, status, candidateName, score, recommendation, createdAt } = run
  return { runId, status, candidateName, jobTitle: run.jobTitle ?? '', score, recommendation, createdAt }
}

/** Reduces a document to what the run page shows. */
function viewDocument(document: RunDetails['documents'][number]): DocumentRow {
  const { id, documentType, kind, filename, contentType, byteSize, sha256, deletion, held } = document
  return { id, documentType, kind, filename, contentType, byteSize, sha256, deletion, held }
}

/** The progress of a run, in the words of this interface. */
export function viewProgress(run: Pick<RunSummaryView, 'status' | 'progress' | 'error'>): RunProgress {
  const { done, total, documentType } = run.progress
  return {
    status: run.status,
    done,
    total,
    current: documentType ?? '',
    error: run.error ?? '',
    quota: run.progress.quota ?? null,
  }
}

/** Whether a run will still change on its own. */
export function isMoving(status: RunStatus): boolean {
  return status === 'queued' || status === 'running'
}

/** Everything that the frame of the run page shows. */
export interface RunHead extends RunRow {
  candidateId: string
  jobTitle: string
  locale: Locale
  /** How the documents hide the person; null when they name the person. */
  anonymous: RunDetails['run']['anonymous']
  /** The sections of the CV in order; null for the default sections. */
  sections: RunDetails['run']['sections']
  asOf: string
  inputHash: string
  versions: { engine: string; lexicon: string; templates: string }
  /** Versions of the team's lexicon: that of this run, and the newest. */
  lexicon: { version: number; newest: number }
  progress: RunProgress
  documents: DocumentRow[]
  has: { match: boolean; offer: boolean }
}

/** Reduces a run's details to the frame of its page. */
export function viewRunHead({ run, job, documents }: RunDetails): RunHead {
  const { candidateId, locale, anonymous, sections, asOf, inputHash, versions, lexicon } = run
  return {
    ...viewRunRow(run),
    candidateId,
    locale,
    anonymous,
    sections,
    asOf,
    inputHash,
    versions,
    lexicon,
    progress: viewProgress(run),
    documents: documents.map(viewDocument),
    has: { match: job !== null, offer: run.mode === 'full' },
  }
}
