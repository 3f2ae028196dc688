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
import { findGuardedName } from './guarded-name.ts'
import { isSameName } from './same-name.ts'
import { isSameRank } from './same-rank.ts'
import { stationsOf } from './years-in.ts'
import { ruleOf } from './proof-rule.ts'

const provenKinds: ReadonlySet<EvidenceKind> = new Set(['certificate', 'engagement', 'education'])
const certifyingKinds: ReadonlySet<EvidenceKind> = new Set(['certificate', 'education'])

/** Assesses a demand for a subject: by proofs, or else by places that limit, mention, wish or deny it, or else by hints. */
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

/** Finds the places that name the subject, and lowers those that only sell it, buy it or the like to a mention. Cached per criterion. */
function subjectIn(demand: SubjectDemand, scene: Scene): readonly Occurrence[] {
  const known = searched.get(scene.index) ?? new WeakMap<SubjectDemand, Found>()
  searched.set(scene.index, known)
  const before = known.get(demand)
  if (before?.asked === scene.asked && before.asOf === scene.asOf) return before.places
  const places = [...searchSubject(demand, scene), ...stationsOf(demand, scene.index, scene.asked)]
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

/** Whether a place states the person's own role or education. */
function isOwnTitle({ kind, pointer }: Occurrence): boolean {
  return kind === 'education' || pointer.endsWith('/role') || pointer.startsWith('/headline')
}

/** Whether a place is prose that only mentions work or a field without stating depth. Prose does prove tools, occupations and documents. */
function isMereProse(occurrence: Occurrence, demand: SubjectDemand): boolean {
  return !isDoing(occurrence) && demand.type === 'concept' && doneKinds.has(demand.concept.kind)
}

const doneKinds: ReadonlySet<ConceptKind> = new Set(['activity', 'field', 'leadership'])

/** Kinds that a person is or has, and that no verb acts on. */
const heldKinds: ReadonlySet<ConceptKind> = new Set(['role', 'certificate', 'licence', 'degree', 'leadership', 'soft'])

/** Finds every place that names the subject or something that proves it, with any stance. */
export function occurrencesOf(demand: SubjectDemand, index: CandidateIndex): readonly Occurrence[] {
  if (demand.type === 'concept') {
    const named = (index.proofs.get(demand.concept.id) ?? []).map((one) =>
      isSameName(demand, one, index) && isSameRank(demand, one) ? one : weakened(one),
    )
    if (named.length === 0 && composed.has(demand.concept.kind)) return saidTogether(index, wordsOf(demand.text))
    if (named.length === 0) return findGuardedName(demand, index)
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

/** Kinds of concepts that can be expressed in other words, unlike the names of things, diplomas and occupations. */
const composed: ReadonlySet<ConceptKind> = new Set(['activity', 'method', 'leadership'])

/** Finds statements that express all the words; in prose they are only mentions. */
function saidTogether(index: CandidateIndex, words: readonly string[]): Occurrence[] {
  return findTogether(index, words).map((one) => (isDoing(one) ? one : weakened(one)))
}

/** Whether a place shows that something is done, learnt or listed as a skill; prose does so only if it states depth. */
function isDoing(occurrence: Occurrence): boolean {
  return occurrence.kind !== 'profile' || occurrence.isDeep || occurrence.pointer.startsWith('/headline')
}

function weakened(occurrence: Occurrence): Occurrence {
  return occurrence.stance === 'asserted' ? { ...occurrence, stance: 'mentioned' } : occurrence
}

/** Certificates that are courses themselves, so that attending the course proves them. */
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

/** Whether the person was the auditor or seller of the thing at a station; such years do not count as years of it. */
function isOfDistantStation({ engagement }: Occurrence, { index, asked }: Scene): boolean {
  const role = index.placeAt.get(`/engagements/${engagement}/role`)
  return engagement !== null && role !== undefined && isDistantTitle(role, asked)
}

/** The id of the concept that a demand names, or its words joined by spaces. */
export function subjectOf(demand: SubjectDemand): string {
  return demand.type === 'term' ? demand.words.join(' ') : demand.concept.id
}

function isSubject(demand: Demand): demand is SubjectDemand {
  return demand.type === 'concept' || demand.type === 'term'
}

/** The remarks on why the proofs stay below the bar; empty if they reach it. */
function barNotes(
  demand: SubjectDemand,
  proofs: readonly Occurrence[],
  index: CandidateIndex,
): Message<MatchMessageCode>[] {
  const kind = demand.type === 'concept' ? demand.concept.kind : null
  const params = { subject: demand.text }
  if (kind === 'soft' || kind === 'licence') return []
  const part = onlyPart(demand, proofs, index)
  if (part !== null) return [{ code: 'demand.partOnly', params: { ...params, found: part } }]
  if (demand.certified || kind === 'certificate') {
    return has(proofs, certifyingKinds) ? [] : [{ code: 'demand.noCertificate', params }]
  }
  const isDeep = has(proofs, provenKinds) || proofs.some((one) => one.isDeep)
  const isEnough = demand.mastered === true && kind === 'technology' ? isMastered(proofs, index) : isDeep
  return demand.advanced && !isEnough ? [{ code: 'demand.mentionOnly', params }] : []
}

/** Keeps only certificates as proofs of a required certificate, if there are any. */
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

/** Whether a place names the subject itself. Denying something narrower does not deny it: one can know Java without Spring. */
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

/** Assesses a term that the CV does not contain, by hints. A kind of a known concept that the CV does not show either is missing; any other is unknown. */
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
