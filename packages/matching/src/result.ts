import type { Message } from '@dossier/profiles'
import type { MatchMessageCode } from './messages.ts'

/** From best to worst; `open` means that a person has to decide. */
export const verdicts = ['fulfilled', 'partial', 'potential', 'not_mentioned', 'open', 'unfulfilled'] as const
export type Verdict = (typeof verdicts)[number]

/** Where a piece of evidence was found, strongest first (data model, rule 4); `unread` is a part of the source that no field has a place for. */
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

/** How a text can speak of what it names without asserting it, strongest first. */
export const evidenceStances = ['basic', 'course', 'mentioned', 'wished', 'denied'] as const

/**
 * The ways in which a CV proves what a criterion demands, surest first: the words themselves; a name of a concept, another name of it, a
 * narrower concept or a compound with its name; a verb with its object; any word for the work; synonyms in one statement; an employer's
 * kind; prose alone, whatever the words; and what is held by rules of its own: licences, certificates, qualifications, languages, years of
 * work, attitudes shown by deeds.
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

/** Proof in the candidate's own words: the string at `pointer` (RFC 6901, into the canonical candidate), cut from `start` to `end`, is `quote`. */
export interface Evidence {
  pointer: string
  start: number
  end: number
  quote: string
  /** The words of the lexicon, or of the criterion, that matched. */
  alias: string
  kind: EvidenceKind
  /** How the text speaks of it; absent when it asserts it. */
  stance?: (typeof evidenceStances)[number]
}

export type CriterionGroup = 'must' | 'should' | 'further' | 'softSkills'

/** One station that was counted for a minimum of years; months are inclusive and `YYYY-MM`. */
export interface ExperienceStation {
  /** Pointer to the engagement. */
  pointer: string
  start: string
  end: string
}

/** How the years of one concept were added up: the union of the stations' intervals, in months. */
export interface Experience {
  concept: string
  label: string
  requiredYears: number
  months: number
  stations: ExperienceStation[]
}

/** A criterion with its verdict, as documents and clients read it. The matcher builds it as one of the two types below. */
export interface CriterionResult {
  /** The criterion exactly as the job profile states it. */
  criterion: string
  /** Pointer into the canonical job profile. */
  pointer: string
  verdict: Verdict
  evidence: Evidence[]
  comment: Message<MatchMessageCode>[]
  /** Words of the criterion that no lexicon knows; they were looked for as they are written. */
  unparsed: string[]
  experience: Experience[]
  /** The CV itself says that it is not met, or shows nothing of a diploma, a licence, a language or years, which a CV would show. Else absent. */
  isLacking?: boolean
  /** By which rules the demands are proven; present when fulfilled. */
  provenBy?: ProofRule[]
  /** What a person has decided instead; the verdict stays the machine's. */
  override?: Override
}

/** A person's verdict on one criterion, with the reason for it: the word of whoever gives it, and no proof. */
export interface Override {
  /** The criterion's pointer and its words. */
  pointer: string
  criterion: string
  verdict: Verdict
  reason: string
  /** Who decided, as people are shown. */
  author: string
  /** ISO 8601 UTC. */
  at: string
}

/** A fulfilled criterion has at least one quote: the matcher has no other way to say so. */
export interface FulfilledCriterion extends CriterionResult {
  verdict: 'fulfilled'
  evidence: [Evidence, ...Evidence[]]
}

/** A criterion that is not fulfilled, or not known to be; its quotes say how far the CV goes, or what it denies. */
export interface OtherCriterion extends CriterionResult {
  verdict: Exclude<Verdict, 'fulfilled'>
  evidence: Evidence[]
}

export interface Risk {
  type: 'skill' | 'experience' | 'context'
  severity: 'high' | 'medium' | 'low'
  description: Message<MatchMessageCode>
  reason: Message<MatchMessageCode>
}

/** What the score would be if the criterion at `pointer` had the verdict `verdict` and nothing else changed. */
export interface Sensitivity {
  pointer: string
  criterion: string
  verdict: Verdict
  score: number
}

export interface Score {
  /** 0 to 100, rounded half up; null when there is no criterion to score. */
  value: number | null
  /** The score if every undecided criterion (open, not mentioned, potential) turned out worst, and best. */
  interval: [number, number] | null
  /** The numbers that the formula `min(0.9·M + 0.1·S, 100 − 20·unmetMusts)` was filled with; M or S null for an empty group. */
  formula: { must: number | null; should: number | null; unmetMusts: number; weighted: number; cap: number } | null
  sensitivity: Sensitivity[]
}

/** Thresholds of the recommendation, printed with it. */
export interface Thresholds {
  go: number
  noGo: number
  /** So many musts that are lacking altogether are a no-go whatever the score. */
  unmetMusts: number
}

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
  /** Language requirements and other demands that the score does not weigh. */
  further: CriterionResult[]
  softSkills: CriterionResult[]
  coverage: { overall: 'high' | 'medium' | 'low'; strong: string[]; partial: string[]; missing: string[] }
  risks: Risk[]
  score: Score
  verdict: {
    recommendation: 'go' | 'maybe' | 'no_go'
    reasons: Message<MatchMessageCode>[]
    nextSteps: Message<MatchMessageCode>[]
    /** One question per criterion that a conversation could settle. */
    interviewQuestions: Message<MatchMessageCode>[]
    thresholds: Thresholds
  }
  /** Score and verdict with the decisions of people; `score` and `verdict` stay the machine's. Absent when no decision applies. */
  decided?: Pick<MatchResult, 'score' | 'verdict'>
  /** Decisions on criteria that the job no longer has in these words; they change nothing. Absent when there are none. */
  unapplied?: Override[]
}
