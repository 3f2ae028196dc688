import { namesQuality, offersSomething } from './plain-text-cues.ts'
import type { Line } from './plain-text-lines.ts'

type Heading = Extract<Line, { kind: 'heading' }>

/** What the entries below an unknown heading look like, as shares of them. */
interface Look {
  entries: number
  asks: number
  offers: number
}

/**
 * The lines with unknown headings, such as "Dein Marschgepäck", taken for what their entries are: requirements where many ask
 * for something and few offer something. In an advert without any known requirements, fewer are enough.
 */
export function withLikelySections(lines: readonly Line[]): Line[] {
  const isHeaded = lines.some((line) => line.kind === 'heading' && isAsking(line))
  const bar = isHeaded ? 0.4 : 0.3
  return lines.map((line, index) => {
    if (line.kind !== 'heading' || line.section !== 'unknown') return line
    const { entries, asks, offers } = lookOf(entriesBelow(lines, index))
    return entries > 1 && asks >= bar && asks > offers ? { ...line, section: 'profile' } : line
  })
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
