import type { AdvertLine, JobPlacements } from '../advert-line.ts'
import type { JobProfile } from '../job-profile.ts'
import { hasOpenMarker } from '../open-marker.ts'
import type { ReportCode } from '../report-messages.ts'
import type { FieldId } from '../rules/field-texts.ts'
import { excerpt } from './clean-text.ts'
import { child, type Cursor, fail, note, warn } from './cursor.ts'
import { emptyJob } from './empty-job.ts'
import { type Line, readTextLines } from './plain-text-lines.ts'
import { type Piece, readPieces } from './plain-text-pieces.ts'
import { readSourceLines } from './plain-text-source.ts'
import { takeTitle } from './plain-text-title.ts'
import { readLocale } from './read-locale.ts'
import { MAX_LIST, MAX_TEXT } from './read-values.ts'
import { splitList } from './split-list.ts'

/**
 * Reads a job profile from plain text, Markdown or HTML. Headings in German, English and French determine what their
 * lines are, and `placements` contains a person's corrections. Every line ends up in a field and in `lines`, and
 * guesses are reported. A pointer is a line number, counted from 0: `/12`.
 */
export function readPlainTextJob(
  root: Cursor,
  source: string,
  placements: JobPlacements,
): { job: JobProfile; lines: AdvertLine[] } {
  const { lines: sourceLines, removed } = readSourceLines(source)
  if (removed > 0) note(root, 'dropped', 'characters.removed', { count: removed })
  const text = sourceLines.map((line) => line.text).join('\n')
  const job = emptyJob(readLocale({ ...root, value: undefined }, text))
  const { title, rest } = takeTitle(root, withinLimits(root, readTextLines(sourceLines)))
  job.title = title?.text ?? ''
  const pieces = [...(title === null ? [] : [title]), ...readPieces(rest)]
  const placed = pieces.toSorted((a, b) => a.line - b.line).map((piece) => asDecided(piece, placements))
  for (const piece of placed) placePiece(child(root, piece.line, piece.text), job, piece)
  if (job.title === '') warn(root, 'value.required', { field: 'title' })
  if (job.must.length + job.should.length === 0) warn(root, 'job.criteria')
  return { job, lines: placed.map(toAdvertLine) }
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

/** A person's decision about a text of the advert takes precedence over how it was read. */
function asDecided(piece: Piece, placements: JobPlacements): Piece {
  const decided = Object.hasOwn(placements, piece.text) ? placements[piece.text] : undefined
  if (decided === undefined || piece.as === 'title' || piece.as === decided) return piece
  const { line, lastLine, text } = piece
  if (decided !== 'none') return { line, lastLine, text, as: decided, guessed: false }
  const isCriterion = piece.as === 'must' || piece.as === 'should' || piece.as === 'language'
  return isCriterion ? { line, lastLine, text, as: 'remaining' } : piece
}

function toAdvertLine({ line, lastLine, text, as }: Piece): AdvertLine {
  return { line, lastLine, text, as }
}

const fieldOf: Readonly<Record<Piece['as'], FieldId>> = {
  title: 'title',
  heading: 'summary',
  must: 'must',
  should: 'should',
  language: 'languages',
  task: 'tasks',
  fact: 'summary',
  summary: 'summary',
  goal: 'goal',
  remaining: 'summary',
}

function placePiece(cursor: Cursor, job: JobProfile, piece: Piece): void {
  const { text } = piece
  const said = { text: excerpt(text, 80) }
  if (hasOpenMarker(text)) warn(cursor, 'value.open', { field: fieldOf[piece.as] })
  switch (piece.as) {
    case 'title':
      return
    case 'heading':
      note(cursor, 'guessed', headingCode(piece.section), said)
      if (piece.section === 'other' || piece.section === 'unknown') addLine(job, 'summary', text)
      return
    case 'must':
    case 'should':
      if (piece.guessed) note(cursor, 'guessed', `line.as-${piece.as}`, said)
      job[piece.as].push(text)
      return
    case 'language':
      job.languages.push(...piece.languages)
      return
    case 'fact':
      placeFact(job, piece)
      return
    case 'task':
      job.tasks.core.push(text)
      return
    case 'summary':
    case 'goal':
      addLine(job, piece.as, text)
      return
    case 'remaining':
      note(cursor, 'guessed', 'line.as-summary', said)
      addLine(job, 'summary', text)
  }
}

function headingCode(section: Extract<Piece, { as: 'heading' }>['section']): ReportCode {
  if (section === 'must' || section === 'profile') return 'heading.must'
  return section === 'should' || section === 'tasks' ? `heading.${section}` : 'heading.other'
}

function placeFact(job: JobProfile, { fact, value }: Extract<Piece, { as: 'fact' }>): void {
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

function addLine(job: JobProfile, field: 'summary' | 'goal', text: string): void {
  job[field] = join(job[field], text, '\n')
}

function join(before: string, text: string, separator: string): string {
  return before === '' ? text : `${before}${separator}${text}`
}
