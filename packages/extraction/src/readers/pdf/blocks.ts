import type { Block } from '../../types.ts'
import { cleanText } from '../../clean.ts'
import { hasRtl, inReadingOrder, withMatchingBrackets } from '../../text/reading-order.ts'
import { signOf } from '../symbols.ts'
import type { Glyph } from './glyphs.ts'
import { onBaselines } from './scripts.ts'
import type { Tagged } from './structure.ts'

/** The part of a block's box above the baseline, relative to the letter size. */
const ascent = 0.8
/**
 * The widths of a gap that is a space, and of one that separates two blocks (in one column or two), relative to the
 * letter size.
 */
const spaceGap = 0.16
const breakGap = 0.45
/** The least width of a space, relative to the letter size. */
const blankRoom = 0.03

/** Joins letters in painting order into blocks of one look on one baseline. */
export function toBlocks(glyphs: readonly Glyph[], page: number, tags: ReadonlyMap<number, Tagged>): Block[] {
  const groups: Glyph[][] = []
  let group: Glyph[] = []
  for (const glyph of onBaselines(withoutShadows(glyphs))) {
    const last = group.at(-1)
    if (last !== undefined && !belongs(glyph, last, group)) {
      groups.push(group)
      group = []
    }
    group.push(glyph)
  }
  groups.push(group)
  return groups.flatMap((one) => blockOf(one, page, tags) ?? [])
}

function belongs(glyph: Glyph, last: Glyph, group: readonly Glyph[]): boolean {
  if (glyph.look.name !== last.look.name || glyph.look.bold !== last.look.bold || glyph.color !== last.color)
    return false
  if (Math.abs(glyph.size - last.size) > 0.05 * last.size || Math.abs(glyph.y - last.y) > 0.2 * last.size) return false
  const gap = glyph.x - (last.x + last.width)
  if (gap < -0.6 * last.size && !isDiacritic(glyph) && !isDiacritic(last)) return false
  return gap <= breakGap * last.size || gap <= (breakGap + 2.5 * tracking(group)) * last.size
}

/** The usual gap between the letters of a letter-spaced word, in ems; 0 without letter spacing. */
function tracking(group: readonly Glyph[]): number {
  const letters = group.filter(({ text }) => text.trim() !== '')
  if (letters.length < 4) return 0
  const gaps = letters.slice(1).map((glyph, index) => {
    const before = letters[index] ?? glyph
    return (glyph.x - before.x - before.width) / glyph.size
  })
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return middle > 0.07 ? middle : 0
}

function blockOf(group: readonly Glyph[], page: number, tags: ReadonlyMap<number, Tagged>): Block | null {
  const letters = composeDiacritics(
    withoutOuterSpaces(group.some(({ text }) => hasRtl(text)) ? fromLeft(group) : group),
  )
  const [first] = letters
  const last = letters.at(-1)
  if (first === undefined || last === undefined) return null
  const text = cleanText(textOf(letters))
  if (text.trim() === '') return null
  const tag = letters.map(({ content }) => (content === null ? undefined : tags.get(content))).find(Boolean)
  const x = Math.min(first.x, last.x)
  return {
    text,
    page,
    box: { x, y: first.y - ascent * first.size, width: Math.max(last.x + last.width - x, 0), height: first.size },
    size: Math.round(first.size * 100) / 100,
    bold: first.look.bold,
    italic: first.look.italic,
    color: first.color,
    mark: tag?.mark ?? null,
    origin: 'body',
    link: null,
    paragraph: tag?.paragraph ?? null,
  }
}

/** Letters of a right-to-left script can be painted in either order. */
function fromLeft(group: readonly Glyph[]): Glyph[] {
  return group.toSorted((a, b) => a.x - b.x)
}

function isSeen({ text }: Glyph): boolean {
  return text.trim() !== ''
}

function withoutOuterSpaces(group: readonly Glyph[]): readonly Glyph[] {
  const from = group.findIndex(isSeen)
  return from < 0 ? [] : group.slice(from, group.findLastIndex(isSeen) + 1)
}

/** The text of letters that are given from left to right, in reading order. */
function textOf(glyphs: readonly Glyph[]): string {
  const spread = tracking(glyphs)
  const texts: string[] = []
  let before: Glyph | undefined
  let blank: Glyph | undefined
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      blank ??= glyph
      continue
    }
    const gap = before === undefined ? 0 : (glyph.x - before.x - before.width) / glyph.size
    const isSpace = spread > 0 ? gap > spread + spaceGap : gap > spaceGap || isWide(blank, glyph)
    if (isSpace && before !== undefined) texts.push(' ')
    texts.push(pictured(glyph))
    before = glyph
    blank = undefined
  }
  return withMatchingBrackets(inReadingOrder(texts, (text) => text).join(''))
}

/**
 * Whether a space has width before the next letter. Chromium paints a soft hyphen as a space without width
 * (findings/chromium-paints-soft-hyphens-as-blanks.sh).
 */
function isWide(blank: Glyph | undefined, next: Glyph): boolean {
  return blank !== undefined && next.x - blank.x > blankRoom * next.size
}

/**
 * The text of a letter. In Dingbats, Wingdings or an icon font it is a picture, whatever its code; in a form field it
 * is a tick or dot.
 */
function pictured({ text, look, isField }: Glyph): string {
  if (!look.pictures) return text
  if (isField) return signOf(text, look.name) ?? '\uf0b7'
  return /^[\s\u2022-\u25ff]$/u.test(text) ? text : '\uf0b7'
}

const combining: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˝': '\u030b',
  '˛': '\u0328',
  '¯': '\u0304',
}

function isDiacritic({ text }: Glyph): boolean {
  return Object.hasOwn(combining, text)
}

/** Combines diacritics that are painted over a letter, before or after it, with that letter. */
function composeDiacritics(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(isDiacritic)) return glyphs
  const result: Glyph[] = []
  const rest = glyphs.filter((glyph, index) => {
    if (!isDiacritic(glyph)) return true
    const base = [glyphs[index + 1], glyphs[index - 1]].find((other) => other !== undefined && isOver(glyph, other))
    return base === undefined
  })
  for (const glyph of rest) {
    const index = glyphs.indexOf(glyph)
    const mark = [glyphs[index - 1], glyphs[index + 1]].find(
      (other) => other !== undefined && isDiacritic(other) && !isDiacritic(glyph) && isOver(other, glyph),
    )
    const text =
      mark === undefined ? glyph.text : `${dotless(glyph.text)}${combining[mark.text] ?? ''}`.normalize('NFC')
    result.push(mark === undefined ? glyph : { ...glyph, text })
  }
  return result
}

function isOver(mark: Glyph, letter: Glyph): boolean {
  if (!/^\p{L}$/u.test(letter.text)) return false
  const shared = Math.min(mark.x + mark.width, letter.x + letter.width) - Math.max(mark.x, letter.x)
  return shared > 0.5 * Math.min(mark.width, letter.width)
}

function dotless(text: string): string {
  return text === 'ı' ? 'i' : text === 'ȷ' ? 'j' : text
}

/** Removes letters painted twice at almost the same place, which is how some programs make bold letters and shadows. */
function withoutShadows(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph>()
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === '') return true
    const cell = (dx: number, dy: number): string =>
      `${glyph.text}|${Math.round(glyph.x / 3) + dx}|${Math.round(glyph.y / 3) + dy}`
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => seen.get(cell(dx, dy))))
    const twin = near.find(
      (other) =>
        other !== undefined &&
        Math.abs(other.x - glyph.x) < 0.12 * glyph.size &&
        Math.abs(other.y - glyph.y) < 0.12 * glyph.size,
    )
    if (twin !== undefined && glyph.width > 0) return false
    seen.set(cell(0, 0), glyph)
    return true
  })
}
