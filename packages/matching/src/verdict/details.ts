import type { Message } from '@dossier/profiles'
import { type Detail, isPeople, unitAt } from '../criterion/details.ts'
import { type CandidateIndex, type Occurrence, occurrenceAt } from '../evidence/evidence.ts'
import type { IndexedPlace } from '../evidence/indexed-place.ts'
import { monthAt } from '../evidence/places.ts'
import type { MatchMessageCode } from '../messages.ts'
import { numberAt, type WrittenNumber } from '../text/numbers.ts'
import { stemOf } from '../text/stem.ts'

/** The places that show a criterion's details, and a remark on each detail that the CV does not show. */
export interface CheckedDetails {
  shown: Occurrence[]
  missing: Message<MatchMessageCode>[]
}

/**
 * Checks the details of a criterion against its proofs. An amount, a level or a version must be in the text of a proof; an amount
 * with its unit may be elsewhere in the same engagement. Each clause has a last month of use; `lastUsed` is the earliest of them, or
 * null if one is unknown.
 */
export function checkDetails(
  details: readonly Detail[],
  {
    proofs,
    index,
    asOf,
    lastUsed,
  }: { proofs: readonly Occurrence[]; index: CandidateIndex; asOf: Date; lastUsed: number | null },
): CheckedDetails {
  const checked: CheckedDetails = { shown: [], missing: [] }
  const near = nearOf(proofs, index)
  for (const detail of details) {
    if (detail.type === 'recent') {
      const isRecent = lastUsed !== null && lastUsed >= monthAt(asOf) - 12 * detail.years
      if (!isRecent) checked.missing.push({ code: 'demand.notRecent', params: { subject: detail.text } })
      continue
    }
    const found = near.flatMap((place) => findIn(place, detail))[0]
    if (found === undefined) checked.missing.push({ code: 'demand.detailMissing', params: { subject: detail.text } })
    else checked.shown.push(found)
  }
  return checked
}

/** A text that contains a proof (`isProof`), or that belongs to the same engagement as one. */
interface Near {
  indexed: IndexedPlace
  isProof: boolean
}

function nearOf(proofs: readonly Occurrence[], { places }: CandidateIndex): Near[] {
  const pointers = new Set(proofs.map((one) => one.pointer))
  const engagements = new Set(proofs.flatMap((one) => one.engagement ?? []))
  const near = places.flatMap((indexed) => {
    const { pointer, engagement } = indexed.place
    const isProof = pointers.has(pointer)
    return isProof || (engagement !== null && engagements.has(engagement)) ? [{ indexed, isProof }] : []
  })
  return near.toSorted((a, b) => Number(b.isProof) - Number(a.isProof))
}

function findIn({ indexed, isProof }: Near, detail: Exclude<Detail, { type: 'recent' }>): Occurrence[] {
  const { tokens } = indexed
  for (let at = 0; at < tokens.length; at += 1) {
    const to =
      detail.type === 'amount'
        ? amountEnd(indexed, at, { detail, isProof })
        : designationEnd(indexed, at, { detail, isProof })
    if (to === null) continue
    const occurrence = occurrenceAt(indexed, { names: detail.text, alias: tokens[at]?.text ?? '', from: at, to })
    if (occurrence.stance === 'asserted') return [occurrence]
  }
  return []
}

function designationEnd(
  { tokens }: IndexedPlace,
  at: number,
  { detail, isProof }: { detail: Detail & { type: 'designation' }; isProof: boolean },
): number | null {
  const text = tokens[at]?.text ?? ''
  if (!isProof) return null
  return text === detail.value ||
    (/\d/.test(detail.value) && /^\p{L}+/u.test(text) && text.replace(/^\p{L}+/u, '') === detail.value)
    ? at + 1
    : null
}

function amountEnd(
  { tokens }: IndexedPlace,
  at: number,
  { detail, isProof }: { detail: Detail & { type: 'amount' }; isProof: boolean },
): number | null {
  if (detail.isMoney && !isProof) return null
  const number = numberAt(tokens, at)
  if (number === null || number.value < detail.value || isDate(number, tokens)) return null
  if (detail.isMoney !== (number.isMoney || number.value >= 1e5)) return null
  const unit = unitAt(tokens, number.to)
  const isSame = detail.isMoney || isSameUnit(detail.unit, unit)
  return isSame || (isProof && isOpenUnit(detail.unit, unit)) ? number.to : null
}

function isDate({ value, to }: WrittenNumber, tokens: readonly { text: string; gap: string }[]): boolean {
  if (/[%/:]/.test(tokens[to]?.gap ?? '')) return true
  const next = tokens[to]?.text ?? ''
  if (/^(?:jahr\w*|years?|ans|monat\w*|months?|mois|stunden|hours|heures|prozent|tage\w*|wochen|weeks)$/.test(next))
    return true
  return Number.isInteger(value) && value >= 1900 && value < 2100
}

function isSameUnit(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  return stemOf(one) === stemOf(other) || (isPeople(one) && isPeople(other) && isServed(one) === isServed(other))
}

const served =
  /^(?:\p{L}*kind(?:er|ern)?|\p{L}*schueler\p{L}*|eleves?|pupils?|children|enfants?|patient\p{L}*|klient\p{L}*|clients?|kund\p{L}*|customers?|gaesten?|guests?|bewohn\p{L}*|residents?|usagers?|teilnehm\p{L}*|participants?)$/u

/** Whether a unit counts people whom one serves, who are not members of a team: 60 children are not ten colleagues. */
function isServed(unit: string): boolean {
  return served.test(unit)
}

/** Whether two units may mean the same, because one is missing or both are people or both things. */
function isOpenUnit(one: string, other: string): boolean {
  return other === '' || one === '' || isPeople(one) === isPeople(other)
}
