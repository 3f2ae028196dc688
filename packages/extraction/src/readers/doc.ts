import WordExtractor, { type WordDocument } from 'word-extractor'
import type { FlowNode, FlowParagraph } from '../flow/flow.ts'
import { ReadError } from '../read-error.ts'
import { liftDates } from './doc-rows.ts'
import { withSigns } from './symbols.ts'

/** Dashes and quotes stay what they are. */
const asWritten = { filterUnicode: false }

/** Reads a Word file of the old kind. It knows no looks: cells of a table stand behind tabs, and items have no marks. */
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

/** word-extractor 1.0.4 writes the word `undefined` where a soft hyphen stands. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll(/(?<=\p{L})undefined(?=\p{L})/gu, '')
}

/** Fonts are not known here. A private character is one of Wingdings more than of any other; at the beginning of a line it is a bullet. */
function withSignsBehindWords(line: string): string {
  const start = Math.max(0, line.search(/[\p{L}\p{N}]/u))
  return line.slice(0, start) + withSigns(line.slice(start), 'Wingdings')
}

/** The first cell of a row holds a period over two lines, of which the second has the next cell behind it. */
function isSplitPeriod(line: string, next: string): boolean {
  const [end = '', ...cells] = next.split('\t')
  return cells.length > 0 && end.length < 16 && line.length < 24 && /\d{2}.*[-–—]\s*$/u.test(line)
}

function runOf(text: string): FlowParagraph['runs'][number] {
  return { text, bold: false, italic: false, size: null, color: null, link: null }
}
