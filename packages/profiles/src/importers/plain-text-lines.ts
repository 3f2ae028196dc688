import { type Fact, factOf, type Heading, sectionOf } from './plain-text-headings.ts'

/** A line of a plain-text job profile, by its form. `index` counts from 0. */
export type Line =
  | { kind: 'heading'; index: number; text: string; section: Heading; rest: string }
  | { kind: 'fact'; index: number; text: string; fact: Fact; value: string; bulleted: boolean }
  | { kind: 'bullet' | 'text'; index: number; text: string }

const bullet = /^\s*(?:[-–—•·*▪◦‣⁃●○■□▸►➢➤✓✔→>+]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u
const decoration = /^\s*(?:#{1,6}\s+|\*\*|__|={2,}\s*|\d{1,2}\.\s+(?=\p{Lu}))|(?:\*\*|__|={2,20})\s{0,2}:?\s{0,2}$/gu

/** Splits a text, whose first line has the number `firstIndex`, into lines with content. An indented line, or one in lower case after a bullet, continues the bullet. */
export function readTextLines(source: string, firstIndex: number): Line[] {
  const lines: Line[] = []
  let lastIndex = firstIndex
  for (const [offset, raw] of source.split('\n').entries()) {
    const index = firstIndex + offset
    if (raw.trim() === '' || /^\s*[-=_*~]{3,}\s*$/.test(raw)) continue
    const previous = lines.at(-1)
    const line = readTextLine(raw, index)
    if (previous?.kind === 'bullet' && line.kind === 'text' && continues(raw, lastIndex, index)) {
      previous.text = `${previous.text} ${line.text}`
    } else lines.push(line)
    lastIndex = index
  }
  return lines.map((line, at) => (isBareHeading(line, lines[at - 1], lines[at + 1]) ? asHeading(line) : line))
}

/** A short line after a gap and directly before a bullet is a heading, even if nobody knows it. */
function isBareHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (line.kind !== 'text' || line.text.length > 60 || /[.,;!?]$/.test(line.text)) return false
  const afterGap = previous === undefined || previous.index < line.index - 1
  return afterGap && next?.kind === 'bullet'
}

function asHeading({ index, text }: Line): Line {
  return { kind: 'heading', index, text, section: 'other', rest: '' }
}

function continues(raw: string, previousIndex: number, index: number): boolean {
  return previousIndex === index - 1 && /^(?:\s{2,}\S|\p{Ll})/u.test(raw)
}

function readTextLine(raw: string, index: number): Line {
  const plain = raw.replace(decoration, '').trim()
  const isBullet = bullet.test(raw)
  const heading = isBullet ? null : readHeading(plain, index)
  if (heading !== null) return heading
  const text = raw.replace(bullet, '').replace(decoration, '').trim()
  const fact = readFact(text, index, isBullet)
  if (fact !== null) return fact
  if (isBullet) return { kind: 'bullet', index, text }
  const looksLikeHeading = plain.endsWith(':') || /^\s*(?:#|\*\*|==)/.test(raw)
  if (looksLikeHeading && plain.length <= 80) return asHeading({ kind: 'text', index, text: plain })
  return { kind: 'text', index, text: plain }
}

/** `Muss-Kriterien`, `Requirements:`, or `Must have: Java, SQL` with content behind the colon. */
function readHeading(plain: string, index: number): Line | null {
  const whole = plain.length <= 80 ? sectionOf(plain) : null
  if (whole !== null) return { kind: 'heading', index, text: plain, section: whole, rest: '' }
  const [, label = '', rest = ''] = /^([^:]{2,60}):\s*(\S.*)$/u.exec(plain) ?? []
  const section = label === '' ? null : sectionOf(label)
  return section === null ? null : { kind: 'heading', index, text: label, section, rest }
}

function readFact(text: string, index: number, bulleted: boolean): Line | null {
  const [, label = '', value = ''] = /^([^:]{2,40}):\s*(\S.*)$/u.exec(text) ?? []
  const fact = label === '' ? null : factOf(label)
  return fact === null ? null : { kind: 'fact', index, text, fact, value, bulleted }
}
