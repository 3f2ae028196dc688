import type { Line, Segment } from './types.ts'

const cut = /(?<![\d./-])(?<century>(?:19|20))(?<first>\d{2})-(?<last>\d{2})(?![\d./-])/gu

/**
 * Replaces the hyphen by a dash in a CV that writes "2014-19" for two years, because the date parser reads "2006-09" as
 * a month and "2006–09" as two years.
 */
export function dashCutYears(lines: readonly Line[]): Line[] {
  const found = lines.flatMap((line) => [...line.text.matchAll(cut)].map(({ groups }) => groups))
  const isYears = found.some((one) => Number(one?.['last']) > 12)
  const isOrdered = found.every((one) => Number(one?.['last']) > Number(one?.['first']) || one?.['first'] === '99')
  return isYears && isOrdered ? lines.map(dashed) : [...lines]
}

function dashed(line: Line): Line {
  return { ...line, text: withDash(line.text), segments: line.segments.map(dashedSegment) }
}

function dashedSegment(segment: Segment): Segment {
  const runs = segment.runs.map((run) => ({ ...run, text: withDash(run.text) }))
  return { ...segment, text: withDash(segment.text), runs }
}

function withDash(text: string): string {
  return text.replace(cut, '$1$2–$3')
}
