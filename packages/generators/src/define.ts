import type { Candidate, CvSection, JobProfile, Locale } from '@dossier/profiles'
import type { Feedback, MatchResult } from '@dossier/matching'
import type { Offer } from './offer/offer-model.ts'
import type { FontFiles } from './pdf/typeface.ts'
import type { Photo } from './photo/photo.ts'
import type { Theme } from './theme.ts'

export type Bytes = Uint8Array<ArrayBuffer>

export const DOCX_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const PDF_CONTENT_TYPE = 'application/pdf'
export const JSON_CONTENT_TYPE = 'application/json'

export interface GeneratedFile {
  filename: string
  contentType: string
  bytes: Bytes
}

/** The feedback on the candidate's previous CV, for the section "difference from the previous run". */
export interface PreviousRun {
  runId: string
  asOf: string
  feedback: Feedback
}

/** The data from which a run's documents are generated. Each document requires the parts in its definition's `needs`. */
export interface RunData {
  candidate: Candidate
  feedback: Feedback
  job: JobProfile | null
  match: MatchResult | null
  offer: Offer | null
  previous: PreviousRun | null
  /** Whether to generate the CV and the offer as PDF, too. */
  pdf?: boolean
  /** The sections of the CV, in order; null or undefined for the house format's own. */
  sections?: readonly CvSection[] | null
  /** The photo of the person in the CV. */
  photo?: Photo | null
}

export interface GenerateOptions {
  locale: Locale
  theme: Theme
  /** The time of the run. Generators have no other clock. */
  asOf: Date
  /** The fonts for PDF; other formats ignore them. */
  fonts?: FontFiles
}

/**
 * One type of file of a run. `kind` is `document` for files for people and `data` for files for programs. `generate` is
 * byte-pure: the same data and options give the same bytes, in any process, time zone and locale.
 */
export interface DocumentDefinition<Type extends string = string> {
  type: Type
  kind: 'document' | 'data'
  area: 'primary_outputs' | 'artifacts'
  extension: 'docx' | 'html' | 'json' | 'pdf'
  contentType: string
  /** The parts of `RunData` that must be present. */
  needs: readonly ('job' | 'match' | 'offer' | 'pdf')[]
  /** The inputs whose values it prints, which determine where its open values are looked for. */
  shows: readonly ('candidate' | 'job' | 'offer')[]
  filename: (candidate: Candidate) => string
  generate: (data: RunData, options: GenerateOptions) => Promise<Bytes>
}
