import type { Fact } from './plain-text-facts.ts'
import {
  asksForSomething,
  isClosing,
  isCondition,
  isDemand,
  isNotice,
  isOffering,
  isPrecondition,
  offersSomething,
  speaksToSomebody,
  wishMark,
} from './plain-text-cues.ts'
import type { Section } from './heading.ts'
import type { Heading } from './heading.ts'
import { readLanguages, type StatedLanguage } from './plain-text-languages.ts'
import { withLikelySections } from './plain-text-likely-sections.ts'
import type { Line } from './plain-text-lines.ts'
import { enumeratedQualities, listedParts, nominalList, splitAtSemicolons } from './plain-text-parts.ts'
import { withoutReasons } from './plain-text-reasons.ts'
import { sentencesOf } from './plain-text-sentences.ts'
import { isShortList, shortListOf, wishesListed } from './plain-text-wish-lists.ts'
import { readWeights } from './plain-text-weights.ts'
import { splitByWish } from './plain-text-wishes.ts'
import { splitList } from './split-list.ts'

/** How a part of an advert was classified. */
type Place =
  | { as: 'heading'; section: Heading | 'unknown' }
  | { as: 'must' | 'should'; guessed: boolean }
  | { as: 'language'; languages: StatedLanguage[] }
  | { as: 'fact'; fact: Fact; value: string }
  | { as: 'title' | 'task' | 'summary' | 'goal' | 'remaining' }

/** A part of an advert: a line, several wrapped lines, or a part of a line. Lines count from 0. */
export type Piece = Place & { line: number; lastLine: number; text: string }

interface Reading {
  section: Section | null
  /** Whether the section's list has begun; prose after a list is treated differently. */
  listed: boolean
  /** Whether the section was introduced by a label in a line of text, which does not apply to the next paragraph. */
  labelled: boolean
  /** Whether the advert has a heading of requirements anywhere. */
  headed: boolean
  /** Whether a heading has called its list the minimum; what the ideal candidate has besides is wished for. */
  hasMinimum: boolean
}

type Content = Extract<Line, { kind: 'bullet' | 'text' }>

const asking: ReadonlySet<Heading | 'unknown' | null> = new Set(['must', 'should', 'profile'])

/**
 * Classifies each line of an advert. No line is left out, and none is used twice, except for criteria that it was split
 * into.
 */
export function readPieces(read: readonly Line[]): Piece[] {
  const { lines, weights } = readWeights(withLikelySections(read))
  const headed = lines.some((line) => line.kind === 'heading' && line.section !== 'should' && asking.has(line.section))
  const reading: Reading = { section: null, listed: false, labelled: false, headed, hasMinimum: false }
  return lines.flatMap((line) => {
    const weight = weights.get(line)
    if (weight === undefined || line.kind === 'heading') return readLine(line, reading)
    return criteria({ ...line, kind: 'bullet' }, line.text, { base: weight, guessed: false })
  })
}

function readLine(line: Line, reading: Reading): Piece[] {
  if (line.kind === 'heading') return readHeading(line, reading)
  if (line.kind === 'fact') {
    const isEntry = asking.has(reading.section) && !line.gap && !isCondition(line.text)
    return isEntry
      ? readContent({ ...line, kind: 'text' }, reading)
      : [at(line, { as: 'fact', fact: line.fact, value: line.value })]
  }
  return readContent(line, reading)
}

function at(line: Pick<Line, 'index' | 'lastIndex' | 'text'>, place: Place, text = line.text): Piece {
  return { line: line.index, lastLine: line.lastIndex, text, ...place }
}

function readHeading(line: Extract<Line, { kind: 'heading' }>, reading: Reading): Piece[] {
  const section = sectionBelow(line, reading)
  const before = reading.section
  const isInner = section === before
  reading.section = section
  reading.hasMinimum ||= line.section === 'must'
  reading.listed = isInner && reading.listed
  reading.labelled = line.rest !== ''
  const heading = at(line, { as: 'heading', section: line.section })
  if (line.rest === '') return [heading]
  const entries = restOf(line.rest, section).flatMap((text) => readContent({ ...line, kind: 'bullet', text }, reading))
  // `Sprachen: Deutsch` is a single line among requirements, and does not end them.
  if (section === 'languages' && asking.has(before)) reading.section = before
  return [heading, ...entries]
}

const ideal = /^(?:(?:the|our|der|die|unser|unsere|le|la|notre)\s)?(?:ideal|idéal)/iu

function sectionBelow(line: Extract<Line, { kind: 'heading' }>, { section, hasMinimum }: Reading): Section {
  if (line.section === 'profile' && hasMinimum && ideal.test(line.text)) return 'should'
  if (line.section === 'same')
    return asking.has(section) || section === 'languages' ? (section ?? 'profile') : 'profile'
  if (line.section !== 'unknown')
    return line.section === 'profile' && section === 'must' && !line.gap ? 'must' : line.section
  // Among requirements, an unknown heading directly after them or with a colon divides them and does not end them.
  return section !== null && asking.has(section) && !line.gap ? section : 'other'
}

/** The text after a heading's colon: entries if they are short or separated by semicolons, otherwise one text. */
function restOf(rest: string, section: Section): string[] {
  if (section === 'summary' || section === 'goal' || section === 'other' || section === 'conditions') return [rest]
  const semicolons = rest.split(/;\s+/).filter((part) => part.trim() !== '')
  if (semicolons.length > 1)
    return semicolons.flatMap((part) => (asking.has(section) && enumeratedQualities(splitList(part, true))) || [part])
  const parts = splitList(rest, true)
  const isList =
    parts.length > 1 &&
    parts.every((part) => part.split(' ').length <= 3 && !/\s(?:und|and|et|oder|or|ou)\s/iu.test(part))
  if (isList || section === 'languages') return parts.map((part) => part.replace(/\.$/u, ''))
  if (section === 'should' && isShortList(rest)) return shortListOf(rest)
  const sentences = sentencesOf(rest)
  if (!asking.has(section)) return sentences
  return sentences.flatMap((sentence) => enumeratedQualities(splitList(sentence, true)) ?? [sentence])
}

function readContent(line: Content, reading: Reading): Piece[] {
  if (line.kind === 'text' && line.gap && reading.labelled && reading.section === 'tasks') reading.section = null
  const { section } = reading
  switch (section) {
    case 'must':
    case 'should':
    case 'profile':
      return readRequirement(line, reading, section)
    case 'languages':
      return readLanguageLine(line)
    case 'tasks':
      return readOutside(line, reading, { as: 'task' })
    case 'summary':
    case 'goal':
      return readOutside(line, reading, { as: section })
    case 'other':
      return line.kind === 'text' && isPrecondition(line.text) && !offersSomething(line.text)
        ? readOutside(line, reading, { as: 'remaining' })
        : [at(line, { as: 'remaining' })]
    case 'conditions':
      return readOutside(line, reading, { as: 'remaining' })
    case null:
      return readOutside(line, reading, { as: line.kind === 'bullet' ? 'task' : 'remaining' })
  }
}

function readRequirement(line: Content, reading: Reading, section: 'must' | 'should' | 'profile'): Piece[] {
  const base = section === 'should' ? 'should' : 'must'
  if (line.kind === 'bullet') {
    reading.listed = true
    if (isClosing(line.text) || isOffering(line.text) || isNotice(line.text)) return [at(line, { as: 'remaining' })]
    return criteria(line, line.text, { base, guessed: false })
  }
  const behind = line.gap && reading.listed
  return sentencesOf(line.text).flatMap((sentence) => {
    const closes = isClosing(sentence)
    if (closes) reading.section = 'other'
    if (closes || sentence.endsWith('?') || isOffering(sentence) || isCondition(sentence) || isNotice(sentence))
      return [at(line, { as: 'remaining' }, sentence)]
    if (!behind) return nominalList(sentence).flatMap((part) => criteria(line, part, { base, guessed: false }))
    const asks =
      asksForSomething(sentence) || speaksToSomebody(sentence) || isDemand(sentence) || wishMark.test(sentence)
    return asks
      ? criteria(line, sentence, {
          base: /(?<!\p{L})(?:also|auch|zudem|ausserdem|außerdem|aussi|sonst)(?!\p{L})/iu.test(line.text)
            ? base
            : 'must',
          guessed: true,
        })
      : [at(line, { as: 'remaining' }, sentence)]
  })
}

function criteria(line: Content, text: string, how: { base: 'must' | 'should'; guessed: boolean }): Piece[] {
  const listed = wishesListed(text)
  if (listed !== null) {
    const place = { as: 'should', guessed: how.guessed || how.base === 'must' } as const
    return [at(line, { as: 'remaining' }, listed.frame), ...listed.wishes.map((one) => at(line, place, one))]
  }
  const { before, demand, behind, isWish } = withoutReasons(text, line.kind === 'text')
  const aside = (part: string) => (part === '' ? [] : [at(line, { as: 'remaining' }, part)])
  const asked = splitAtSemicolons(demand)
    .flatMap((part) => splitByWish(part, isWish ? 'should' : how.base))
    .flatMap(({ text: part, group }) => listedParts(part).map((one) => ({ text: one, group })))
    .filter((one) => /[\p{L}\d]/u.test(one.text))
    .map((one) => at(line, { as: one.group, guessed: how.guessed || one.group !== how.base }, one.text))
  return [...aside(before), ...asked, ...aside(behind)]
}

/** `Deutsch C1, English (B2)`; a line that names no language is a requirement only if it asks for something. */
function readLanguageLine(line: Content): Piece[] {
  const languages = readLanguages(line.text)
  if (languages !== null) return [at(line, { as: 'language', languages })]
  if (asksForSomething(line.text)) return criteria(line, line.text, { base: 'must', guessed: true })
  return [at(line, { as: 'remaining' })]
}

/**
 * Prose and tasks: a sentence that calls something necessary is a criterion; without any heading, so is one that asks
 * for something.
 */
function readOutside(line: Content, reading: Reading, otherwise: Place): Piece[] {
  if (line.text === '') return []
  const asks = (text: string) =>
    !isClosing(text) &&
    !isNotice(text) &&
    (isDemand(text) || (!reading.headed && reading.section !== 'tasks' && asksForSomething(text)))
  const sentences = sentencesOf(line.text)
  const first = sentences.findIndex(asks)
  // Each sentence about the work is a task by itself.
  if (first === -1 && otherwise.as === 'task')
    return sentences.flatMap(splitAtSemicolons).map((task) => at(line, otherwise, task))
  if (first === -1) return [at(line, otherwise)]
  // Without a heading, a paragraph that has started to list requirements continues to do so.
  const goesOn = (text: string) => !reading.headed && reading.section === null && isStatement(text)
  return sentences.flatMap((sentence, place) => {
    const follows = place > first && (goesOn(sentence) || wishMark.test(sentence))
    if (!asks(sentence) && !follows) return [at(line, otherwise, sentence)]
    const from = startOfDemand(sentence)
    const before = sentence.slice(0, from).replace(/[\s,;:]+$/, '')
    const asked = criteria(line, sentence.slice(from), { base: 'must', guessed: true })
    return before === '' ? asked : [at(line, otherwise, before), ...asked]
  })
}

function isStatement(text: string): boolean {
  return !text.endsWith('?') && !isClosing(text) && !isOffering(text) && !isCondition(text) && !offersSomething(text)
}

/** In a sentence that first describes the work and then what it requires, the start of the second part. */
function startOfDemand(sentence: string): number {
  const cuts = [
    ...sentence.matchAll(
      /[:;]\s+|,\s+(?:so|daher|darum|dafür|dazu|deshalb|weshalb|donc|c'est pourquoi|d'où|raison pour laquelle|therefore|hence|which is why|that is why)\s+/giu,
    ),
  ]
  const cut = cuts.toReversed().find(({ index, 0: whole }) => isDemand(sentence.slice(index + whole.length)))
  return cut === undefined ? 0 : cut.index + cut[0].length
}
