import { namesQuality, offersSomething } from './plain-text-cues.ts'
import type { Line } from './plain-text-lines.ts'

type Heading = Extract<Line, { kind: 'heading' }>

/** What the entries under an unknown heading look like, as shares of them. */
interface Look {
  entries: number
  isList: boolean
  asks: number
  offers: number
}

/**
 * Classifies lines with unknown headings, such as "Dein Marschgepäck", by their entries and their place: an advert names
 * the work, then what it requires, then what it wishes for. Entries of which many ask for something and few offer
 * something are requirements, or wishes behind a list of requirements; other lists before the requirements are tasks. In
 * an advert without any known requirements, fewer are enough.
 */
export function withLikelySections(lines: readonly Line[]): Line[] {
  const bar = lines.some((line) => line.kind === 'heading' && isAsking(line)) ? 0.4 : 0.3
  const before = headingBeforeWishes(lines)
  const firstAsking = lines.findIndex((line) => line.kind === 'heading' && isRequiring(line))
  return lines.map((line, index) => {
    if (line.kind === 'heading' && isOfferBehind(lines, index)) return { ...line, section: 'other' }
    if (line.kind !== 'heading' || line.section !== 'unknown') return line
    const { entries, isList, asks, offers } = lookOf(entriesBelow(lines, index))
    if (entries < 2) return line
    const isLikely = index === before ? offers === 0 : asks >= bar && asks > offers
    if (isLikely) return { ...line, section: followsList(lines, index) ? 'should' : 'profile' }
    return isList && offers === 0 && index < firstAsking ? { ...line, section: 'tasks' } : line
  })
}

/** Headings of the work, or of what a firm offers. */
const eitherOr =
  /^(?:das |was )?(?:erwartet|wartet auf) (?:dich|sie)|^(?:das |was )(?:dich|sie) (?:bei uns )?erwartet|^ce qui (?:vous|t['’])\s?attend/iu

/** `Das erwartet Sie bei uns` names the work, unless an advert has already named it and what it requires. */
function isOfferBehind(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line?.kind !== 'heading' || line.section !== 'tasks' || !eitherOr.test(line.text)) return false
  const before = lines.slice(0, index).flatMap((one) => (one.kind === 'heading' ? [one] : []))
  return before.some(({ section }) => section === 'tasks') && before.some(isRequiring)
}

/** Whether the section before a heading is a list of requirements with a heading of its own. */
function followsList(lines: readonly Line[], index: number): boolean {
  const at = lines.findLastIndex((line, place) => place < index && line.kind === 'heading')
  const heading = lines[at]
  if (heading?.kind !== 'heading' || !isRequiring(heading)) return false
  return lines.slice(at + 1, index).filter(({ kind }) => kind === 'bullet').length > 1
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

function isRequiring({ section }: Heading): boolean {
  return section === 'must' || section === 'profile'
}

function entriesBelow(lines: readonly Line[], heading: number): Line[] {
  const entries: Line[] = []
  for (const line of lines.slice(heading + 1, heading + 13)) {
    if (line.kind === 'heading' || line.kind === 'fact') break
    if (line.kind === 'text' && (line.gap || line.text.length > 120)) break
    entries.push(line)
  }
  return entries
}

function lookOf(entries: readonly Line[]): Look {
  const share = (is: (text: string) => boolean) =>
    entries.filter(({ text }) => is(text)).length / Math.max(1, entries.length)
  return {
    entries: entries.length,
    isList: entries.every(({ kind }) => kind === 'bullet'),
    asks: share((text) => namesQuality(text)),
    offers: share((text) => offersSomething(text)),
  }
}
