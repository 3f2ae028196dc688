import type { Message } from '@dossier/profiles'
import type { Demand, SubjectDemand } from '../criterion/demand.ts'
import { isGeneral } from '../criterion/vague.ts'
import { type CandidateIndex, type Occurrence, strongestFirst } from '../evidence/evidence.ts'
import { isFinished } from '../evidence/qualification-entries.ts'
import { findParts, findPhrase } from '../evidence/phrase.ts'
import { findTogether } from '../evidence/together.ts'
import { findWork } from '../evidence/work.ts'
import type { Stance } from '../evidence/stance.ts'
import { headOfCompound } from '../lexicon/compound.ts'
import { isCommon } from '../lexicon/synonyms.ts'
import type { ConceptKind } from '../lexicon/lexicon.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { EvidenceKind, Experience } from '../result.ts'
import type { Scene } from './scene.ts'
import { wordsOf } from '../text/normalise.ts'
import { toExperience, yearsNote } from './assess-work.ts'
import { type Assessment, asProof, type Unproven, unproven } from './assessment.ts'
import { reachesYears, sumExperience } from './experience.ts'
import { countedFrom } from './counted-from.ts'
import { isBesideClients, isDistant, isDistantTitle } from './distant-deed.ts'
import { isMastered } from './mastery.ts'
import { asNumbered, isByMethod, isPurpose, onlyPart, purpose } from './part-of-name.ts'
import { isSameName } from './same-name.ts'
import { ruleOf } from './proof-rule.ts'

const provenKinds: ReadonlySet<EvidenceKind> = new Set(['certificate', 'engagement', 'education'])
const certifyingKinds: ReadonlySet<EvidenceKind> = new Set(['certificate', 'education'])

/** Assesses a demand for a subject: proofs first; else what limits, wishes or denies it; else hints. */
export function assessSubject(demand: SubjectDemand, scene: Scene): Assessment {
  const found = subjectIn(demand, scene)
  const proofs = found.filter((one) => proves(one, demand, scene.asked))
  const proof = asProof(strongestFirst(telling(demand, proofs), subjectOf(demand)))
  if (proof === null) return assessUnproven(demand, found, scene)
  const summed = sumExperience(scene.index.candidate, engagementsOf(proofs), scene.asOf)
  const { years, note } = demand.years === null ? noYears : sumYears(demand, demand.years, scene)
  const lacks = barNotes(demand, proofs, scene.index)
  const notes = [...(note === null ? [] : [note]), ...lacks, ...contradiction(demand, found)]
  const remarks = { experience: years === null ? [] : [years], notes, lastUsed: summed.last }
  const denials = contradiction(demand, found)
  const isBelow = (years !== null && !reachesYears(years)) || lacks.length > 0 || denials.length > 0
  if (isBelow) return { ...remarks, strength: 'below', occurrences: proof, isUnknown: false }
  return { ...remarks, strength: 'strong', rule: years === null ? ruleOf(proof, demand) : 'years', occurrences: proof }
}

interface Found {
  asked: ReadonlySet<string>
  asOf: Date
  places: readonly Occurrence[]
}

const searched = new WeakMap<CandidateIndex, WeakMap<SubjectDemand, Found>>()

/** The places that name the subject, with what only sells it, buys it or the like as a mention; searched once for a criterion. */
function subjectIn(demand: SubjectDemand, scene: Scene): readonly Occurrence[] {
  const known = searched.get(scene.index) ?? new WeakMap<SubjectDemand, Found>()
  searched.set(scene.index, known)
  const before = known.get(demand)
  if (before?.asked === scene.asked && before.asOf === scene.asOf) return before.places
  const places = searchSubject(demand, scene)
  known.set(demand, { asked: scene.asked, asOf: scene.asOf, places })
  return places
}

function searchSubject(demand: SubjectDemand, { index, asked, asOf }: Scene): readonly Occurrence[] {
  const isHeld = demand.type === 'concept' && heldKinds.has(demand.concept.kind)
  const isDomain = demand.type === 'concept' && demand.concept.kind === 'domain'
  return occurrencesOf(demand, index).map((one) => {
    const indexed = index.placeAt.get(one.pointer)
    if (indexed === undefined) return one
    if (demand.isPartner === true && isOwnTitle(one)) return weakened(one)
    if (isDone(demand) && isPurpose(one, indexed) && ![...asked].some((word) => purpose.test(word)))
      return weakened(one)
    const isWeak = certifyingKinds.has(one.kind)
      ? !isFinished(index, indexed.place, asOf) || isDistantTitle(indexed, asked)
      : isMereProse(one, demand) ||
        (isDomain && isBesideClients(one, indexed)) ||
        (!isHeld && isDistant(one, indexed, asked))
    return isWeak ? weakened(one) : one
  })
}

function isDone(demand: SubjectDemand): boolean {
  return demand.type === 'term' || demand.concept.kind === 'activity'
}

/** Whether a place says what the person is, or has learnt. */
function isOwnTitle({ kind, pointer }: Occurrence): boolean {
  return kind === 'education' || pointer.endsWith('/role') || pointer.startsWith('/headline')
}

/** Work or a field that only the profile names is mentioned, unless depth is stated; a tool, an occupation or a paper is claimed. */
function isMereProse(occurrence: Occurrence, demand: SubjectDemand): boolean {
  return !isDoing(occurrence) && demand.type === 'concept' && doneKinds.has(demand.concept.kind)
}

const doneKinds: ReadonlySet<ConceptKind> = new Set(['activity', 'field', 'leadership'])

/** What one is, has or bears is not done to anything. */
const heldKinds: ReadonlySet<ConceptKind> = new Set(['role', 'certificate', 'licence', 'degree', 'leadership', 'soft'])

/** Every place that names the subject, or something that proves it, with whatever stance. */
export function occurrencesOf(demand: SubjectDemand, index: CandidateIndex): readonly Occurrence[] {
  if (demand.type === 'concept') {
    const named = (index.proofs.get(demand.concept.id) ?? []).map((one) =>
      isSameName(demand, one, index) ? one : weakened(one),
    )
    if (named.length === 0 && composed.has(demand.concept.kind)) return saidTogether(index, wordsOf(demand.text))
    return asNumbered(demand.text, named, index).map((one) =>
      isByMethod(demand.text, one, index) ? one : weakened(one),
    )
  }
  if (demand.works !== undefined) return [...findPhrase(index, demand.words), ...findWork(index, demand.works)]
  const isTelling = demand.words.some((word) => !isGeneral(word) && !isCommon(word))
  const done = demand.beside === undefined ? null : new Set(findWork(index, demand.beside).map((one) => one.pointer))
  const written = findPhrase(index, demand.words)
  const found = written.some((one) => isTelling && isDoing(one))
    ? written
    : [...written, ...saidTogether(index, demand.words)]
  return found.map((one) => {
    return isTelling && isDoing(one) && (done === null || done.has(one.pointer)) ? one : weakened(one)
  })
}

/** Kinds of work that are as well said in other words: the name of a thing, a diploma or an occupation is not. */
const composed: ReadonlySet<ConceptKind> = new Set(['activity', 'method', 'leadership'])

/** Where one statement says all that the words name; in prose that proves no more than to name it. */
function saidTogether(index: CandidateIndex, words: readonly string[]): Occurrence[] {
  return findTogether(index, words).map((one) => (isDoing(one) ? one : weakened(one)))
}

/** A word that no lexicon knows is proof where something is done, learnt or listed as a skill; in prose only where depth is stated. */
function isDoing(occurrence: Occurrence): boolean {
  return occurrence.kind !== 'profile' || occurrence.isDeep || occurrence.pointer.startsWith('/headline')
}

function weakened(occurrence: Occurrence): Occurrence {
  return occurrence.stance === 'asserted' ? { ...occurrence, stance: 'mentioned' } : occurrence
}

/** The name of a paper that a course ends with; whoever has sat in a course for another has not earned it. */
const courseName = /kurs|schulung|course|training|cours|formation|seminar/i

const courseWord = /^(?:\p{L}*kurse?s?|courses?|cours|trainings?|schulung\p{L}*|lehrgang|workshop)$/u

function proves(occurrence: Occurrence, demand: SubjectDemand, asked: ReadonlySet<string>): boolean {
  if (occurrence.stance === 'asserted') return true
  if (occurrence.stance === 'basic') return demand.basic
  if (occurrence.stance === 'course' && [...asked].some((word) => courseWord.test(word))) return true
  if (occurrence.stance !== 'course' || demand.type !== 'concept') return false
  return (
    demand.concept.kind === 'licence' || (demand.concept.kind === 'certificate' && courseName.test(occurrence.alias))
  )
}

function engagementsOf(occurrences: readonly Occurrence[]): Set<number> {
  return new Set(occurrences.flatMap((one) => one.engagement ?? []))
}

interface Years {
  years: Experience | null
  note: Message<MatchMessageCode> | null
}

const noYears: Years = { years: null, note: null }

function sumYears(demand: SubjectDemand, requiredYears: number, scene: Scene): Years {
  const pooled = scene.alternatives.filter(isSubject).filter((one) => one.years !== null)
  const proofs = pooled.flatMap((one) => subjectIn(one, scene).filter((each) => proves(each, one, scene.asked)))
  const own = proofs.filter((one) => !isOfDistantStation(one, scene))
  const { from, isInPassing } = countedFrom(own, scene.index)
  const summed = sumExperience(scene.index.candidate, from, scene.asOf)
  const label = pooled.map((one) => one.text).join(' / ')
  const years = toExperience({ concept: subjectOf(demand), label, requiredYears, ...summed })
  const note = yearsNote(years)
  const isUntold = (isInPassing || own.length < proofs.length) && !reachesYears(years)
  return { years, note: isUntold ? { ...note, code: 'years.inPassing' } : note }
}

/** Years spent as the auditor or the seller of a thing are no years of it. */
function isOfDistantStation({ engagement }: Occurrence, { index, asked }: Scene): boolean {
  const role = index.placeAt.get(`/engagements/${engagement}/role`)
  return engagement !== null && role !== undefined && isDistantTitle(role, asked)
}

/** The id of the concept, or the words. */
export function subjectOf(demand: SubjectDemand): string {
  return demand.type === 'term' ? demand.words.join(' ') : demand.concept.id
}

function isSubject(demand: Demand): demand is SubjectDemand {
  return demand.type === 'concept' || demand.type === 'term'
}

/** Why the proofs do not reach the bar, if they do not. */
function barNotes(
  demand: SubjectDemand,
  proofs: readonly Occurrence[],
  index: CandidateIndex,
): Message<MatchMessageCode>[] {
  const kind = demand.type === 'concept' ? demand.concept.kind : null
  const params = { subject: demand.text }
  if (kind === 'soft' || kind === 'licence') return []
  const part = onlyPart(demand, proofs)
  if (part !== null) return [{ code: 'demand.partOnly', params: { ...params, found: part } }]
  if (demand.certified || kind === 'certificate') {
    return has(proofs, certifyingKinds) ? [] : [{ code: 'demand.noCertificate', params }]
  }
  const isDeep = has(proofs, provenKinds) || proofs.some((one) => one.isDeep)
  const isEnough = demand.mastered === true && kind === 'technology' ? isMastered(proofs, index) : isDeep
  return demand.advanced && !isEnough ? [{ code: 'demand.mentionOnly', params }] : []
}

/** Where a certificate is asked for and there is one, other proofs only distract. */
function telling(demand: SubjectDemand, proofs: readonly Occurrence[]): readonly Occurrence[] {
  const wantsCertificate = demand.certified || (demand.type === 'concept' && demand.concept.kind === 'certificate')
  const certificates = proofs.filter((one) => certifyingKinds.has(one.kind))
  return wantsCertificate && certificates.length > 0 ? certificates : proofs
}

function has(occurrences: readonly Occurrence[], kinds: ReadonlySet<EvidenceKind>): boolean {
  return occurrences.some((one) => kinds.has(one.kind))
}

function contradiction(demand: SubjectDemand, found: readonly Occurrence[]): Message<MatchMessageCode>[] {
  if (!found.some((one) => one.stance === 'denied' && isNamed(one, demand))) return []
  return [{ code: 'demand.contradicted', params: { subject: demand.text } }]
}

/** To deny something narrower denies nothing: whoever never used Spring may know Java. */
function isNamed(occurrence: Occurrence, demand: SubjectDemand): boolean {
  return demand.type === 'term' || occurrence.names === demand.concept.id
}

const limits: readonly (readonly [Stance, Unproven['strength'], MatchMessageCode])[] = [
  ['basic', 'below', 'demand.basicOnly'],
  ['course', 'weak', 'demand.courseOnly'],
  ['mentioned', 'weak', 'demand.mentioned'],
  ['denied', 'none', 'demand.denied'],
  ['wished', 'none', 'demand.wished'],
]

function assessUnproven(demand: SubjectDemand, found: readonly Occurrence[], scene: Scene): Assessment {
  const params = { subject: demand.text }
  for (const [stance, strength, code] of limits) {
    const occurrences = found.filter((one) => one.stance === stance && (strength !== 'none' || isNamed(one, demand)))
    if (occurrences.length > 0) return unproven(strength, { code, params }, { occurrences: [...occurrences] })
  }
  return demand.type === 'concept' ? hintsOfConcept(demand, scene.index) : hintsOfTerm(demand, scene.index)
}

function hintsOfConcept(demand: SubjectDemand & { type: 'concept' }, index: CandidateIndex): Unproven {
  const { concept } = demand
  const params = { subject: demand.text }
  const literal = concept.broader
    .flatMap((id) => index.literal.get(id) ?? [])
    .filter((one) => one.stance === 'asserted')
  const broader = strongestFirst(literal, concept.id)
  const [first] = broader
  if (first !== undefined && concept.kind !== 'soft') {
    const occurrences = broader.map((one) => ({ ...one, kind: 'broader' as const }))
    return unproven('weak', { code: 'demand.broader', params: { ...params, found: first.alias } }, { occurrences })
  }
  const hints = (index.hints.get(concept.id) ?? []).filter(isHint)
  if (hints.length > 0) return unproven('weak', { code: 'demand.similarWord', params }, { occurrences: hints })
  return unproven('none', { code: concept.kind === 'soft' ? 'demand.softMissing' : 'demand.missing', params })
}

function isHint({ stance }: Occurrence): boolean {
  return stance !== 'denied' && stance !== 'wished'
}

/**
 * A term that the CV does not write: a part of it is a hint. When it is a kind of something known that the CV does not show
 * either, the CV does not show the term; else nobody can say.
 */
function hintsOfTerm(demand: SubjectDemand & { type: 'term' }, index: CandidateIndex): Unproven {
  const params = { subject: demand.text }
  const parts = findParts(index, demand.words).filter(isHint)
  const head = demand.words.map((word) => headOfCompound(word, index.lexicon)).find((one) => one !== null)
  const kinds = head === undefined || head === null ? [] : (index.proofs.get(head.concept.id) ?? []).filter(isHint)
  const occurrences = [...parts, ...kinds].map((one) => ({ ...one, kind: 'stem' as const }))
  if (occurrences.length > 0) return unproven('weak', { code: 'demand.similarWord', params }, { occurrences })
  const isUnknown = head === undefined || head === null
  return unproven('none', { code: isUnknown ? 'demand.unknownTerm' : 'demand.missing', params }, { isUnknown })
}
