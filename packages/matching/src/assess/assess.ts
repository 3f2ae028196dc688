import type { AttitudeDemand, Demand, SubjectDemand } from '../criterion/demand.ts'
import type { Occurrence } from '../evidence/evidence.ts'
import { findUnread } from '../evidence/unread.ts'
import type { WorkingTime } from '../text/working-times.ts'
import { assessLanguage } from './assess-language.ts'
import { assessQualification } from './assess-qualification.ts'
import { assessSubject } from './assess-subject.ts'
import { findTimes } from './assess-times.ts'
import { assessWork } from './assess-work.ts'
import { type Assessment, asProof, unproven } from './assessment.ts'
import type { Scene } from './scene.ts'

/**
 * Assesses one demand of a clause against the CV. Sums years over all `alternatives` that require years: five years of "Java or
 * Kotlin" may be two of one and three of the other.
 */
export function assessDemand(demand: Demand, scene: Scene): Assessment {
  switch (demand.type) {
    case 'language':
      return assessLanguage(demand, scene.index.candidate, scene.job.languages)
    case 'experience':
      return assessWork(demand, scene)
    case 'attitude':
      return assessAttitude(demand, scene)
    case 'qualification':
      return orUnread(assessQualification(demand, scene), demand.subject, scene)
    case 'term':
    case 'concept':
      return orUnread(assessSubject(demand, scene), demand, scene)
  }
}

/** Assesses an attitude, which only engagements that show all its deeds can prove. */
function assessAttitude(demand: AttitudeDemand, scene: Scene): Assessment {
  if (demand.times !== undefined) return assessTimes(demand, demand.times, scene)
  const shown = demand.deeds.map((deed) => assessSubject(deed, scene))
  const proof = asProof(shown.flatMap((one) => (one.strength === 'strong' ? one.occurrences.filter(isDeed) : [])))
  const isShown = shown.every((one) => one.strength === 'strong' && one.occurrences.some(isDeed))
  if (proof !== null && isShown)
    return { strength: 'strong', rule: 'attitude', occurrences: proof, experience: [], notes: [], lastUsed: null }
  return unproven('none', { code: 'demand.softMissing', params: { subject: demand.text } })
}

function assessTimes({ text }: AttitudeDemand, times: readonly WorkingTime[], scene: Scene): Assessment {
  const proof = asProof(findTimes(times, scene) ?? [])
  if (proof === null) return unproven('none', { code: 'demand.softMissing', params: { subject: text } })
  return { strength: 'strong', rule: 'attitude', occurrences: proof, experience: [], notes: [], lastUsed: null }
}

function isDeed({ kind }: Occurrence): boolean {
  return kind === 'engagement'
}

/** Marks a demand without evidence as unknown if an unread part of the CV names its subject. */
function orUnread(assessment: Assessment, subject: SubjectDemand | null, { index }: Scene): Assessment {
  if (assessment.strength !== 'none' || subject === null) return assessment
  const occurrences = findUnread(index, subject)
  if (occurrences.length === 0) return assessment
  const note = { code: 'demand.unread' as const, params: { subject: subject.text } }
  return { ...assessment, occurrences, isUnknown: true, notes: [note] }
}
