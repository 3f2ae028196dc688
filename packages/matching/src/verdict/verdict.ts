import type { CandidateProjection, Language, Message } from '@dossier/profiles'
import { assessDemand } from '../assess/assess.ts'
import { wordsAsked } from '../assess/distant-deed.ts'
import type { Scene } from '../assess/scene.ts'
import { isInOtherLanguage, readInContext } from '../assess/in-context.ts'
import { type Assessment, asProof, type Strength, unproven } from '../assess/assessment.ts'
import { isLacking } from './lacking.ts'
import { isOfTrade } from './of-trade.ts'
import { type CheckedDetails, checkDetails } from './details.ts'
import { isReadiness } from '../criterion/attitudes.ts'
import { isDeedOfTrade } from '../criterion/vague.ts'
import { wordsOf } from '../text/normalise.ts'
import { cite } from '../evidence/cite.ts'
import { type Demand, isSoft, type ParsedCriterion } from '../criterion/demand.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { CriterionResult, Evidence, FulfilledCriterion, OtherCriterion, ProofRule } from '../result.ts'

/** A judged criterion, with what later steps need to know about it. */
export interface Judged {
  result: CriterionResult
  /** Whether the criterion requires nothing but soft skills. */
  isSoft: boolean
  /** Whether it requires work, a setting or a term, whose meaning depends on the trade. */
  isOfTrade: boolean
  /** The ranks (0 for none) of the languages that it requires without alternative, by code. */
  languages: ReadonlyMap<string, number>
  /** The last month (counted from year 0) in which anything that it names was in use; null without dates. */
  lastUsed: number | null
}

const strengths: readonly Strength[] = ['none', 'weak', 'below', 'strong']
const quotesPerDemand = 3
/** How many occurrences, strongest first, are searched for different quotes. */
const occurrencesLooked = 12

/** Judges one criterion by the table in rule 5 of the data model. Only proof of every decisive clause gives `fulfilled`. */
export function judge(
  criterion: { text: string; pointer: string; parsed: ParsedCriterion },
  { index, asOf, job, bearing }: Omit<Scene, 'alternatives' | 'asked'>,
): Judged {
  const { parsed } = criterion
  const asked = wordsAsked(criterion.text, job.title)
  const assessed = parsed.clauses.map(({ anyOf, isWish, objectOf = [] }) => {
    const assessments = anyOf.map((demand) =>
      assessDemand(demand, { index, asOf, job, bearing, asked, alternatives: anyOf }),
    )
    return {
      demands: anyOf,
      assessments,
      strength: best(assessments),
      isWish,
      objectOf,
      isSoft: anyOf.every(isSoft),
    }
  })
  const held = assessed.map((clause) => {
    return clause.objectOf.reduce((one, work) => heldTogether(one, assessed[work]), clause)
  })
  const done = held.map((clause, at) => {
    const objects = held.filter((one) => one.objectOf.includes(at))
    return isAnyWord(clause) ? nextTo(clause, objects) : clause
  })
  const clauses = readInContext(done, {
    index,
    asked,
    isTranslated: isInOtherLanguage(index, job.language),
    deedOfTrade: bearing === 'same' ? leadingDeed(criterion.text, job.language) : null,
  })
  const required = clauses.filter((clause) => !clause.isWish)
  const hard = required.filter((clause) => !clause.isSoft)
  const assessments = clauses.flatMap((clause) => clause.assessments)
  const decisive = hard.length > 0 && parsed.isLedByTrait !== true ? required.filter(isDue) : required
  const details = detailsOf(parsed, decisive, { index, asOf })
  const lacks = parsed.state === 'evaluable' && isLacking(decisive)
  return {
    result: {
      criterion: criterion.text,
      pointer: criterion.pointer,
      ...outcome(parsed, { clauses, decisive, details, index }),
      comment: comment(parsed, [...clauses.flatMap(notesOf), ...details.missing]),
      unparsed: [...parsed.unparsed],
      experience: assessments.flatMap((one) => one.experience).filter(isFirstOfConcept),
      ...(lacks ? { isLacking: true } : {}),
    },
    isSoft: parsed.state === 'evaluable' && clauses.length > 0 && hard.length === 0,
    isOfTrade: decisive.some((clause) => isOfTrade(clause, job.language)),
    languages: languagesOf(parsed),
    lastUsed: assessments.reduce<number | null>((last, one) => laterOf(last, one.lastUsed), null),
  }
}

/** The first word of a criterion, apart from openers, if it is by its form what is done to what follows; null otherwise. */
function leadingDeed(text: string, language: Language): string | null {
  const first = wordsOf(text).find((word) => !opener.test(word)) ?? ''
  return isDeedOfTrade(first, language) ? first : null
}

/** Words before the one that names the work: `the`, `you will`, `experience of`. */
const opener =
  /^(?:die|der|das|den|dem|du|sie|ihr|vous|tu|you|ll|will|le|la|les|l|d|de|des|the|able|to|un|une|your|erfahrung|experience|kenntnisse|in|mit|im|bei|beim|of|with|en|selbst?st?aendige?|eigenstaendige|regelmaessige|sicheres?)$/

/** Whether a clause counts beside hard ones: a readiness is a demand of its own, while other attitudes only qualify the rest. */
function isDue({ isSoft: isTrait, demands }: { isSoft: boolean; demands: readonly Demand[] }): boolean {
  return !isTrait || demands.some((demand) => demand.type === 'attitude' && isReadiness(demand.text))
}

/** Lowers a proven object if the CV shows it only apart from the work that the criterion requires on it. */
function heldTogether<Clause extends JudgedClause & { demands: readonly Demand[] }>(
  clause: Clause,
  work: (JudgedClause & { demands: readonly Demand[] }) | undefined,
): Clause {
  if (work === undefined || clause.strength !== 'strong' || work.strength !== 'strong') return clause
  const isLoose = isAnyWord(work)
  const done = decisiveOf(work).flatMap((one) => one.occurrences)
  const assessments = clause.assessments.map((one, at) => {
    if (one.strength !== 'strong') return one
    const near = one.occurrences.filter((each) => done.some((other) => isTogether(each, other, isLoose)))
    const proof = asProof(near)
    if (proof !== null) return { ...one, occurrences: proof }
    const note = { code: 'demand.apart' as const, params: { subject: clause.demands[at]?.text ?? '' } }
    return { ...one, strength: 'below' as const, isUnknown: false, notes: [...one.notes, note] }
  })
  return { ...clause, assessments, strength: best(assessments) }
}

/** Whether any word for its work proves the clause. */
function isAnyWord({ demands }: { demands: readonly Demand[] }): boolean {
  return demands.some((demand) => demand.type === 'term' && demand.works !== undefined)
}

/** Keeps proof of work only near proof of its objects, because work on something else proves nothing. */
function nextTo<Clause extends JudgedClause>(clause: Clause, objects: readonly JudgedClause[]): Clause {
  const proven = objects.filter(isProven).flatMap((one) => decisiveOf(one).flatMap((each) => each.occurrences))
  const assessments = clause.assessments.map((one) => {
    if (one.strength === 'none') return one
    const near = asProof(one.occurrences.filter((each) => proven.some((other) => isTogether(each, other, true))))
    return near === null ? unproven('none', null, { isUnknown: true }) : { ...one, occurrences: near }
  })
  return { ...clause, assessments, strength: best(assessments) }
}

/** The greatest distance between work and its object, in UTF-16 units. */
const together = 120

/** Whether two occurrences belong together: in the same text or engagement or, if any word for the work counts, near each other in a text. */
function isTogether(one: Occurrence, other: Occurrence, isLoose: boolean): boolean {
  if (one.pointer === other.pointer) return !isLoose || Math.abs(one.start - other.start) <= together
  return !isLoose && one.engagement !== null && one.engagement === other.engagement
}

type Outcome =
  | Pick<FulfilledCriterion, 'verdict' | 'evidence' | 'provenBy'>
  | Pick<OtherCriterion, 'verdict' | 'evidence'>

interface Considered {
  clauses: JudgedClause[]
  decisive: JudgedClause[]
  details: CheckedDetails
  index: CandidateIndex
}

/** Checks the details only if everything else is proven. */
function detailsOf(
  { details = [] }: ParsedCriterion,
  decisive: readonly JudgedClause[],
  { index, asOf }: Pick<Scene, 'index' | 'asOf'>,
): CheckedDetails {
  if (details.length === 0 || !decisive.every(isProven)) return { shown: [], missing: [] }
  const proven = decisive.map((clause) => clause.assessments.filter((one) => one.strength === 'strong'))
  const last = proven.map((many) => Math.max(-1, ...many.map((one) => one.lastUsed ?? -1)))
  const lastUsed = last.includes(-1) ? null : Math.min(...last)
  return checkDetails(details, { proofs: proven.flat().flatMap((one) => one.occurrences), index, asOf, lastUsed })
}

/** Makes the verdict and its quotes. `fulfilled` needs at least one proof for every decisive clause, and every detail. */
function outcome(parsed: ParsedCriterion, { clauses, decisive, details, index }: Considered): Outcome {
  if (parsed.state !== 'evaluable') return { verdict: 'open', evidence: [] }
  const quotes = quote(index.candidate, [{ occurrences: details.shown }, ...clauses.flatMap(decisiveOf)])
  const [first, ...more] = quotes
  if (first !== undefined && decisive.length > 0 && decisive.every(isProven) && details.missing.length === 0) {
    return { verdict: 'fulfilled', evidence: [first, ...more], provenBy: rulesOf(decisive) }
  }
  return { verdict: lesserVerdict(decisive), evidence: quotes }
}

/** The rules by which the clauses are proven. */
function rulesOf(clauses: readonly JudgedClause[]): ProofRule[] {
  const rules = clauses.flatMap(decisiveOf).flatMap((one) => (one.strength === 'strong' ? one.rule : []))
  return [...new Set(rules)].toSorted()
}

function isProven(clause: JudgedClause): boolean {
  return clause.assessments.some((one) => one.strength === 'strong' && one.occurrences.length > 0)
}

function lesserVerdict(clauses: readonly JudgedClause[]): OtherCriterion['verdict'] {
  if (clauses.length === 0) return 'open'
  const found = clauses.map((one) => one.strength)
  if (found.some((one) => one === 'strong' || one === 'below')) return 'partial'
  if (found.includes('weak')) return 'potential'
  if (clauses.every((clause) => clause.isSoft)) return 'not_mentioned'
  const settled = clauses.filter((clause) => !clause.isSoft && !clause.assessments.some(isUnknown))
  return settled.length > 0 ? 'unfulfilled' : 'open'
}

function isUnknown(assessment: Assessment): boolean {
  return assessment.strength !== 'strong' && assessment.isUnknown
}

function best(assessments: readonly Assessment[]): Strength {
  const top = assessments.reduce((rank, one) => Math.max(rank, strengths.indexOf(one.strength)), 0)
  return strengths[top] ?? 'none'
}

interface JudgedClause {
  assessments: Assessment[]
  strength: Strength
  isSoft: boolean
}

/** The assessments that decide a clause: the best of its alternatives. */
function decisiveOf({ assessments, strength }: JudgedClause): Assessment[] {
  return assessments.filter((one) => one.strength === strength)
}

/** The remarks on a clause; one remark covers alternatives that lack the same. */
function notesOf(clause: JudgedClause): Message<MatchMessageCode>[] {
  const notes = decisiveOf(clause).flatMap((one) => one.notes)
  const [first] = notes
  const isShared = clause.strength === 'none' || clause.strength === 'weak'
  if (first === undefined || !isShared || notes.some((note) => !isAlike(note, first))) return notes
  const subjects = new Set(notes.map((note) => String(note.params['subject'])))
  return [{ code: first.code, params: { ...first.params, subject: [...subjects].join(' / ') } }]
}

function isAlike(one: Message, other: Message): boolean {
  return one.code === other.code && one.params['found'] === other.params['found']
}

function comment(parsed: ParsedCriterion, notes: readonly Message<MatchMessageCode>[]): Message<MatchMessageCode>[] {
  if (parsed.state === 'open') return [{ code: 'criterion.open', params: {} }]
  if (parsed.state === 'negated') return [{ code: 'criterion.negated', params: {} }]
  if (parsed.clauses.length === 0) return [{ code: 'criterion.unparsed', params: {} }]
  const unique = new Map(notes.map((note) => [JSON.stringify(note), note]))
  const leftOver: Message<MatchMessageCode> = {
    code: 'criterion.leftOver',
    params: { words: parsed.unparsed.join(', ') },
  }
  return [...unique.values(), ...(parsed.unparsed.length > 0 ? [leftOver] : [])]
}

function quote(candidate: CandidateProjection, assessments: readonly Pick<Assessment, 'occurrences'>[]): Evidence[] {
  const seen = new Set<string>()
  return assessments.flatMap((one) => {
    const quotes = one.occurrences.slice(0, occurrencesLooked).map((occurrence) => cite(candidate, occurrence))
    return quotes.filter((each) => isNew(each.quote.toLowerCase(), seen)).slice(0, quotesPerDemand)
  })
}

function isNew(text: string, seen: Set<string>): boolean {
  if (seen.has(text)) return false
  seen.add(text)
  return true
}

function isFirstOfConcept(
  one: CriterionResult['experience'][number],
  at: number,
  all: CriterionResult['experience'],
): boolean {
  return all.findIndex((other) => other.label === one.label) === at
}

function languagesOf(parsed: ParsedCriterion): ReadonlyMap<string, number> {
  const single = parsed.clauses.filter((one) => !one.isWish && one.anyOf.length === 1)
  const demands = single.flatMap((one) => one.anyOf).filter((demand) => demand.type === 'language')
  return new Map(demands.map((demand) => [demand.code, demand.rank ?? 0]))
}

function laterOf(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}
