import {
  type Offer,
  type OfferTerms,
  offerTermsSchema,
  type Photo,
  photoSchema,
  type PreviousRun,
  sectionsSchema,
  type Theme,
  themeSchema,
} from '@dossier/generators'
import { decisionOf, type Feedback, type MatchResult, type Override } from '@dossier/matching'
import {
  type Anonymity,
  anonymitySchema,
  type Candidate,
  candidateSchema,
  type CvSection,
  type ImportResult,
  type JobProfile,
  jobProfileSchema,
  type Locale,
  localeSchema,
} from '@dossier/profiles'
import { z } from 'zod'
import { hashOf } from '../floor/canonical.ts'
import type { Said } from '../floor/said.ts'
import { ApiError } from '../errors.ts'
import { overrideSchema } from './match-view.ts'
import type { TeamLexicon } from './team-lexicon.ts'

/** What an importer reports about a submitted document. */
type ImportNotes = Pick<ImportResult<unknown>, 'format' | 'report' | 'problems'>

/** Everything from which a run is generated, as stored in its row. */
export interface RunInputs {
  candidate: Candidate
  job: JobProfile | null
  terms: OfferTerms | null
  locale: Locale
  theme: Theme
  previous: PreviousRun | null
  /** People's decisions on criteria, at most one per criterion. */
  overrides: Override[]
  /** The version of the team's lexicon; 0 is the built-in lexicon alone. */
  lexiconVersion: number
  /** How the person is anonymised; null for a run that names the person. */
  anonymous: Anonymity | null
  /** Whether to generate CV and offer as PDF, too. */
  pdf: boolean
  /** The sections of the CV, in order; null for the house format's own. */
  sections: CvSection[] | null
  /** The photo in the CV, without camera metadata; null for none. */
  photo: Photo | null
  imports: { candidate: ImportNotes; job: ImportNotes | null; said?: readonly Said[] }
}

/** The result of a run, as stored in its row. */
export interface RunResult {
  match: MatchResult | null
  feedback: Feedback
  offer: Offer | null
}

/** Everything that determines the bytes of a run, as plain data that can be sent to another thread. */
interface RenderJob {
  inputs: RunInputs
  /** ISO 8601 UTC. */
  asOf: string
}

/** Everything that determines the result of a run: a job and the team's lexicon. */
export interface ComputeJob extends RenderJob {
  /** Null for version 0. */
  taught: TeamLexicon | null
}

// The matcher's results have no schema: only this package writes them into a row.
const ownData = z.custom<never>()
const inputsSchema = z.object({
  candidate: candidateSchema,
  job: jobProfileSchema.nullable(),
  terms: offerTermsSchema.nullable(),
  locale: localeSchema,
  theme: themeSchema,
  previous: ownData,
  // Runs from before decisions existed have none.
  overrides: z.array(overrideSchema).default([]),
  // Runs from before team lexicons existed have none.
  lexiconVersion: z.int().min(0).default(0),
  // Runs from before anonymous runs existed name the person.
  anonymous: anonymitySchema.nullable().default(null),
  // Runs from before PDF existed have none.
  pdf: z.boolean().default(false),
  // Runs from before sections could be chosen have the house format's own.
  sections: sectionsSchema.nullable().default(null),
  // Runs from before photos were shown have none.
  photo: photoSchema.nullable().default(null),
  imports: ownData,
})

/** The inputs after erasure. */
const erasedSchema = z.strictObject({ erased: z.literal(true) })

/**
 * Reads a row's inputs. Postgres reorders the keys of JSON, but documents may show them, so the schemas restore their
 * order. Throws `erased` if the person was erased, and `not_reproducible` if this version cannot read the inputs.
 */
export function readInputs(stored: unknown): RunInputs {
  if (erasedSchema.safeParse(stored).success) throw new ApiError('erased', 'The person of this run was erased.')
  const parsed = inputsSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new ApiError('not_reproducible', 'This version cannot read the stored inputs of this run.', {
    cause: parsed.error,
  })
}

/**
 * SHA-256 of a run's inputs, except the importer's notes, the previous run, the times of decisions and the lexicon
 * version. A repeated request therefore has the same hash, even if the team taught the lexicon new words in between.
 * Decisions, anonymity, PDF, sections and photo count only if they are set, so that runs from before these inputs
 * existed keep their hash.
 */
export function inputHashOf(inputs: RunInputs): string {
  const {
    imports: _imports,
    previous: _previous,
    lexiconVersion: _version,
    overrides,
    anonymous,
    pdf,
    sections,
    photo,
    ...given
  } = inputs
  return hashOf({
    ...given,
    ...(overrides.length > 0 && { overrides: overrides.map(({ at: _at, ...said }) => said) }),
    ...(anonymous !== null && { anonymous }),
    ...(pdf && { pdf }),
    ...(sections !== null && { sections }),
    ...(photo !== null && { photo }),
  })
}

/** Reads a row's result; null until the run succeeds. */
export function readResult({ result }: { result: unknown }): RunResult | null {
  // Only this package writes results into rows.
  return result as RunResult | null
}

/** The score and recommendation that lists show for a run, with people's decisions applied; null without a match. */
export function outcomeOfMatch({ match }: Pick<RunResult, 'match'>) {
  const decision = match && decisionOf(match)
  return { score: decision?.score.value ?? null, recommendation: decision?.verdict.recommendation ?? null }
}
