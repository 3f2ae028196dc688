import { namesQuality, offersSomething } from './plain-text-cues.ts'
import type { Line } from './plain-text-lines.ts'

type Heading = Extract<Line, { kind: 'heading' }>

/** What the entries under an unknown heading look like, as shares of them. */
interface Look {
  entries: number
  asks: number
  offers: number
}

/**
 * Classifies lines with unknown headings, such as "Dein Marschgepäck", by their entries: as requirements if many ask
 * for something and few offer something. In an advert without any known requirements, fewer are enough.
 */
export function withLikelySections(lines: readonly Line[]): Line[] {
  const isHeaded = lines.some((line) => line.kind === 'heading' && isAsking(line))
  const bar = isHeaded ? 0.4 : 0.3
  const before = headingBeforeWishes(lines)
  return lines.map((line, index) => {
    if (line.kind !== 'heading' || line.section !== 'unknown') return line
    const { entries, asks, offers } = lookOf(entriesBelow(lines, index))
    const isLikely = index === before ? offers === 0 : asks >= bar && asks > offers
    return entries > 1 && isLikely ? { ...line, section: 'profile' } : line
  })
}

/**
 * In an advert with a heading for wishes but none for requirements, the lines before the wishes are the requirements:
 * the index of that heading, or -1.
 */
function headingBeforeWishes(lines: readonly Line[]): number {
  const headings = lines.flatMap((line, index) => (line.kind === 'heading' ? [{ index, section: line.section }] : []))
  if (headings.some(({ section }) => section === 'must' || section === 'profile')) return -1
  return headings[headings.findIndex(({ section }) => section === 'should') - 1]?.index ?? -1
}

function isAsking({ section }: Heading): boolean {
  return section === 'must' || section === 'should' || section === 'profile'
}

function entriesBelow(lines: readonly Line[], heading: number): string[] {
  const entries: string[] = []
  for (const line of lines.slice(heading + 1, heading + 13)) {
    if (line.kind === 'heading' || line.kind === 'fact') break
    if (line.kind === 'text' && (line.gap || line.text.length > 120)) break
    entries.push(line.text)
  }
  return entries
}

function lookOf(entries: readonly string[]): Look {
  const share = (is: (text: string) => boolean) => entries.filter(is).length / Math.max(1, entries.length)
  return {
    entries: entries.length,
    asks: share((text) => namesQuality(text)),
    offers: share((text) => offersSomething(text)),
  }
}
