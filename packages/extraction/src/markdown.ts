import type { Line, Mark, Run, Segment } from './types.ts'

/** Text that is written with signs for headings and stress (`## Skills`, `**bold**`) as if it were set so. */
export function readMarkup(line: Line): Line {
  if (line.size !== null || !/^#{1,6}\s|\*\S|_\S|`\S/.test(line.text)) return line
  const level = /^(#{1,6})\s/.exec(line.text)?.[1]?.length
  const mark: Mark | null = level === undefined ? line.mark : { kind: 'heading', level }
  const segments = line.segments.map((segment, index) =>
    plain(segment, index === 0 && level !== undefined ? level + 1 : 0),
  )
  return {
    ...line,
    mark,
    segments,
    text: segments.map((segment) => segment.text).join('\t'),
    bold: segments.every((segment) => segment.bold),
  }
}

function plain(segment: Segment, drop: number): Segment {
  const runs: Run[] = []
  const pattern =
    /\*\*(?<bold>[^*]+)\*\*|__(?<strong>[^_]+)__|(?<![\p{L}\d])[*_](?<slanted>[^*_]+)[*_](?![\p{L}\d])|`(?<code>[^`]+)`|(?<other>[^*_`]+|[*_`])/gu
  for (const { groups = {} } of segment.text.slice(drop).matchAll(pattern)) {
    const bold = groups['bold'] ?? groups['strong']
    const text = bold ?? groups['slanted'] ?? groups['code'] ?? groups['other'] ?? ''
    const italic = groups['slanted'] !== undefined
    const last = runs.at(-1)
    if (last !== undefined && last.bold === (bold !== undefined) && last.italic === italic) last.text += text
    else runs.push({ text, size: segment.size, bold: bold !== undefined, italic, color: segment.color })
  }
  return {
    ...segment,
    text: runs.map((run) => run.text).join(''),
    bold: runs.length > 0 && runs.every((run) => run.bold),
    italic: runs.length > 0 && runs.every((run) => run.italic),
    runs,
  }
}
