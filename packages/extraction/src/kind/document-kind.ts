import { advertLabel } from '@dossier/profiles'
import { withoutIcon } from '../advert/announces-section.ts'
import { findPeriods } from '../dates.ts'
import { readHeading } from '../headings/kind.ts'
import type { SectionKind } from '../headings/heading-words.ts'
import { ReadError } from '../read-error.ts'
import { fold } from '../text/fold.ts'
import type { Line } from '../types.ts'
import { type OtherKind, signs } from './kind-words.ts'

/** The kind of a document: CV, job advert, letter, invoice, or something else. */
export type DocumentKind = 'cv' | 'other' | OtherKind

/** Weights of headings as signs of a CV. Headings that adverts and reports also have weigh less. */
const headingWeights: Partial<Record<SectionKind, number>> = {
  title: 2,
  work: 2,
  education: 2,
  skills: 1,
  languages: 1,
  certificates: 1,
  interests: 1,
  references: 1,
  personal: 1,
}

/** From this weight, a document is a CV, whatever else it contains, such as a letter on its first page. */
const sureCv = 5
/** From this weight, a document is of the kind that it most resembles. */
const sureOther = 4

/**
 * Determines the kind of a document from its lines in reading order. A doubtful document counts as a CV, because
 * refusing a CV costs more than reading a letter.
 */
export function documentKind(lines: readonly Line[]): DocumentKind {
  const cv = cvWeight(lines)
  const others = otherWeights(lines)
  const [kind, weight] = [...others].toSorted(([, a], [, b]) => b - a)[0] ?? ['other' as const, 0]
  if (kind === 'advert' && weight >= sureOther && weight > cv) return kind
  if (cv >= sureCv) return 'cv'
  if (weight >= sureOther && weight > cv) return kind
  if (cv > 0 || lines.length < 3 || lines.some(({ text }) => text.includes('@'))) return 'cv'
  return kind === 'advert' ? kind : 'other'
}

/** Throws a ReadError that names the document's kind unless it is a CV. */
export function refuseOtherThanCv(lines: readonly Line[]): void {
  const kind = documentKind(lines)
  if (kind !== 'cv') throw new ReadError(kind === 'other' ? 'not_a_cv' : `not_a_cv_but_${kind}`)
}

/** Throws a ReadError (`not_a_job`) if the document is certainly not a job advert. */
export function refuseOtherThanAdvert(lines: readonly Line[]): void {
  const kind = documentKind(lines)
  const isAdvert = kind === 'advert' || (otherWeights(lines).get('advert') ?? 0) > 0
  if (!isAdvert && (kind === 'invoice' || (kind === 'cv' && cvWeight(lines) >= sureCv)))
    throw new ReadError('not_a_job')
}

function cvWeight(lines: readonly Line[]): number {
  const kinds = new Set(lines.flatMap(headingOf))
  const headings = [...kinds].reduce((sum, kind) => sum + (headingWeights[kind] ?? 0), 0)
  const ranges = lines.filter(
    ({ text }) => text.length < 160 && findPeriods(text).some(({ isRange }) => isRange),
  ).length
  return headings + Math.min(4, ranges)
}

function headingOf({ text, segments }: Line): SectionKind[] {
  return [text, segments[0]?.text ?? ''].flatMap((part) => {
    const heading = part.length <= 60 && !/[.,;!]$/u.test(part) ? readHeading(part) : null
    return heading?.isSure === true ? [heading.kind] : []
  })
}

function otherWeights(lines: readonly Line[]): Map<OtherKind, number> {
  const folded = lines.map(({ text }) => fold(text.slice(0, 400)))
  const weights = new Map<OtherKind, number>()
  for (const { kind, weight, pattern } of signs) {
    if (folded.some((text) => pattern.test(text))) weights.set(kind, (weights.get(kind) ?? 0) + weight)
  }
  const labels = new Set(lines.flatMap(demandOf))
  if (labels.size >= 2) weights.set('advert', (weights.get('advert') ?? 0) + 2 * labels.size)
  return weights
}

/** Which kind of advert heading a line is: requirements, tasks, a profile or an offer. */
function demandOf({ segments, mark }: Line): string[] {
  const first = segments[0]?.text ?? ''
  // `Das bringst du mit: Lehre als Maler, Führerausweis B`
  const text = /^([^:]{2,60}):\s/u.exec(first)?.[1] ?? first
  if (text.length > 60 || (mark?.kind === 'item' && segments.length === 1) || /[.;,]$/u.test(text)) return []
  const announced = advertLabel(withoutIcon(text))
  if (announced === 'must' || announced === 'should' || announced === 'tasks' || announced === 'profile')
    return [announced]
  return announced === 'other' && offer.test(fold(text)) ? ['offer'] : []
}

const offer =
  /(?:wir bieten|bieten wir|unser|we offer|you get|benefits|perks|in return|(?:nous )?(?:vous )?(?:offrons|proposons)|avantages|rejoindre|erwartet|erwarten|freuen)/u
