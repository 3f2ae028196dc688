import type { JobProfile } from '../job-profile.ts'
import { languageCode } from '../language-names.ts'
import { hasOpenMarker } from '../open-marker.ts'
import type { FieldId } from '../rules/field-texts.ts'
import { cleanText, excerpt } from './clean-text.ts'
import { child, type Cursor, fail, note, warn } from './cursor.ts'
import { emptyJob } from './empty-job.ts'
import type { ReportCode } from '../report-messages.ts'
import { type Heading, type Section, wishWords } from './plain-text-headings.ts'
import { type Line, readTextLines } from './plain-text-lines.ts'
import { readLocale } from './read-locale.ts'
import { splitList } from './split-list.ts'
import { MAX_LIST, MAX_TEXT } from './read-values.ts'

const fieldOf: Readonly<Record<Section, FieldId>> = {
  must: 'must',
  should: 'should',
  profile: 'must',
  tasks: 'tasks',
  summary: 'summary',
  goal: 'goal',
  languages: 'languages',
  conditions: 'summary',
  other: 'summary',
}

type Content = Extract<Line, { kind: 'bullet' | 'text' }>
type FactLine = Extract<Line, { kind: 'fact' }>

/**
 * Reads a job profile from plain text. Headings in German, English and French decide what their lines are; every line
 * ends up in a field, and what was decided is reported. A pointer names the line, counted from 0: `/12`.
 */
export function readPlainTextJob(root: Cursor, source: string): JobProfile {
  const { text, removed } = cleanText(source)
  if (removed > 0) note(root, 'dropped', 'characters.removed', { count: removed })
  const lines = withinLimits(root, readTextLines(text, blankLinesBefore(source)))
  const job = emptyJob(readLocale({ ...root, value: undefined }, text))
  const rest = takeTitle(root, job, lines)
  let section: Section | null = null
  for (const line of rest) {
    const cursor = child(root, line.index, line.text)
    if (line.kind === 'heading') {
      section = openSection(cursor, job, line, section)
    } else if (line.kind !== 'fact') {
      placeContent(cursor, job, line, section)
    } else if (line.bulleted && holdsEntries(section)) {
      placeContent(cursor, job, { kind: 'bullet', index: line.index, text: line.text }, section)
    } else placeFact(job, line)
    if (hasOpenMarker(line.text)) warn(cursor, 'value.open', { field: fieldOf[section ?? 'other'] })
  }
  if (job.title === '') warn(root, 'value.required', { field: 'title' })
  if (job.must.length + job.should.length === 0) warn(root, 'job.criteria')
  return job
}

/** Whether a bullet such as `Rolle: Projektleitung` is an entry of the section and not a fact about the job. */
function holdsEntries(section: Section | null): boolean {
  return section === 'must' || section === 'should' || section === 'profile' || section === 'tasks'
}

/** The text is read without the space around it; its lines keep the numbers that they have in the source. */
function blankLinesBefore(source: string): number {
  return /^\s*/.exec(source)?.[0].match(/\r\n?|\n/g)?.length ?? 0
}

function withinLimits(root: Cursor, lines: Line[]): Line[] {
  const tooLong = lines.filter((line) => line.text.length > MAX_TEXT)
  for (const line of tooLong) {
    fail(child(root, line.index, line.text), 'text.too-long', { length: line.text.length, limit: MAX_TEXT })
  }
  if (lines.length <= MAX_LIST) return lines.filter((line) => !tooLong.includes(line))
  fail(root, 'list.too-long', { length: lines.length, limit: MAX_LIST })
  return []
}

/** The title stands behind `Title:`, otherwise it is the first line, unless that is a heading of a section. */
function takeTitle(root: Cursor, job: JobProfile, lines: readonly Line[]): Line[] {
  const stated = lines.find((line): line is FactLine => line.kind === 'fact' && line.fact === 'title' && !line.bulleted)
  if (stated !== undefined) {
    job.title = stated.value
    return lines.filter((line) => line !== stated)
  }
  const [first, ...rest] = lines
  if (first === undefined || first.kind === 'fact' || (first.kind === 'heading' && first.section !== 'other')) {
    return [...lines]
  }
  job.title = first.text.replace(/\s*:$/, '')
  note(child(root, first.index, first.text), 'guessed', 'title.guessed', { title: excerpt(job.title, 120) })
  return rest
}

function openSection(
  cursor: Cursor,
  job: JobProfile,
  line: Extract<Line, { kind: 'heading' }>,
  current: Section | null,
): Section {
  const { text, rest, index } = line
  const section = line.section === 'same' ? (current ?? 'profile') : line.section
  note(cursor, 'guessed', headingCode(line.section), { text: excerpt(text, 80) })
  if (line.section === 'other') addLine(job, 'summary', text)
  for (const part of inlineParts(rest, section))
    placeContent(cursor, job, { kind: 'bullet', index, text: part }, section)
  return section
}

function headingCode(heading: Heading): ReportCode {
  if (heading === 'must' || heading === 'profile') return 'heading.must'
  return heading === 'should' || heading === 'tasks' ? `heading.${heading}` : 'heading.other'
}

function inlineParts(rest: string, section: Section): string[] {
  if (rest === '') return []
  return section === 'summary' || section === 'goal' ? [rest] : splitList(rest, true)
}

function placeFact(job: JobProfile, { fact, value }: FactLine): void {
  switch (fact) {
    case 'title':
      addLine(job, 'summary', value)
      return
    case 'client':
    case 'organisationUnit':
      job[fact] = join(job[fact], value, ', ')
      return
    case 'locations':
      job.assignment.locations.push(...splitList(value, true))
      return
    case 'contact':
      job.contact.name = join(job.contact.name, value, ', ')
      return
    case 'start':
    case 'end':
    case 'extension':
    case 'workload':
    case 'deliveryModel':
      job.assignment[fact] = join(job.assignment[fact], value, ', ')
      return
  }
}

function placeContent(cursor: Cursor, job: JobProfile, line: Content, section: Section | null): void {
  const { text } = line
  switch (section) {
    case 'must':
    case 'should':
      job[section].push(text)
      return
    case 'profile':
      placeRequirement(cursor, job, text)
      return
    case 'tasks':
      job.tasks.core.push(text)
      return
    case 'summary':
    case 'goal':
      addLine(job, section, text)
      return
    case 'languages':
      placeLanguages(cursor, job, line)
      return
    case 'conditions':
    case 'other':
    case null:
      placeUnknown(cursor, job, line, section)
  }
}

function placeRequirement(cursor: Cursor, job: JobProfile, text: string): void {
  if (wishWords.test(text)) {
    note(cursor, 'guessed', 'line.as-should', { text: excerpt(text, 80) })
    job.should.push(text)
  } else job.must.push(text)
}

/** What stands under no known heading: bullets at the start are tasks, everything else belongs to the summary. */
function placeUnknown(cursor: Cursor, job: JobProfile, line: Content, section: Section | null): void {
  const isTask = line.kind === 'bullet' && section === null
  note(cursor, 'guessed', isTask ? 'line.as-task' : 'line.as-summary', { text: excerpt(line.text, 80) })
  if (isTask) job.tasks.core.push(line.text)
  else addLine(job, 'summary', line.text)
}

/** `Deutsch C1, English (B2); Français : courant`; a line that names no known language is no language. */
function placeLanguages(cursor: Cursor, job: JobProfile, line: Content): void {
  const parts = splitList(line.text, true).map(readLanguage)
  if (parts.some((part) => languageCode(part.name) !== null)) job.languages.push(...parts)
  else placeUnknown(cursor, job, line, 'other')
}

function readLanguage(text: string): JobProfile['languages'][number] {
  const name = /^\p{L}+/u.exec(text)?.[0] ?? ''
  if (languageCode(name) === null) return { name: text, level: '' }
  const level = text.slice(name.length).replace(/^[\s:(–-]+/u, '')
  return { name, level: level.replace(/[).]{1,2}$/, '') }
}

/** Lines of prose that were wrapped by width become one line again. */
function addLine(job: JobProfile, field: 'summary' | 'goal', text: string): void {
  const last = job[field].split('\n').at(-1) ?? ''
  job[field] = join(job[field], text, last.length > 60 && !/[.!?:]$/.test(last) ? ' ' : '\n')
}

function join(before: string, text: string, separator: string): string {
  return before === '' ? text : `${before}${separator}${text}`
}
