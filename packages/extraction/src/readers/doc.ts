import WordExtractor, { type WordDocument } from 'word-extractor'
import type { FlowNode, FlowParagraph } from '../flow/flow.ts'
import { ReadError } from '../read-error.ts'
import { liftDates } from './doc-rows.ts'
import { withSigns } from './symbols.ts'

/** Keeps dashes and quotes as they are. */
const asWritten = { filterUnicode: false }

/**
 * Reads a Word 97–2003 file. word-extractor reports no formatting: table cells are separated by tabs, and list items
 * are not marked. Throws a ReadError for a damaged or encrypted file.
 */
export async function readDoc(bytes: Uint8Array): Promise<FlowNode[]> {
  const document = await open(bytes)
  const part = (origin: 'header' | 'footer' | 'text-box', text: string): FlowNode[] =>
    text.trim() === '' ? [] : [{ kind: 'part', origin, nodes: paragraphsOf(text) }]
  return [
    ...part('header', document.getHeaders({ ...asWritten, includeFooters: false })),
    ...paragraphsOf(document.getBody(asWritten)),
    ...part('text-box', document.getTextboxes(asWritten)),
    ...paragraphsOf(document.getFootnotes(asWritten)),
    ...part('footer', document.getFooters(asWritten)),
  ]
}

async function open(bytes: Uint8Array): Promise<WordDocument> {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt|password/iu.test(error.message)
    throw new ReadError(isLocked ? 'password' : 'damaged', {}, { cause: error })
  }
}

function paragraphsOf(text: string): FlowParagraph[] {
  const lines: string[] = []
  for (const line of withoutSoftHyphens(text).split('\n').map(withSignsBehindWords)) {
    const last = lines.at(-1)
    if (last !== undefined && isSplitPeriod(last, line)) lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return liftDates(lines).map((line) => ({ kind: 'paragraph', runs: [runOf(line)], mark: null }))
}

/** Removes the word `undefined`, which word-extractor 1.0.4 writes for a soft hyphen. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll(/(?<=\p{L})undefined(?=\p{L})/gu, '')
}

/**
 * Replaces private-use characters after the first word as if they were Wingdings, the most likely font, because fonts
 * are not known here. At the start of a line they are bullets.
 */
function withSignsBehindWords(line: string): string {
  const start = Math.max(0, line.search(/[\p{L}\p{N}]/u))
  return line.slice(0, start) + withSigns(line.slice(start), 'Wingdings')
}

/**
 * Whether a line and the next are a period that takes two lines of a row's first cell; the next cell follows on the
 * second line.
 */
function isSplitPeriod(line: string, next: string): boolean {
  const [end = '', ...cells] = next.split('\t')
  return cells.length > 0 && end.length < 16 && line.length < 24 && /\d{2}.*[-–—]\s*$/u.test(line)
}

function runOf(text: string): FlowParagraph['runs'][number] {
  return { text, bold: false, italic: false, size: null, color: null, link: null }
}
