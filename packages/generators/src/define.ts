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

/** The feedback on the previous CV of the same candidate, for "difference from the previous run". */
export interface PreviousRun {
  runId: string
  asOf: string
  feedback: Feedback
}

/** Everything that a run's documents are made of. A document needs the parts that its definition names in `needs`. */
export interface RunData {
  candidate: Candidate
  feedback: Feedback
  job: JobProfile | null
  match: MatchResult | null
  offer: Offer | null
  previous: PreviousRun | null
  /** Whether CV and offer are made as PDF too. */
  pdf?: boolean
  /** The sections that the CV shows, in their order; those of the house when null or absent. */
  sections?: readonly CvSection[] | null
  /** The photo of the person in the CV. */
  photo?: Photo | null
}

export interface GenerateOptions {
  locale: Locale
  theme: Theme
  /** The only clock that a generator has. */
  asOf: Date
  /** The fonts that PDF is set in; nothing else needs them. */
  fonts?: FontFiles
}

/**
 * One type of file that a run makes. `kind: 'document'` is made for people, `'data'` for programs.
 * `generate` is byte-pure: the same data and options give the same bytes, in any process, time zone and locale.
 */
export interface DocumentDefinition<Type extends string = string> {
  type: Type
  kind: 'document' | 'data'
  area: 'primary_outputs' | 'artifacts'
  extension: 'docx' | 'html' | 'json' | 'pdf'
  contentType: string
  /** The parts of `RunData` that must be there. */
  needs: readonly ('job' | 'match' | 'offer' | 'pdf')[]
  /** Whose values it prints, so that an open one is looked for in the right place. */
  shows: readonly ('candidate' | 'job' | 'offer')[]
  filename: (candidate: Candidate) => string
  generate: (data: RunData, options: GenerateOptions) => Promise<Bytes>
}
