import {
  type Offer,
  type OfferTerms,
  offerTermsSchema,
  type PreviousRun,
  type Theme,
  themeSchema,
} from '@dossier/generators'
import { decisionOf, type Feedback, type MatchResult, type Override } from '@dossier/matching'
import {
  type Anonymity,
  anonymitySchema,
  type Candidate,
  candidateSchema,
  type ImportResult,
  type JobProfile,
  jobProfileSchema,
  type Locale,
  localeSchema,
} from '@dossier/profiles'
import { z } from 'zod'
import { hashOf } from '../floor/canonical.ts'
import { ApiError } from '../errors.ts'
import { overrideSchema } from './match-view.ts'
import type { TeamLexicon } from './team-lexicon.ts'

/** What an import has to say about a document that was taken in. */
type ImportNotes = Pick<ImportResult<unknown>, 'format' | 'report' | 'problems'>

/** Everything that a run is made of, as its row holds it. */
export interface RunInputs {
  candidate: Candidate
  job: JobProfile | null
  terms: OfferTerms | null
  locale: Locale
  theme: Theme
  previous: PreviousRun | null
  /** What people have decided about criteria, one decision each. */
  overrides: Override[]
  /** The version of the team's lexicon that the words are read with; 0 is ours alone. */
  lexiconVersion: number
  /** How the person is hidden; null for a run that names the person. */
  anonymous: Anonymity | null
  /** Whether CV and offer are made as PDF too. */
  pdf: boolean
  imports: { candidate: ImportNotes; job: ImportNotes | null }
}

/** What a run came to, as its row holds it. */
export interface RunResult {
  match: MatchResult | null
  feedback: Feedback
  offer: Offer | null
}

/** Everything that the bytes of a run follow from: plain data that can go to another thread. */
interface RenderJob {
  inputs: RunInputs
  /** ISO 8601 UTC. */
  asOf: string
}

/** Everything that the result of a run follows from: a job and the words that the team has taught. */
export interface ComputeJob extends RenderJob {
  /** Null for version 0. */
  taught: TeamLexicon | null
}

// The results of the matcher have no schema: only this package writes them into a row.
const ownData = z.custom<never>()
const inputsSchema = z.object({
  candidate: candidateSchema,
  job: jobProfileSchema.nullable(),
  terms: offerTermsSchema.nullable(),
  locale: localeSchema,
  theme: themeSchema,
  previous: ownData,
  // Runs from before there were any have none.
  overrides: z.array(overrideSchema).default([]),
  // Runs from before teams taught anything have none.
  lexiconVersion: z.int().min(0).default(0),
  // Runs from before there was a choice name the person.
  anonymous: anonymitySchema.nullable().default(null),
  // Runs from before there was PDF have none.
  pdf: z.boolean().default(false),
  imports: ownData,
})

/** What erasure leaves of the inputs. */
const erasedSchema = z.strictObject({ erased: z.literal(true) })

/**
 * Reads the inputs out of a row. The schemas put every key into its place again: Postgres orders the keys of JSON in its
 * own way, and a document may show them.
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
 * SHA-256 of what a run was given: all but what an import had to say, the run before, when people decided, and the version of
 * the lexicon, so that a request that comes twice is the same one, whatever was taught meanwhile. Decisions, how the person is
 * hidden, and PDF are only in it where there are any, so that runs from before there were such inputs keep theirs.
 */
export function inputHashOf(inputs: RunInputs): string {
  const {
    imports: _imports,
    previous: _previous,
    lexiconVersion: _version,
    overrides,
    anonymous,
    pdf,
    ...given
  } = inputs
  return hashOf({
    ...given,
    ...(overrides.length > 0 && { overrides: overrides.map(({ at: _at, ...said }) => said) }),
    ...(anonymous !== null && { anonymous }),
    ...(pdf && { pdf }),
  })
}

/** What a run came to, out of its row; null until it has succeeded. */
export function readResult({ result }: { result: unknown }): RunResult | null {
  // Only this package writes results into rows.
  return result as RunResult | null
}

/** The score and the recommendation that lists show of a run: with the decisions of people; null without a match. */
export function outcomeOfMatch({ match }: Pick<RunResult, 'match'>) {
  const decision = match && decisionOf(match)
  return { score: decision?.score.value ?? null, recommendation: decision?.verdict.recommendation ?? null }
}
