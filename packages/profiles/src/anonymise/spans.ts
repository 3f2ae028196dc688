/** A range of a text, and its replacement. */
export interface Span {
  start: number
  end: number
  replacement: string
}

/**
 * Puts replacements into a text. If ranges overlap, all of them are removed, and the one that is first in the list is
 * inserted.
 */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  const merged: (Span & { rank: number })[] = []
  const ranked = spans.map((span, rank) => ({ ...span, rank }))
  for (const span of ranked.toSorted((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push({ ...span })
    else {
      if (span.rank < last.rank) Object.assign(last, { rank: span.rank, replacement: span.replacement })
      last.end = Math.max(last.end, span.end)
    }
  }
  let written = ''
  let at = 0
  for (const { start, end, replacement } of merged) {
    written += text.slice(at, start) + replacement
    at = replacement.endsWith('.') && text[end] === '.' ? end + 1 : end
  }
  return written + text.slice(at)
}

/** All matches of a pattern with the flag `g`. */
export function matchesOf(text: string, pattern: RegExp): { start: number; end: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => {
    return { start: match.index, end: match.index + match[0].length, text: match[0] }
  })
}

/** A text as a pattern that matches exactly that text. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
