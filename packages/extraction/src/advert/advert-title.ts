import type { Line } from '../types.ts'
import { announcesSection } from './announces-section.ts'

/** Forms that only job names have: gender letters, an ending for both genders, a workload. */
const jobForm =
  /\((?:[mwdfxhi](?:\s?[/|,*]\s?[mwdfxhi]){1,3}|all genders?|e|in)\)|\bH\s?\/\s?F\b|\bF\s?\/\s?H\b|\p{L}[*:/_·](?:-?in|innen|e|ère|euse|rice|trice)(?!\p{L})|\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%/u
/** Forms that only company names have. */
const firmForm =
  /(?<!\p{L})(?:AG|SA|SE|GmbH|KG|OHG|UG|e\.\s?V\.|Sàrl|SARL|SAS|Ltd|Limited|LLC|LLP|Inc|plc|Stiftung|Verein|Genossenschaft|Fondation|Association)(?!\p{L})/u
/** Words that introduce the job name in the line above it. */
const announcement =
  /^(?:stellen(?:anzeige|inserat|ausschreibung|angebot|beschreibung)|job(?:\s(?:advert(?:isement)?|ad|description|opening))?|vacancy|vacancies|career|karriere|offre d.emploi|annonce|mise au concours|wir suchen|zur verstärkung|we.?re hiring|we are hiring|join|nous (?:recrutons|cherchons|recherchons)|werde|komm)(?!\p{L})/iu

/**
 * Returns the line that names the job: of the lines above the first section, the one that most looks and reads like a
 * title. Returns null if no line does, or if the advert labels its title.
 */
export function findTitle(lines: readonly Line[]): Line | null {
  const head = headOf(lines)
  if (head.some(({ text }) => /^(?:titel|title|job title|stellenbezeichnung|intitulé|poste)\s*:/iu.test(text)))
    return null
  const usual = usualSize(lines)
  const largest = largestOf(lines, usual)
  const candidates = largest === null || head.includes(largest) ? head : [...head, largest]
  const [best] = candidates
    .map((line, index) => ({ line, index, score: scoreOf(line, usual) - (line === largest ? 0 : 0.1 * index) }))
    .toSorted((a, b) => b.score - a.score)
  if (best === undefined || (best.index > 0 && best.score < 1)) return null
  return announcement.test(best.line.text) ? null : best.line
}

function headOf(lines: readonly Line[]): Line[] {
  const end = lines.findIndex(
    ({ segments, mark }) => mark?.kind === 'item' || announcesSection(segments[0]?.text ?? ''),
  )
  return lines.slice(0, Math.min(end === -1 ? lines.length : end, 14))
}

/** The top heading or the largest line near the beginning, which a menu or a box of facts can precede. */
function largestOf(lines: readonly Line[], usual: number | null): Line | null {
  const near = lines.slice(0, 25).filter(({ page, mark }) => page === 1 && mark?.kind !== 'item')
  const top = near.find(({ mark }) => mark?.kind === 'heading' && mark.level === 1)
  const most = Math.max(...near.map(({ size }) => size ?? 0))
  const largest = near.filter(({ size }) => size === most)
  const isAlone = largest.length === 1 && usual !== null && most >= 1.5 * usual
  return top ?? (isAlone ? (largest[0] ?? null) : null)
}

function scoreOf({ text, size, bold, mark, origin }: Line, usual: number | null): number {
  if (text.length > 120 || announcement.test(text) || /[.!?:]$/u.test(text)) return -1
  const looks = size === null || usual === null ? 0 : Math.min(2, Math.max(0, 4 * (size / usual - 1.1)))
  const marked = mark?.kind === 'heading' ? 1 : 0
  const reads = (jobForm.test(text) ? 1.5 : 0) - (firmForm.test(text) ? 1.5 : 0)
  return looks + marked + reads + (bold ? 0.5 : 0) - (origin === 'body' ? 0 : 1)
}

/** The font size of most letters. */
function usualSize(lines: readonly Line[]): number | null {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
