import type { Block, Box } from '../../types.ts'

interface Word extends Box {
  text: string
  line: string
}

/** Converts Tesseract's TSV to blocks: words on one line without a wide gap. `scale` is in pixels per point. */
export function blocksOf(tsv: string, page: number, scale: number): Block[] {
  const blocks: Block[] = []
  let words: Word[] = []
  const end = (): void => {
    if (words.length > 0) blocks.push(toBlock(words, page))
    words = []
  }
  for (const word of wordsOf(tsv, scale)) {
    const last = words.at(-1)
    const gap = last === undefined ? 0 : word.x - last.x - last.width
    if (last !== undefined && (last.line !== word.line || gap > 1.5 * Math.max(last.height, word.height))) end()
    words.push(word)
  }
  end()
  return blocks
}

/** The share of letters whose words Tesseract is confident of, between 0 and 1; 0 for a page without letters. */
export function confidenceOf(tsv: string): number {
  const words = tsv.split('\n').flatMap((row) => {
    const [level, , , , , , , , , , confidence, text = ''] = row.split('\t')
    return level === wordLevel
      ? [{ isSure: Number(confidence) >= 60, letters: text.match(/\p{L}/gu)?.length ?? 0 }]
      : []
  })
  const all = words.reduce((sum, { letters }) => sum + letters, 0)
  const sure = words.reduce((sum, { isSure, letters }) => (isSure ? sum + letters : sum), 0)
  return all === 0 ? 0 : sure / all
}

/** The level of rows that are words. Others are pages, blocks, paragraphs and lines. */
const wordLevel = '5'

function wordsOf(tsv: string, scale: number): Word[] {
  return tsv.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , left, top, width, height, , text = ''] = row.split('\t')
    if (level !== wordLevel || text.trim() === '') return []
    const [x = 0, y = 0, across = 0, down = 0] = [left, top, width, height].map((pixels) => Number(pixels) / scale)
    return [{ text: text.trim(), line: `${block} ${paragraph} ${line}`, x, y, width: across, height: down }]
  })
}

/** Characters that are recognised for a bullet at the start of a line. */
const misreadBullet = /^(?:[e»«*°©®¢o]|e[*°])$/u

function toBlock(words: readonly Word[], page: number): Block {
  const [x, y] = [Math.min(...words.map((word) => word.x)), Math.min(...words.map((word) => word.y))]
  const right = Math.max(...words.map((word) => word.x + word.width))
  const bottom = Math.max(...words.map((word) => word.y + word.height))
  const texts = words.map(({ text }) => text)
  if (texts.length > 1 && misreadBullet.test(texts[0] ?? '')) texts[0] = '•'
  return {
    text: texts.join(' '),
    page,
    box: { x, y, width: right - x, height: bottom - y },
    size: Math.max(4, Math.round(bottom - y)),
    bold: false,
    italic: false,
    color: null,
    mark: null,
    origin: 'body',
    link: null,
    paragraph: null,
  }
}
