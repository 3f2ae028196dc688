import { languageOf, type Locale, splitOpenMarkers } from '@dossier/profiles'
import { greys } from '../docx/colours.ts'
import type { Inline, Run } from '../docx/model.ts'
import { cleanText } from '../docx/xml.ts'
import { hasRtl, splitDirections } from '../direction.ts'
import { localSpelling } from '../locale/spelling.ts'
import { shapeArabic } from './arabic.ts'
import type { TextStyle } from './styles.ts'
import { type Face, type Faces, piecesOf, widthOf } from './typeface.ts'

/** A part of a line with one look, and its position in the line. */
export interface Mark {
  x: number
  width: number
  face: Face
  text: string
  size: number
  color: string
  /** Background; null for none. */
  fill: string | null
  /** What a screen reader says, if it differs from what is shown. */
  actual: string | null
  /** Whether it is written from right to left. */
  rtl: boolean
  /** Whether it is only shown, and skipped by screen readers. */
  decoration: boolean
}

export interface Line {
  marks: Mark[]
  width: number
  height: number
  /** The distance from the top of the line to the baseline. */
  base: number
}

/** The fonts and language for setting lines. */
export interface Setting {
  faces: Faces
  locale: Locale
}

const OPEN_FILL = 'FFF200'

interface Word {
  text: string
  run: Run
}

/** Sets a text in lines of a width. Breaks a word only if it is wider than a line. */
export function setLines(
  content: Inline,
  style: TextStyle,
  { width, setting }: { width: number; setting: Setting },
): Line[] {
  const lines: Line[] = []
  for (const words of wordsOf(content, setting)) {
    let line = emptyLine(style, setting)
    for (const word of words) {
      const marks = marksOf(word, style, setting)
      const visible = marks.reduce((sum, mark) => sum + mark.width, 0) - trailing(word.text, marks)
      if (line.width + visible > width && line.marks.length > 0) {
        lines.push(line)
        line = emptyLine(style, setting)
      }
      if (visible <= width) append(line, marks)
      else line = appendCut(lines, line, { word, style, width, setting })
    }
    lines.push(line)
  }
  for (const line of lines) turnStretches(line.marks)
  return lines
}

/** Reverses the order of adjacent right-to-left words and the spaces between them. */
function turnStretches(marks: readonly Mark[]): void {
  for (let from = 0; from < marks.length; from += 1) {
    if (marks[from]?.rtl !== true) continue
    let to = from
    for (let next = from; next < marks.length; next += 1) {
      const mark = marks[next]
      if (mark?.rtl === true) to = next
      else if (mark?.text.trim() !== '') break
    }
    const stretch = marks.slice(from, to + 1)
    let x = stretch[0]?.x ?? 0
    for (const mark of stretch.toReversed()) {
      mark.x = x
      x += mark.width
    }
    from = to
  }
}

function trailing(text: string, marks: readonly Mark[]): number {
  const last = marks.at(-1)
  return text.endsWith(' ') && last !== undefined ? (widthOf(' ', last.face) * last.size) / 1000 : 0
}

function append(line: Line, marks: readonly Mark[]): void {
  for (const mark of marks) {
    const last = line.marks.at(-1)
    if (last !== undefined && canJoin(last, mark)) {
      last.text += mark.text
      last.width += mark.width
    } else line.marks.push({ ...mark, x: line.width })
    line.width += mark.width
  }
}

function canJoin(last: Mark, next: Mark): boolean {
  const isPlain = last.actual === null && next.actual === null && last.decoration === next.decoration
  return isPlain && last.face === next.face && last.color === next.color && last.fill === next.fill
}

function appendCut(
  lines: Line[],
  begun: Line,
  { word, style, width, setting }: { word: Word; style: TextStyle; width: number; setting: Setting },
): Line {
  let line = begun
  for (const character of word.text) {
    const marks = marksOf({ ...word, text: character }, style, setting)
    const wide = marks.reduce((sum, mark) => sum + mark.width, 0)
    if (line.width + wide > width && line.marks.length > 0) {
      lines.push(line)
      line = emptyLine(style, setting)
    }
    append(line, marks)
  }
  return line
}

function emptyLine({ size, line, bold }: TextStyle, { faces }: Setting): Line {
  const [face] = bold ? faces.bold : faces.plain
  const [ascent, descent] = [face?.font.ascent ?? 800, face?.font.descent ?? -200]
  const natural = ((ascent - descent) * size) / 1000
  return { marks: [], width: 0, height: natural * line, base: natural * (line - 1) + (ascent * size) / 1000 }
}

/** The words of a text by line, each including the space after it. */
function wordsOf(content: Inline, { locale }: Setting): Word[][] {
  const lines: Word[][] = [[]]
  for (const run of toRuns(content)) {
    for (const segment of splitOpenMarkers(run.text, languageOf(locale))) {
      const look = segment.open ? { ...run, fill: OPEN_FILL, color: '000000' } : run
      const text = localSpelling(segment.text, locale).normalize('NFC')
      const clean = cleanText(text).replace(/[\t\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (one) =>
        one === '\t' ? ' ' : '',
      )
      for (const [index, line] of clean.split('\n').entries()) {
        if (index > 0) lines.push([])
        const words = line.match(/[^ -]*(?:-+(?=\p{L})|-+ ?|[ ]+)|[^ -]+/gu) ?? []
        lines.at(-1)?.push(...words.map((word) => ({ text: word, run: look })))
      }
    }
  }
  return lines
}

function toRuns(content: Inline): readonly Run[] {
  if (typeof content === 'string') return [{ text: content }]
  if (!isList(content)) return [content]
  return content.map((part) => (typeof part === 'string' ? { text: part } : part))
}

function isList(content: Run | readonly (string | Run)[]): content is readonly (string | Run)[] {
  return Array.isArray(content)
}

function marksOf({ text, run }: Word, style: TextStyle, { faces }: Setting): Mark[] {
  const chosen = style.bold || run.bold === true ? faces.bold : faces.plain
  const look = { size: style.size, color: run.color ?? style.color, fill: run.fill ?? null }
  // Unfilled stars have the grey of lines.
  const decoration = run.color === greys.line && /^★+$/u.test(text)
  const parts = hasRtl(text) ? splitDirections(text, false) : [{ text, rtl: false }]
  return parts.flatMap((part) => {
    const visual = part.rtl ? [...shapeArabic(part.text)].toReversed().join('') : part.text
    return piecesOf(visual.replaceAll('\u00A0', ' '), chosen).map((piece): Mark => {
      const actual = piece.missing ?? (part.rtl ? part.text : null)
      const width = (widthOf(piece.text, piece.face) * style.size) / 1000
      return { x: 0, width, face: piece.face, text: piece.text, ...look, actual, rtl: part.rtl, decoration }
    })
  })
}
