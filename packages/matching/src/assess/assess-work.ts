import type { Message } from '@dossier/profiles'
import type { Scene } from './scene.ts'
import { type Assessment, asProof, unproven } from './assessment.ts'
import type { ExperienceDemand } from '../criterion/demand.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt } from '../evidence/evidence.ts'
import { reachesYears, sumExperience } from './experience.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { Experience } from '../result.ts'

/**
 * Assesses a demand for years of work without a subject. All dated engagements count, and each is quoted. If the title of the job
 * names an occupation, the CV must also show work in it.
 */
export function assessWork(demand: ExperienceDemand, { index, asOf, job: { occupations } }: Scene): Assessment {
  const summed = sumExperience(index.candidate, new Set(index.candidate.engagements.keys()), asOf)
  const experience = toExperience({ concept: 'work', label: demand.text, requiredYears: demand.years, ...summed })
  const occurrences = summed.stations.flatMap((station) => stationOccurrence(index, station.pointer))
  const proof = asProof(occurrences)
  const remarks = { experience: [experience], notes: [yearsNote(experience)], lastUsed: summed.last }
  const isMeant = occupations.size === 0 || hasWorkedIn(occupations, index)
  if (proof !== null && isMeant && reachesYears(experience))
    return { ...remarks, strength: 'strong', rule: 'work_years', occurrences: proof }
  if (!isMeant) {
    const isUnknown = hasUnknownWork(index)
    const code = isUnknown ? 'years.unknownWork' : 'years.otherWork'
    return unproven('none', { code, params: { subject: demand.text } }, { experience: [experience], isUnknown })
  }
  return { ...remarks, strength: summed.months > 0 ? 'below' : 'none', occurrences, isUnknown: false }
}

function hasWorkedIn(occupations: ReadonlySet<string>, { proofs }: CandidateIndex): boolean {
  return [...occupations].some((id) => proofs.get(id)?.some((one) => one.engagement !== null) === true)
}

/** Whether the CV has an engagement without a known occupation, which may be the occupation of the job. */
function hasUnknownWork({ candidate, places, lexicon }: CandidateIndex): boolean {
  return candidate.engagements.some((_, at) => {
    const own = places.filter(({ place }) => place.pointer.startsWith(`/engagements/${at}/role`))
    return !own.some(({ concepts }) => concepts.some((id) => lexicon.concepts.get(id)?.kind === 'role'))
  })
}

/** Quotes a station by its first text, usually its role. It counts as asserted, because its dates are what is proven. */
function stationOccurrence(index: CandidateIndex, pointer: string): Occurrence[] {
  const place = index.places.find((one) => one.place.pointer.startsWith(`${pointer}/`))
  if (place === undefined || place.tokens.length === 0) return []
  const quote = occurrenceAt(place, { names: 'work', alias: place.tokens[0]?.text ?? '', from: 0, to: 1 })
  return [{ ...quote, stance: 'asserted' }]
}

/** Copies the fields of an experience, without any others. */
export function toExperience({ concept, label, requiredYears, months, stations }: Experience): Experience {
  return { concept, label, requiredYears, months, stations }
}

/** Makes the remark that compares the summed months with the required years. */
export function yearsNote(experience: Experience): Message<MatchMessageCode> {
  const { label, months, requiredYears } = experience
  if (months === 0) return { code: 'years.undated', params: { subject: label, required: numberText(requiredYears) } }
  const params = {
    subject: label,
    years: Math.floor(months / 12),
    months: months % 12,
    required: numberText(requiredYears),
  }
  return { code: reachesYears(experience) ? 'years.reached' : 'years.short', params }
}

function numberText(years: number): number {
  return Math.round(years * 100) / 100
}
