import { type Fact, factOf } from './plain-text-facts.ts'
import { type KnownHeading, sectionOf } from './plain-text-headings.ts'
import type { Heading } from './heading.ts'
import { asksForSomething, likelySection, wishMark } from './plain-text-cues.ts'
import type { SourceLine } from './plain-text-source.ts'

/**
 * A line of a plain-text job profile, classified by its form, from line `index` to line `lastIndex` of the source,
 * counted from 0.
 */
export type Line = { index: number; lastIndex: number; text: string; gap: boolean } & (
  | { kind: 'heading'; section: Heading | 'unknown'; rest: string }
  | { kind: 'fact'; fact: Fact; value: string }
  | { kind: 'bullet' | 'text' }
)

interface Around {
  previous: SourceLine | undefined
  next: SourceLine | undefined
}

/** Distinguishes headings, facts, list entries and prose, and joins what was wrapped at a fixed width. */
export function readTextLines(source: readonly SourceLine[]): Line[] {
  const lines: Line[] = []
  let above: SourceLine | undefined
  const entries = commaLists(source)
  for (const [at, line] of source.entries()) {
    const read = asEntry(readTextLine(line, { previous: source[at - 1], next: source[at + 1] }), entries.has(at))
    const last = lines.at(-1)
    if (
      read.kind === 'text' &&
      last !== undefined &&
      above !== undefined &&
      !line.gap &&
      continues(last, above, line)
    ) {
      last.text = `${last.text} ${read.text}`
      last.lastIndex = read.lastIndex
    } else lines.push(read)
    above = line
  }
  return lines
}

/** The places of lines that each end with a comma or a semicolon, up to the last of a list: entries without a list marker. */
function commaLists(source: readonly SourceLine[]): ReadonlySet<number> {
  const entries = new Set<number>()
  let run: number[] = []
  for (const [at, line] of source.entries()) {
    if (line.bullet !== '' || line.cells.length > 0 || (line.gap && run.length > 0)) run = []
    run.push(at)
    if (/[,;]$/.test(line.text)) continue
    const texts = run.map((place) => source[place]?.text ?? '')
    const isList = texts.length > 2 || (texts.length === 2 && texts.every((text) => /^\p{Ll}/u.test(text)))
    if (isList && texts.every((text) => text.length <= longestEntry)) for (const place of run) entries.add(place)
    run = []
  }
  return entries
}

const longestEntry = 160

function asEntry(line: Line, isEntry: boolean): Line {
  if (!isEntry || line.kind !== 'text') return line
  return { ...line, kind: 'bullet', text: line.text.replace(/[,;]$/, '') }
}

const unfinished =
  /(?:[,–-]|\s(?:und|oder|sowie|als|mit|in|im|von|der|die|das|den|für|zu|and|or|with|of|the|to|a|for|et|ou|de|des|du|le|la|les|avec|en|à|au))$/iu

function continues(last: Line, above: SourceLine, line: SourceLine): boolean {
  if (last.kind === 'bullet') {
    return line.indent >= above.indent + 2 || /^\p{Ll}/u.test(line.text) || unfinished.test(above.text)
  }
  if (last.kind !== 'text' || /^\p{Lu}[^:.]{1,30}:\s/u.test(line.text)) return false
  if (unfinished.test(above.text) && above.text.length > 20) return true
  return (
    above.text.length >= 50 &&
    !/[.!?:;]$/.test(above.text) &&
    (/^\p{Ll}/u.test(line.text) || isProse(last, above, line))
  )
}

/** A full line, whose next word would not have fitted, inside a paragraph of sentences. */
function isProse(last: Line, above: SourceLine, line: SourceLine): boolean {
  return above.text.length >= 60 && (/[.!?]\s\p{Lu}/u.test(last.text) || /[.!?](?:\s|$)/.test(line.text))
}

function readTextLine(line: SourceLine, around: Around): Line {
  const { index, text, gap } = line
  const base = { index, lastIndex: index, text, gap }
  const row = readRow(line)
  if (row !== null) return { ...base, ...row }
  const known = headingOf(line, around)
  if (known !== null) return { ...base, kind: 'heading', section: known, rest: '' }
  if (line.bullet !== '') return { ...base, kind: 'bullet' }
  return { ...base, ...readLabelled(text) }
}

/** `Muss⇥Java` and `Java⇥Muss`: cells of a table, one of which is the label of the others. */
function readRow({
  cells,
  bullet,
}: SourceLine): Pick<Extract<Line, { kind: 'heading' }>, 'kind' | 'section' | 'rest' | 'text'> | null {
  if (cells.length < 2 || bullet !== '') return null
  const at = cells.findIndex((cell, column) => {
    const known = cell.length <= 40 ? sectionOf(cell) : null
    return known !== null && (column === 0 || known.section === 'must' || known.section === 'should')
  })
  const cell = cells[at]
  const known = cell === undefined ? null : sectionOf(cell)
  if (cell === undefined || known === null) return null
  const rest = cells.filter((_, column) => column !== at)
  if (rest.every((other) => sectionOf(other) !== null)) return null
  return { kind: 'heading', section: known.section, text: cell, rest: rest.join(' ') }
}

/** `Wir suchen per sofort eine/n`: the job's title follows. */
const announcesRole =
  /\s(?:eine?[nr]?(?:\s?[/(:*]\s?-?(?:e?n|r|e)\)?)?|an?|d'un|une?(?:\s?[(·/]-?e\)?)?|d'une?(?:\s?[(·/]-?e\)?)?)\s*:?$/iu

/** `Eine Persönlichkeit mit`: the list below continues the sentence. */
const openEnd = /\p{L}\s(?:mit|with|avec|(?:die|der|who|qui)(?:\s(?:hat|ist|has|is|a|est))?|durch|über)\s*:?$/iu

function headingOf(line: SourceLine, around: Around): Heading | 'unknown' | null {
  const { text, bullet } = line
  const { next } = around
  const ends = text.endsWith(':')
  if (
    text.length > 120 ||
    (/[.;,]$/.test(text) && !/(?:\.\.|…)$/.test(text)) ||
    /^\S{0,4}$/.test(text.replace(/:$/, ''))
  ) {
    return shortHeading(line, around)
  }
  if (announcesRole.test(text) && !openEnd.test(text)) return null
  const known = sectionOf(text)
  if (bullet !== '') return bulletHeading(line, known, around)
  if (known !== null && (!known.weak || isSupported(line, around))) return known.section
  if (known !== null) return null
  if (line.marked && text.length <= 80) return likelySection(text) ?? 'unknown'
  if (openEnd.test(text) && next !== undefined && next.bullet !== '') return likelySection(text) ?? 'same'
  if (ends && !isSentenceList(text)) return likelySection(text) ?? 'unknown'
  return opensList(line, around) ? (likelySection(text) ?? 'unknown') : null
}

/** "Muss", "Kann", "Ort": short texts that are a heading only if they are a known one. */
function shortHeading({ text, bullet }: SourceLine, around: Around): Heading | null {
  const isEntry = bullet !== '' && !isDecoration(bullet)
  const known = text.length <= 5 && !isEntry ? sectionOf(text) : null
  return known !== null && (!known.weak || around.next !== undefined) ? known.section : null
}

function bulletHeading(line: SourceLine, known: KnownHeading | null, { next }: Around): Heading | 'unknown' | null {
  const { text, bullet } = line
  const ends = text.endsWith(':')
  const isDeeper =
    next !== undefined && next.bullet !== '' && (next.indent > line.indent || kindOf(next.bullet) !== kindOf(bullet))
  const decorates = isDecoration(bullet)
  if (known !== null && !known.weak && (ends || line.marked || decorates || (isDeeper && line.gap)))
    return known.section
  if (decorates && isDeeper && line.gap && text.length <= 60) return likelySection(text) ?? 'unknown'
  if (ends && isDeeper) return known?.section ?? likelySection(text) ?? 'same'
  return null
}

/** The same for all numbers of a list, and for all its letters. */
function kindOf(bullet: string): string {
  return bullet.replace(/\d+/u, '1').replace(/(?<!\p{L})\p{L}(?!\p{L})/u, 'a')
}

/** A number or a picture before a heading; ticks and dots are list markers. */
function isDecoration(bullet: string): boolean {
  return /^(?:\(?\d|[\p{Extended_Pictographic}✓✔]|§)/u.test(bullet) && !/^[•●■▪▶✓✔☑✅➕👉]/u.test(bullet)
}

function isSupported(line: SourceLine, { next, previous }: Around): boolean {
  if (line.marked || line.text.endsWith(':') || isShouted(line.text)) return true
  if (/^(?:ihre?|deine?|votre|vos|ta|ton|your|eure?)\s/iu.test(line.text)) return true
  return (line.gap || previous === undefined) && next !== undefined && !next.gap
}

function isShouted(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
}

/**
 * A short line after a gap and directly before a list is a heading, even if unknown; so is one that introduces a list.
 */
function opensList(line: SourceLine, { next }: Around): boolean {
  const { text } = line
  if (text.length > 100 || /[.,;!]$/.test(text) || next === undefined || next.gap) return false
  if (isShouted(text) && line.gap && text.length <= 60) return true
  if (next.bullet === '') {
    const leadsToProse = next.text.length > 60 || /[.!]$/.test(next.text)
    return line.gap && text.length <= 40 && leadsToProse && !/[?:]$/.test(text) && !asksForSomething(text)
  }
  return (line.gap && text.length <= 60) || likelySection(text) !== null
}

/** `Kenntnisse: Java: gut` is not a heading although it ends with a colon, if several sentences precede it. */
function isSentenceList(text: string): boolean {
  return /[.!?]\s\p{Lu}/u.test(text)
}

function readLabelled(text: string): Labelled {
  const [, label = '', rest = ''] = /^([^:]{2,60}):\s*(\S.*)$/u.exec(text) ?? []
  if (label === '' || rest.startsWith('//')) return { kind: 'text' }
  const fact = factOf(label)
  const known = sectionOf(label)
  if (fact !== null && known?.section !== 'should') return { kind: 'fact', fact, value: rest }
  if (known !== null && !known.weak) return { kind: 'heading', section: known.section, text: label.trim(), rest }
  if (label.length < 40 && wishMark.test(label)) return { kind: 'heading', section: 'should', text: label.trim(), rest }
  return { kind: 'text' }
}

type Labelled =
  | { kind: 'fact'; fact: Fact; value: string }
  | { kind: 'heading'; section: Heading; text: string; rest: string }
  | { kind: 'text' }
