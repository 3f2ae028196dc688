import type { Line, Mark, Run, Segment } from './types.ts'

/** Applies markup of headings and emphasis (`## Skills`, `**bold**`) in plain text as formatting. */
export function readMarkup(line: Line): Line {
  const framed = framedHeading(line)
  if (framed !== null) return framed
  if (line.size !== null) return line
  if (/^>\s.{40,}[.!?]$/u.test(line.text)) return line.segments.length === 1 ? quoted(line) : line
  if (/^\|.*\|\s*$/u.test(line.text)) return cellsOf(line)
  if (!/^#{1,6}\s|\*\S|_\S|`\S/.test(line.text)) return line
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

/** Reads a quoted sentence without its sign. */
function quoted(line: Line): Line {
  const segments = line.segments.map((segment) => plain({ ...segment, text: segment.text.replace(/^>\s+/u, '') }, 0))
  return { ...line, mark: null, segments, text: segments.map(({ text }) => text).join('\t') }
}

/** Reads the row of a table between upright lines: `| Tools | Jira, Miro |`. */
function cellsOf(line: Line): Line {
  const [first] = line.segments
  if (first === undefined) return line
  const texts = line.text.split('|').map((text) => text.trim())
  const cells = texts.filter((text) => text !== '' && !/^:?-{2,}:?$/u.test(text))
  const segments = cells.map((text) => plain({ ...first, text }, 0))
  return { ...line, segments, text: segments.map(({ text }) => text).join('\t') }
}

/** Reads a heading between signs: `*** Skills ***`, `=== Skills ===`, `[Skills]`. */
function framedHeading(line: Line): Line | null {
  const [segment] = line.segments
  if (segment === undefined || line.segments.length > 1 || line.size !== null) return null
  const text =
    /^\s*(?:([*=~#+_-])\1+\s*(?<framed>[^*=~#+_].{0,60}?)\s*\1{2,}|\[\s*(?<bracketed>[^\]]{2,60})\s*\]|>{1,3}\s*(?<arrowed>.{2,60}?)\s*<{1,3})\s*$/u.exec(
      line.text,
    )?.groups
  const inner = text?.['framed'] ?? text?.['bracketed'] ?? text?.['arrowed']
  if (inner === undefined || !/\p{L}{2}/u.test(inner)) return null
  return {
    ...line,
    text: inner,
    mark: { kind: 'heading', level: 2 },
    segments: [{ ...segment, text: inner, runs: [] }],
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
