import { leadingBullet } from '../bullets.ts'
import { cleanText } from '../clean.ts'
import { lookOf } from '../look.ts'
import type { Line, Mark, Run, Segment } from '../types.ts'
import type { FlowParagraph, FlowRun } from './flow.ts'

/** A line whose position in the document is not known yet. */
export type LooseLine = Omit<Line, 'region' | 'origin'>

/** Splits a paragraph into a line per forced break, and each line into segments at tabs or wide runs of spaces. */
export function toLooseLines(paragraph: FlowParagraph): LooseLine[] {
  return splitRuns(paragraph.runs, '\n').flatMap((runs, index) => {
    const segments = splitRuns(runs.map(withTabs), '\t').flatMap(toSegment)
    return segments.length === 0 ? [] : [lineOf(segments, index === 0 ? paragraph.mark : null)]
  })
}

/** Replaces four or more spaces, or dots that lead to the next column, which people type instead of a tab. */
function withTabs(run: FlowRun): FlowRun {
  return { ...run, text: run.text.replaceAll(/[ \u00a0]{4,}|(?<=\p{L}\)?) ?\.{3,} (?=[\p{L}\p{N}])/gu, '\t') }
}

function splitRuns(runs: readonly FlowRun[], sign: string): FlowRun[][] {
  const groups: FlowRun[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split(sign).entries()) {
      if (index > 0) groups.push([])
      if (text !== '') groups.at(-1)?.push({ ...run, text })
    }
  }
  return groups
}

function toSegment(runs: readonly FlowRun[]): Segment[] {
  const cleaned: Run[] = []
  for (const { text, size, bold, italic, color } of runs) {
    const last = cleaned.at(-1)
    const same = last !== undefined && last.bold === bold && last.italic === italic && last.size === size
    if (same && last.color === color) last.text += text
    else cleaned.push({ text, size, bold, italic, color })
  }
  const shown = cleaned.map((run) => ({ ...run, text: cleanText(run.text) })).filter(({ text }) => text !== '')
  const text = cleanText(shown.map((run) => run.text).join('')).trim()
  if (text === '') return []
  const link = runs.find((run) => run.link !== null)?.link ?? null
  return [{ text, box: null, ...lookOf(shown), color: shown[0]?.color ?? null, link, runs: shown }]
}

function lineOf(segments: Segment[], mark: Mark | null): LooseLine {
  const [first, ...rest] = segments
  const stripped = first === undefined || mark?.kind === 'heading' ? null : withoutBullet(first)
  const shown = stripped === null ? segments : [...stripped, ...rest]
  return {
    ...lookOf(shown.flatMap(({ runs }) => runs)),
    text: shown.map(({ text }) => text).join('\t'),
    segments: shown,
    page: 1,
    box: null,
    mark: mark ?? (stripped === null ? null : { kind: 'item', depth: 0 }),
    gapAbove: null,
    continues: false,
  }
}

function withoutBullet(segment: Segment): Segment[] | null {
  const bullet = leadingBullet(segment.text)
  if (bullet === null) return null
  const text = segment.text.slice(bullet.length)
  if (text === '') return []
  const [run, ...runs] = segment.runs
  const first = run === undefined ? [] : [{ ...run, text: run.text.trimStart().slice(bullet.trimStart().length) }]
  return [{ ...segment, text, runs: [...first, ...runs] }]
}
