import type { Line, Segment } from '../types.ts'

/**
 * The lines that the plain-text reader returns for a text. Tabs separate segments, `• ` begins an item, and `# ` makes
 * a line bold.
 */
export function typedLines(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((typed): Line => {
      const isItem = typed.startsWith('• ')
      const bold = typed.startsWith('# ')
      const plain = isItem || bold ? typed.slice(2) : typed
      const segments = plain.split('\t').map((part) => segmentOf(part, bold))
      return {
        text: segments.map((segment) => segment.text).join('\t'),
        segments,
        page: 1,
        box: null,
        size: null,
        bold,
        italic: false,
        mark: isItem ? { kind: 'item', depth: 0 } : null,
        origin: 'body',
        region: 1,
        gapAbove: null,
        continues: false,
      }
    })
    .filter((line) => line.text !== '')
}

function segmentOf(text: string, bold: boolean): Segment {
  const look = { text, size: null, bold, italic: false, color: null }
  return { ...look, box: null, link: null, runs: [look] }
}
