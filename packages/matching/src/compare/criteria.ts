import { pairEntries } from '@dossier/profiles/compare'
import { countedVerdict } from '../override.ts'
import type { CriterionGroup, CriterionResult, Evidence, MatchResult, Verdict } from '../result.ts'

/** A criterion in one of two matches. */
export interface CriterionSide {
  group: CriterionGroup
  /** Pointer into the canonical job profile. */
  pointer: string
  criterion: string
  /** The verdict that counts: the person's if somebody has decided, else the machine's. */
  verdict: Verdict
  /** Null when nobody has decided. */
  override: CriterionDecision | null
}

/** A person's decision: who decided and why, and the machine's verdict. */
export interface CriterionDecision {
  machine: Verdict
  reason: string
  author: string
}

/**
 * Why two matches differ on a criterion: its words, its group, the quotes, the years, or a person's decision changed; `versions`
 * means that nothing did except the engine or the lexicon.
 */
export const causes = ['criterion', 'group', 'evidence', 'experience', 'override', 'versions'] as const
export type Cause = (typeof causes)[number]

/** A criterion that differs between two matches. `before` is null if it is new, `after` if it is gone. */
export interface CriterionChange {
  before: CriterionSide | null
  after: CriterionSide | null
  /** Quotes that only the second match has. */
  gained: Evidence[]
  /** Quotes that only the first match has. */
  lost: Evidence[]
  /** Empty if the criterion is new or gone. */
  causes: Cause[]
}

/** The results of a criterion in two matches; null in the match that does not have it. */
export interface CriterionPair {
  before: Judged | null
  after: Judged | null
}

interface Judged {
  group: CriterionGroup
  result: CriterionResult
}

const groups = ['must', 'should', 'further', 'softSkills'] as const satisfies readonly CriterionGroup[]
const identities: readonly ((judged: Judged) => string)[] = [
  ({ group, result }) => JSON.stringify([group, result.criterion]),
  ({ result }) => result.criterion,
  ({ group, result }) => JSON.stringify([group, result.criterion.toLowerCase().replace(/\s+/g, ' ').trim()]),
]

/** Pairs the criteria of two matches by their wording, or else by most of their words. In the order of `after`, removed ones last. */
export function pairCriteria(before: MatchResult | null, after: MatchResult | null): CriterionPair[] {
  const { pairs, added, removed } = pairEntries(judgedIn(before), judgedIn(after), {
    identities,
    words: ({ result }) => result.criterion,
  })
  const present = [
    ...pairs.map((pair) => ({ index: pair.after.index, before: pair.before.value, after: pair.after.value })),
    ...added.map(({ index, value }) => ({ index, before: null, after: value })),
  ].toSorted((one, other) => one.index - other.index)
  return [
    ...present.map((pair): CriterionPair => ({ before: pair.before, after: pair.after })),
    ...removed.map(({ value }): CriterionPair => ({ before: value, after: null })),
  ]
}

function judgedIn(match: MatchResult | null): Judged[] {
  if (match === null) return []
  return groups.flatMap((group) => match[group].map((result) => ({ group, result })))
}

/** Describes how a criterion changed; null if it did not. A new position in its list is no change. */
export function compareCriterion({ before, after }: CriterionPair): CriterionChange | null {
  const { gained, lost } = compareEvidence(before?.result.evidence ?? [], after?.result.evidence ?? [])
  const sides = { before: before && sideOf(before), after: after && sideOf(after) }
  if (before === null || after === null) return { ...sides, gained, lost, causes: [] }
  const facts: readonly Cause[] = [
    ...(before.result.criterion === after.result.criterion ? [] : (['criterion'] as const)),
    ...(before.group === after.group ? [] : (['group'] as const)),
    ...(gained.length + lost.length === 0 ? [] : (['evidence'] as const)),
    ...(yearsOf(before.result) === yearsOf(after.result) ? [] : (['experience'] as const)),
    ...(wordOf(before.result) === wordOf(after.result) ? [] : (['override'] as const)),
  ]
  const isFlipped = countedVerdict(before.result) !== countedVerdict(after.result)
  if (facts.length === 0 && !isFlipped) return null
  return { ...sides, gained, lost, causes: facts.length === 0 ? ['versions'] : [...facts] }
}

const sameQuote = ({ kind, alias, quote }: Evidence) => JSON.stringify([kind, alias, quote])

/** Compares quotes by kind, text and alias, regardless of their pointers. */
function compareEvidence(before: readonly Evidence[], after: readonly Evidence[]) {
  const { added, removed } = pairEntries(before, after, { identities: [sameQuote] })
  return { gained: added.map(({ value }) => value), lost: removed.map(({ value }) => value) }
}

function yearsOf({ experience }: CriterionResult): string {
  return JSON.stringify(experience.map(({ concept, requiredYears, months }) => [concept, requiredYears, months]))
}

/** A key of a person's decision, without its time. */
function wordOf({ override }: CriterionResult): string {
  return override === undefined ? '' : JSON.stringify([override.verdict, override.reason, override.author])
}

/** Reduces a judged criterion to what a comparison shows, without its evidence. */
export function sideOf({ group, result }: Judged): CriterionSide {
  const { pointer, criterion, verdict: machine, override } = result
  const decision = override === undefined ? null : { machine, reason: override.reason, author: override.author }
  return { group, pointer, criterion, verdict: countedVerdict(result), override: decision }
}
