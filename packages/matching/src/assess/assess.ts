import type { Message } from '@dossier/profiles'
import { assessLanguage } from './assess-language.ts'
import { assessWork, toExperience, yearsNote } from './assess-work.ts'
import type { Assessment } from './assessment.ts'
import type { ConceptDemand, Demand, TermDemand } from '../criterion/demand.ts'
import { type CandidateIndex, type Occurrence, strongestFirst } from '../evidence/evidence.ts'
import { reachesYears, sumExperience } from './experience.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { EvidenceKind, Experience } from '../result.ts'

const provenKinds: ReadonlySet<EvidenceKind> = new Set(['certificate', 'engagement', 'education'])
const certifyingKinds: ReadonlySet<EvidenceKind> = new Set(['certificate', 'education'])

/**
 * Assesses one demand of a clause. Years are summed over all `alternatives` of the clause that ask for years: five years
 * of "Java or Kotlin" may be two of the one and three of the other.
 */
export function assessDemand(
  demand: Demand,
  { index, asOf, alternatives }: { index: CandidateIndex; asOf: Date; alternatives: readonly Demand[] },
): Assessment {
  switch (demand.type) {
    case 'language':
      return assessLanguage(demand, index.candidate)
    case 'experience':
      return assessWork(demand, index, asOf)
    case 'term':
    case 'concept':
      return assessSubject(demand, { index, asOf, alternatives })
  }
}

type Subject = ConceptDemand | TermDemand

interface SubjectScene {
  index: CandidateIndex
  asOf: Date
  alternatives: readonly Demand[]
}

function assessSubject(demand: Subject, scene: SubjectScene): Assessment {
  const proofs = proofsOf(demand, scene.index)
  if (proofs.length === 0) return assessHints(demand, scene.index)
  const summed = sumExperience(scene.index.candidate, engagementsOf([demand], scene.index), scene.asOf)
  const years = demand.years === null ? null : sumYears(demand, demand.years, scene)
  const notes = [...(years === null ? [] : [yearsNote(years)]), ...barNotes(demand, proofs)]
  const below = (years !== null && !reachesYears(years)) || barNotes(demand, proofs).length > 0
  return {
    strength: below ? 'below' : 'strong',
    occurrences: strongestFirst(telling(demand, proofs), subjectOf(demand)),
    experience: years === null ? [] : [years],
    notes,
    lastUsed: summed.last,
  }
}

function proofsOf(demand: Subject, index: CandidateIndex): readonly Occurrence[] {
  return (demand.type === 'term' ? index.words : index.proofs).get(subjectOf(demand)) ?? []
}

function engagementsOf(demands: readonly Subject[], index: CandidateIndex): Set<number> {
  const found = demands.flatMap((demand) => proofsOf(demand, index).flatMap((one) => one.engagement ?? []))
  return new Set(found)
}

function sumYears(demand: Subject, requiredYears: number, scene: SubjectScene): Experience {
  const pooled = scene.alternatives.filter(isSubject).filter((one) => one.years !== null)
  const summed = sumExperience(scene.index.candidate, engagementsOf(pooled, scene.index), scene.asOf)
  return toExperience({
    concept: subjectOf(demand),
    label: pooled.map((one) => one.text).join(' / '),
    requiredYears,
    ...summed,
  })
}

function subjectOf(demand: Subject): string {
  return demand.type === 'term' ? demand.key : demand.concept.id
}

function isSubject(demand: Demand): demand is Subject {
  return demand.type === 'concept' || demand.type === 'term'
}

/** Why the proofs do not reach the bar, if they do not. */
function barNotes(demand: Subject, proofs: readonly Occurrence[]): Message<MatchMessageCode>[] {
  const kind = demand.type === 'concept' ? demand.concept.kind : null
  const params = { subject: demand.text }
  if (kind === 'soft') return []
  if (kind === 'degree' || kind === 'field')
    return has(proofs, certifyingKinds) ? [] : [{ code: 'demand.noDegree', params }]
  if (demand.certified || kind === 'certificate') {
    return has(proofs, certifyingKinds) ? [] : [{ code: 'demand.noCertificate', params }]
  }
  return demand.advanced && !has(proofs, provenKinds) ? [{ code: 'demand.mentionOnly', params }] : []
}

/** Where a certificate is asked for and there is one, other proofs only distract. */
function telling(demand: Subject, proofs: readonly Occurrence[]): readonly Occurrence[] {
  const wantsCertificate = demand.certified || (demand.type === 'concept' && demand.concept.kind === 'certificate')
  const certificates = proofs.filter((one) => certifyingKinds.has(one.kind))
  return wantsCertificate && certificates.length > 0 ? certificates : proofs
}

function has(occurrences: readonly Occurrence[], kinds: ReadonlySet<EvidenceKind>): boolean {
  return occurrences.some((one) => kinds.has(one.kind))
}

function assessHints(demand: Subject, index: CandidateIndex): Assessment {
  const nothing = { experience: [], lastUsed: null }
  const params = { subject: demand.text }
  if (demand.type === 'concept') {
    const literal = demand.concept.broader.flatMap((id) => index.literal.get(id) ?? [])
    const broader = strongestFirst(literal, demand.concept.id)
    const [first] = broader
    if (first !== undefined) {
      const occurrences = broader.map((one) => ({ ...one, kind: 'broader' as const }))
      const note = { code: 'demand.broader' as const, params: { ...params, found: first.alias } }
      return { ...nothing, strength: 'weak', occurrences, notes: [note] }
    }
    const hints = index.hints.get(demand.concept.id) ?? []
    if (hints.length > 0) {
      return { ...nothing, strength: 'weak', occurrences: [...hints], notes: [{ code: 'demand.similarWord', params }] }
    }
  }
  const isSoft = demand.type === 'concept' && demand.concept.kind === 'soft'
  const code = isSoft ? 'demand.softMissing' : demand.type === 'term' ? 'demand.unknownTerm' : 'demand.missing'
  return { ...nothing, strength: 'none', occurrences: [], notes: [{ code, params }] }
}
