import { cleanText } from './clean-text.ts'
import { decodeEntities, isHtml, withoutInlineMarks, withoutTags } from './plain-text-markup.ts'

/** A line as written, without Markdown and HTML. `index` counts the lines of the source from 0. */
export interface SourceLine {
  index: number
  text: string
  /** Number of columns of indentation. */
  indent: number
  /** Whether a blank line or a ruler precedes it. */
  gap: boolean
  /** The list marker, such as `•` or `1.`; empty if there is none. */
  bullet: string
  /** Whether Markdown, HTML or a ruler below marks it as a heading. */
  marked: boolean
  /** The cells of a line that was pasted from a table; empty without tabs. */
  cells: readonly string[]
}

const bulletMark =
  /^(?:[-–—−•·*▪◦‣⁃●○■□▸▶►➢➤➔✓✔☑✅→»>+\uF0B7\uF0A7§]|o(?=\s+\S)|\(?\d{1,2}[.)]|[a-z]\)|(?![\d#*©®])\p{Extended_Pictographic}\uFE0F?)(?:\s+(?=\S)|(?<=[•▪●■✓✔→➢➤\p{Extended_Pictographic}\uFE0F])(?=[\p{L}\d]))/u
const ruler = /^[\s\-=_*~#|:+]+$/
const headingMark = /^(?:#{1,6}\s+(?=\S)|={2,6}\s*(?=\S))/
const emphasised = /^(?:\*\*|__)(?=\S).{1,120}(?:\*\*|__)\s{0,2}:?$/

/** The lines of a text with content, and the number of forbidden characters that were removed. */
export function readSourceLines(source: string): { lines: SourceLine[]; removed: number } {
  const html = isHtml(source)
  const raw = html ? withoutTags(source) : source.split(/\r\n?|[\n\u2028\u2029\u0085\v\f]/).map(asRow)
  const lines: SourceLine[] = []
  let removed = 0
  let gap = true
  for (const row of raw) {
    const clean = cleanText(decodeEntities(row.text.replaceAll('\t', CELL)))
    removed += clean.removed
    if (clean.text === '' || ruler.test(clean.text)) {
      const above = lines.at(-1)
      if (above !== undefined && /^\s*(?:[-=]\s*){3,}$/.test(clean.text) && !gap && above.bullet === '') {
        above.marked = above.text.length <= 80
      }
      gap = true
      continue
    }
    for (const text of clean.text.split('\n')) lines.push(readLine(text, { index: row.index, raw: row.text, gap }))
    gap = false
  }
  return { lines: lines.filter((line) => line.text !== ''), removed }
}

/** Stands for a tab while the text is cleaned; no advert contains it. */
const CELL = '\u241F'

function asRow(text: string, index: number) {
  return { text, index }
}

function readLine(source: string, at: { index: number; raw: string; gap: boolean }): SourceLine {
  const cells = cellsOf(source)
  const first = cells.length > 0 && bulletMark.test(`${cells[0] ?? ''} x`) && (cells[0] ?? '').length <= 3
  const joined = source
    .replaceAll(CELL, ' ')
    .replace(/^\s*>\s(?=[-*#•>]\s)/, '')
    .trim()
  const quoted = joined.replace(/^\|\s*|\s*\|$/g, '')
  const bullet = emphasised.test(quoted) ? '' : (bulletMark.exec(quoted)?.[0] ?? '')
  const body = quoted.slice(bullet.length).replace(/^\[[ xX]\]\s+/, '')
  const marked = bullet === '' ? headingMark.test(body) || emphasised.test(body) : emphasised.test(body)
  const text = withoutInlineMarks(body.replace(headingMark, '').replace(/\s*={2,6}$|\s+#{1,6}$/, ''))
  return {
    index: at.index,
    text,
    indent: indentOf(at.raw),
    gap: at.gap,
    bullet: bullet.trim(),
    marked,
    cells: first || cells.length < 2 ? [] : cells.map((cell) => withoutInlineMarks(cell.replace(bulletMark, ''))),
  }
}

function cellsOf(source: string): string[] {
  const separator = source.includes(CELL) ? CELL : /^\s*\|.*\|\s*$/.test(source) ? '|' : null
  if (separator === null) return []
  return source
    .split(separator)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

function indentOf(raw: string): number {
  const space = /^[ \t\u00A0]{0,40}/.exec(raw)?.[0] ?? ''
  return [...space].reduce((columns, letter) => columns + (letter === '\t' ? 4 : 1), 0)
}
