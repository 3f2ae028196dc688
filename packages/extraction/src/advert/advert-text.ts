import { advertLabel } from '@dossier/profiles'
import type { Line } from '../types.ts'
import { announcesSection, withoutIcon } from './announces-section.ts'
import { columnsBelowHeadings } from './heading-row.ts'
import { labelsAbove } from './label-column.ts'
import { findTitle } from './advert-title.ts'

/**
 * Converts the lines of a job advert to plain text for the advert importer: the title first, then one paragraph or
 * entry per line, with headings as `## …`, list items as `- …`, and labels of a left column as headings above their
 * entries.
 */
export function advertText(lines: readonly Line[]): string {
  const paragraphs = columnsBelowHeadings(labelsAbove(joinWrapped(lines)))
  const title = findTitle(paragraphs)
  const labelled = labelRegions(paragraphs)
  const looks = headingLooks(paragraphs)
  const typed = title === null ? [] : [plain(title.text)]
  for (const [index, line] of paragraphs.entries()) {
    if (line === title) continue
    if (index > 0 && isApart(line)) typed.push('')
    if (looks.has(lookOf(line)) && isLabel(line.text) && line.segments.length === 1) {
      typed.push('', `## ${withoutIcon(plain(line.text))}`)
      continue
    }
    typed.push(...typeLine(line, { isLabelled: labelled.has(line.region), next: paragraphs[index + 1] }))
  }
  return typed.join('\n')
}

function plain(text: string): string {
  return text.replaceAll('\t', ' ')
}

function typeLine(line: Line, { isLabelled, next }: { isLabelled: boolean; next: Line | undefined }): string[] {
  const [label, ...rest] = line.segments.map(({ text }) => text.trim())
  if (label !== undefined && rest.length > 0) {
    const announced = advertLabel(label)
    if (announced === 'fact') return [`${label.replace(/\s*:$/, '')}: ${rest.join(' ')}`]
    if (announced !== null || (isLabelled && isLabel(label))) {
      const isList = next?.mark?.kind === 'item' || line.mark?.kind === 'item' || next?.segments.length === 1
      return ['', `## ${label}`, `${isList ? '- ' : ''}${rest.join(' ')}`]
    }
  }
  if (line.mark?.kind === 'heading') return ['', `## ${withoutIcon(plain(line.text))}`]
  return [line.mark?.kind === 'item' ? `- ${plain(line.text)}` : plain(line.text)]
}

/** The looks that only headings have: bold or large, and all lines with them short, at least one a known heading. */
function headingLooks(lines: readonly Line[]): Set<string> {
  const looks = Map.groupBy(lines, lookOf)
  return new Set(
    [...looks].flatMap(([look, alike]) => {
      const isUsed = alike.every(({ text, bold, mark }) => bold && mark?.kind !== 'item' && isLabel(text))
      return isUsed && alike.some(({ text }) => announcesSection(text)) ? [look] : []
    }),
  )
}

function lookOf({ size, bold, segments }: Line): string {
  return `${size} ${bold} ${segments[0]?.color}`
}

function isLabel(text: string): boolean {
  return text.length <= 60 && !/[.;,]$/u.test(text)
}

/** Regions whose headings are to the left of their entries: the first segment of at least one line is a known heading. */
function labelRegions(lines: readonly Line[]): Set<number> {
  const rows = lines.filter(({ segments }) => segments.length > 1)
  return new Set(rows.filter(({ segments }) => announcesSection(segments[0]?.text ?? '')).map(({ region }) => region))
}

/** Whether the gap above a line is wider than the gap between lines of one paragraph. */
function isApart({ gapAbove, size }: Line): boolean {
  return gapAbove !== null && gapAbove > 0.6 * (size ?? 10)
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (!line.continues || last === undefined) joined.push(line)
    else joined[joined.length - 1] = append(last, line)
  }
  return joined
}

function append(line: Line, { text, segments }: Line): Line {
  const last = line.segments.at(-1)
  const added = segments.map((segment) => segment.text).join(' ')
  if (last === undefined) return { ...line, text: joinHalves(line.text, text) }
  const whole = { ...last, text: joinHalves(last.text, added) }
  return { ...line, text: joinHalves(line.text, text), segments: [...line.segments.slice(0, -1), whole] }
}

/** Joins the two halves of a wrapped line. Removes a hyphen that splits a word; keeps one that belongs to the word. */
function joinHalves(before: string, after: string): string {
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`
  if (/^(?:und|oder|sowie|bzw\.?|and|or|et|ou)\s/iu.test(after)) return `${before} ${after}`
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? `${before.slice(0, -1)}${after}` : `${before}${after}`
}
