import type { QualificationDemand, SubjectDemand } from '../criterion/demand.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { type Entry, entriesOf } from '../evidence/qualification-entries.ts'
import { isForeign } from '../lexicon/diploma-country.ts'
import type { Concept, Level } from '../lexicon/lexicon.ts'
import type { Scene } from './scene.ts'
import { occurrencesOf, subjectOf } from './assess-subject.ts'
import { type Assessment, asProof, type Unproven, unproven } from './assessment.ts'

/** The EQF level of a first vocational education; an entry that names the occupation has at least this level. */
const firstEducation = 4

/**
 * Assesses a demand for a completed education. One entry of the CV must name the subject and a level that reaches one of those
 * required. A higher level counts only within the same track: a degree does not replace a vocational diploma, or vice versa.
 */
export function assessQualification(demand: QualificationDemand, scene: Scene): Assessment {
  const entries = entriesOf(scene.index, scene.asOf)
  const named = entries.flatMap((entry) => {
    const occurrence = occurrenceIn(entry, demand.subject, scene.index)
    return occurrence === null ? [] : [{ entry, occurrence }]
  })
  const reached = named.filter(({ entry, occurrence }) => {
    if (!entry.isFinished || !isHeld(entry, occurrence)) return false
    if (demand.isFurther && isFirstEducation(entry)) return false
    return reaches(entry, demand) && isOfCountry(entry, demand)
  })
  const proof = asProof(reached.map((one) => ({ ...one.occurrence, stance: 'asserted' })))
  if (proof !== null)
    return { strength: 'strong', rule: 'qualification', occurrences: proof, experience: [], notes: [], lastUsed: null }
  return assessLower(demand, named, { scene, entries })
}

/** Whether an entry asserts its subject. A general word, which is only a mention elsewhere, is the subject of a degree: `BA Business Management`. */
function isHeld({ isRecognition, levels, whole }: Entry, { stance, by }: Occurrence): boolean {
  if (stance === 'asserted') return true
  const isNamed = by === 'words' && levels.length > 0 && whole.stance === 'asserted'
  return stance === 'mentioned' && (isRecognition || isNamed)
}

function isOfCountry({ countries }: Entry, demand: QualificationDemand): boolean {
  if (demand.isOfCountry) return [...demand.countries].some((one) => countries.has(one))
  return !isForeign(countries, demand.countries)
}

/** Whether an entry is the first education for an occupation. */
function isFirstEducation({ pointer, levels, isOccupation }: Entry): boolean {
  if (pointer.startsWith('/trainings')) return false
  return levels.length === 0 ? isOccupation : levels.every(({ eqf }) => eqf <= firstEducation)
}

interface Named {
  entry: Entry
  occurrence: Occurrence
}

function assessLower(
  demand: QualificationDemand,
  named: readonly Named[],
  { scene, entries }: { scene: Scene; entries: readonly Entry[] },
): Unproven {
  const params = { subject: demand.text }
  const listed = named.filter(({ entry, occurrence }) => entry.isFinished && occurrence.stance === 'asserted')
  const own = listed.filter(({ entry }) => isOfCountry(entry, demand))
  if (listed.length > 0 && own.length === 0) {
    const occurrences = listed.map((one) => one.occurrence)
    return unproven('weak', { code: 'demand.otherCountry', params }, { occurrences })
  }
  const occurrences = own.map((one) => one.occurrence)
  if (own.length > 0) {
    if (own.every(({ entry }) => isOtherTrack(entry, demand)))
      return unproven('weak', { code: 'demand.otherTrack', params }, { occurrences })
    if (demand.subject !== null) return unproven('below', { code: 'demand.levelBelow', params }, { occurrences })
  }
  if (demand.subject !== null && named.length > 0) {
    return unproven('weak', { code: 'demand.unfinished', params }, { occurrences: named.map((one) => one.occurrence) })
  }
  const related = entries.filter((entry) => entry.isFinished && demand.levels.length > 0 && reaches(entry, demand))
  if (demand.orSimilar && related.length > 0) {
    return unproven('weak', { code: 'demand.relatedField', params }, { occurrences: related.map((one) => one.whole) })
  }
  if (demand.subject === null) return unproven('none', { code: 'demand.missing', params })
  const held = occurrencesOf(demand.subject, scene.index).filter((one) => one.stance === 'asserted')
  if (held.length > 0) return unproven('weak', { code: 'demand.noDegree', params }, { occurrences: held })
  const isUnknown = demand.subject.type === 'term'
  return unproven('none', { code: isUnknown ? 'demand.unknownTerm' : 'demand.missing', params }, { isUnknown })
}

function occurrenceIn(entry: Entry, subject: SubjectDemand | null, index: CandidateIndex): Occurrence | null {
  if (subject === null) return entry.whole
  const found = occurrencesOf(subject, index).find((one) => one.pointer === entry.pointer)
  if (found !== undefined || subject.type === 'term') return found ?? null
  return entry.subjects.has(subjectOf(subject)) || isStudied(entry, subject.concept) ? entry.whole : null
}

/** Whether an education in a subject counts for an occupation: `BSc Nursing` is an education as a nurse. */
function isStudied(entry: Entry, { studies = [] }: Concept): boolean {
  const isOwn = !entry.isOccupation || entry.levels.some((level) => level.track === 'academic')
  return isOwn && isEducation(entry) && studies.some((id) => entry.subjects.has(id))
}

function reaches(entry: Entry, demand: QualificationDemand): boolean {
  if (demand.levels.length === 0) return demand.subject !== null || isEducation(entry)
  if (entry.levels.some((level) => demand.levels.some((wanted) => isAtLeast(level, wanted)))) return true
  const lowest = demand.levels.reduce((low, level) => Math.min(low, level.eqf), Infinity)
  const isNamed = entry.isApprenticeship || (entry.isOccupation && demand.subject !== null)
  return entry.levels.length === 0 && isNamed && lowest <= firstEducation
}

function isEducation(entry: Entry): boolean {
  return entry.isOccupation || entry.levels.some((level) => level.eqf >= firstEducation - 1)
}

/** Whether a level reaches another one in the same track, or in any track if the other one is open. */
function isAtLeast(level: Level, wanted: Level): boolean {
  return level.eqf >= wanted.eqf && (level.track === wanted.track || wanted.isOpen === true)
}

/** Whether an education is academic although the demand is vocational. */
function isOtherTrack({ levels }: Entry, demand: QualificationDemand): boolean {
  return (
    levels.some((level) => level.track === 'academic') &&
    levels.every((level) => level.track === 'academic') &&
    demand.levels.every((wanted) => wanted.track === 'vocational' && wanted.isOpen !== true) &&
    demand.levels.length > 0
  )
}
