import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'

/** Words in the titles of learners and interns, whose time does not count as years of the occupation. */
const learner =
  /^(?:praktik\p{L}*|trainee\p{L}*|intern|internship|stagiaires?|stage|lernende[rn]?|auszubildende[rn]?|azubi|apprentice|apprenti|apprentissage|alternance|alternante?|werkstudent\p{L}*|volontaer|student|studentische\p{L}?)$/u
const sinceWord = /^(?:seit|since|depuis|from|ab)$/
const year = /^(?:19|20)\d\d$/
const months = [
  /^(?:jan\p{L}*)$/u,
  /^(?:feb\p{L}*|fev\p{L}*)$/u,
  /^(?:maerz|march|mars)$/,
  /^(?:apr\p{L}*|avril)$/u,
  /^(?:mai|may)$/,
  /^(?:juni|june|juin)$/,
  /^(?:juli|july|juillet)$/,
  /^(?:aug\p{L}*|aout)$/u,
  /^(?:sept\p{L}*)$/u,
  /^(?:okt\p{L}*|oct\p{L}*)$/u,
  /^(?:nov\p{L}*)$/u,
  /^(?:dez\p{L}*|dec\p{L}*)$/u,
]

/**
 * The engagements (by index) that count, each from a month on; `isInPassing` if others name the subject only among other things.
 */
interface Counted {
  from: ReadonlyMap<number, number>
  isInPassing: boolean
}

/**
 * Determines from which month on each engagement counts for the subject of the proofs: from its beginning (0), or from the earliest
 * month that its texts state, if all state one (`seit 2021 Praxislehrperson`). Months count from year 0. Stations of learners, and
 * stations that name the subject only in passing, do not count.
 */
export function countedFrom(proofs: readonly Occurrence[], index: CandidateIndex): Counted {
  const known = beginnings.get(index) ?? new Map<string, number>()
  beginnings.set(index, known)
  const from = new Map<number, number>()
  let isInPassing = false
  for (const { engagement, pointer } of proofs) {
    if (engagement === null) continue
    const since = known.get(pointer) ?? beginningOf(engagement, pointer, index)
    known.set(pointer, since)
    if (since === Infinity) continue
    if (isBusiness(engagement, proofs, index)) from.set(engagement, Math.min(since, from.get(engagement) ?? Infinity))
    else isInPassing = true
  }
  return { from, isInPassing }
}

/** The first two activities say what a station is about; the very first often describes the employer. */
const leadingLine = /\/activities\/[01]$/
const otherDuration = /^(?:months?|monate?n?|monatige[rnsm]?|mois|weeks?|wochen?|woechige[rnsm]?|semaines?)$/

/**
 * Whether a station is about the subject of the proofs, so that its years count: its title, its employer, its tools, one of its first
 * two activities or two later ones name it. A single later activity, or one that states its own duration, took an unknown part of
 * the station.
 */
function isBusiness(engagement: number, proofs: readonly Occurrence[], { placeAt }: CandidateIndex): boolean {
  const base = `/engagements/${engagement}/`
  const own = new Set(proofs.filter((one) => one.engagement === engagement).map((one) => one.pointer))
  const lines = [...own].filter((pointer) => pointer.startsWith(`${base}activities/`))
  if (lines.length < own.size) return true
  const lasting = lines.filter((pointer) => !placeAt.get(pointer)?.tokens.some(({ text }) => otherDuration.test(text)))
  return lasting.length > 1 || lasting.some((pointer) => leadingLine.test(pointer))
}

const beginnings = new WeakMap<CandidateIndex, Map<string, number>>()

/** The month from which on a text counts; `Infinity`, never, at a station of a learner. */
function beginningOf(engagement: number, pointer: string, index: CandidateIndex): number {
  if (isLearner(engagement, index)) return Infinity
  return pointer.endsWith('/role') ? 0 : sinceIn(pointer, index)
}

function isLearner(engagement: number, { placeAt }: CandidateIndex): boolean {
  return placeAt.get(`/engagements/${engagement}/role`)?.tokens.some(({ text }) => learner.test(text)) === true
}

function sinceIn(pointer: string, { placeAt }: CandidateIndex): number {
  const words = (placeAt.get(pointer)?.tokens ?? []).map(({ text }) => text)
  const at = words.findIndex((word) => sinceWord.test(word))
  if (at < 0) return 0
  const stated = [words[at + 1] ?? '', words[at + 2] ?? '']
  const found = stated.findIndex((word) => year.test(word))
  if (found < 0) return 0
  const month = months.findIndex((one) => one.test(found === 1 ? (stated[0] ?? '') : ''))
  return Number(stated[found]) * 12 + Math.max(0, month)
}
