import type { Message } from '@dossier/profiles'
import type { MatchMessageCode } from './messages.ts'

/** All verdicts, from best to worst; `open` means that a person must decide. */
export const verdicts = ['fulfilled', 'partial', 'potential', 'not_mentioned', 'open', 'unfulfilled'] as const
export type Verdict = (typeof verdicts)[number]

/** Where evidence was found, strongest first (data model, rule 4); `unread` is a part of the source that fits no field. */
export const evidenceKinds = [
  'certificate',
  'engagement',
  'skill',
  'language',
  'education',
  'profile',
  'broader',
  'stem',
  'unread',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The stances of a text that names something without asserting it, strongest first (see `evidence/stance.ts`). */
export const evidenceStances = ['basic', 'course', 'mentioned', 'wished', 'denied'] as const

/**
 * The ways in which a CV proves a demand, surest first: the words themselves; a name of a concept, another name of it, a narrower
 * concept, or a compound with its name; a verb with its object; any word for the work; synonyms in one statement; the kind of
 * employer; prose alone, by any of these. Licences, certificates, qualifications, languages, years of work and attitudes have rules
 * of their own.
 */
export const proofRules = [
  'words',
  'name',
  'other_name',
  'narrower',
  'compound',
  'deed',
  'work',
  'statement',
  'employer',
  'prose',
  'licence',
  'certificate',
  'qualification',
  'language',
  'years',
  'work_years',
  'attitude',
] as const
export type ProofRule = (typeof proofRules)[number]

/** A quote from the candidate: `quote` is the string at `pointer` (RFC 6901, into the canonical candidate) from `start` to `end` (UTF-16). */
export interface Evidence {
  pointer: string
  start: number
  end: number
  quote: string
  /** The name from the lexicon, or the words of the criterion, that matched. */
  alias: string
  kind: EvidenceKind
  /** The stance of the text; absent when the text asserts it. */
  stance?: (typeof evidenceStances)[number]
}

/** The group of a criterion in a match. */
export type CriterionGroup = 'must' | 'should' | 'further' | 'softSkills'

/** A station that counts towards a minimum of years. `start` and `end` are months, `YYYY-MM`, both included. */
export interface ExperienceStation {
  /** Pointer to the engagement. */
  pointer: string
  start: string
  end: string
}

/** The experience with one concept: `months` is the length of the union of the stations' intervals. */
export interface Experience {
  concept: string
  label: string
  requiredYears: number
  months: number
  stations: ExperienceStation[]
}

/** A criterion with its verdict, as documents and clients read it. The matcher makes it as one of the two types below. */
export interface CriterionResult {
  /** The criterion exactly as the job profile states it. */
  criterion: string
  /** Pointer into the canonical job profile. */
  pointer: string
  verdict: Verdict
  evidence: Evidence[]
  comment: Message<MatchMessageCode>[]
  /** Words of the criterion that the lexicon does not know; the matcher searched for them as written. */
  unparsed: string[]
  experience: Experience[]
  /**
   * Present if the CV itself says that the criterion is not met, or shows nothing of a diploma, a licence, a language or years,
   * which a CV would show.
   */
  isLacking?: boolean
  /** The rules by which the demands are proven; present when fulfilled. */
  provenBy?: ProofRule[]
  /** A person's decision; `verdict` stays the machine's. */
  override?: Override
}

/** A person's decision on one criterion. It rests on the person's word and is no proof. */
export interface Override {
  /** The criterion's pointer and its words. */
  pointer: string
  criterion: string
  verdict: Verdict
  reason: string
  /** The display name of the person who decided. */
  author: string
  /** ISO 8601 UTC. */
  at: string
}

/** A fulfilled criterion. Its type requires at least one quote, so the matcher cannot claim it without proof. */
export interface FulfilledCriterion extends CriterionResult {
  verdict: 'fulfilled'
  evidence: [Evidence, ...Evidence[]]
}

/** A criterion that is not fulfilled, or not known to be. Its quotes show what the CV does prove, or what it denies. */
export interface OtherCriterion extends CriterionResult {
  verdict: Exclude<Verdict, 'fulfilled'>
  evidence: Evidence[]
}

/** A risk of proposing the candidate, and the reason for it. */
export interface Risk {
  type: 'skill' | 'experience' | 'context'
  severity: 'high' | 'medium' | 'low'
  description: Message<MatchMessageCode>
  reason: Message<MatchMessageCode>
}

/** The score if the criterion at `pointer` had the verdict `verdict` and nothing else changed. */
export interface Sensitivity {
  pointer: string
  criterion: string
  verdict: Verdict
  score: number
}

/** The score of a match, and how it came about. */
export interface Score {
  /** 0 to 100, rounded half up; null if there is no criterion to score. */
  value: number | null
  /** The scores if every undecided criterion (open, not mentioned, potential) had the worst, and the best, verdict. */
  interval: [number, number] | null
  /** The terms of the formula `min(0.9·M + 0.1·S, 100 − 20·unmetMusts)`; M or S is null for an empty group. */
  formula: { must: number | null; should: number | null; unmetMusts: number; weighted: number; cap: number } | null
  sensitivity: Sensitivity[]
}

/** The thresholds of the recommendation, as scores from 0 to 100; documents print them. */
export interface Thresholds {
  go: number
  noGo: number
  /** The number of musts that, if lacking altogether, makes the recommendation `no_go` at any score. */
  unmetMusts: number
}

/** The result of matching one candidate with one job. */
export interface MatchResult {
  metadata: {
    engine: string
    lexicon: string
    /** ISO 8601 UTC. */
    asOf: string
    /** SHA-256 (hex) of the canonical JSON of both inputs. */
    inputs: { candidate: string; job: string }
  }
  must: CriterionResult[]
  should: CriterionResult[]
  /** Languages, which the score does not weigh. */
  further: CriterionResult[]
  softSkills: CriterionResult[]
  coverage: { overall: 'high' | 'medium' | 'low'; strong: string[]; partial: string[]; missing: string[] }
  risks: Risk[]
  score: Score
  verdict: {
    recommendation: 'go' | 'maybe' | 'no_go'
    reasons: Message<MatchMessageCode>[]
    nextSteps: Message<MatchMessageCode>[]
    /** One question for each criterion that a conversation can settle. */
    interviewQuestions: Message<MatchMessageCode>[]
    thresholds: Thresholds
  }
  /** Score and verdict with people's decisions; `score` and `verdict` stay the machine's. Absent if no decision applies. */
  decided?: Pick<MatchResult, 'score' | 'verdict'>
  /** Decisions without effect, because the job no longer has the criterion in these words. Absent if there are none. */
  unapplied?: Override[]
}
