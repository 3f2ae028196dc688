const rtlLetter =
  /[[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]&&\p{L}]/v

/** Between the digits of one number. Among Arabic letters, a hyphen separates two numbers (UAX #9, W2 and W4). */
const signs = { arabic: /^[.,:/]$/u, other: /^[.,:/-]$/u }

const opened = new Map([...'()[]{}'].map((sign, index, all) => [sign, all[index % 2 === 0 ? index + 1 : index - 1]]))

type Kind = 'rtl' | 'ltr' | 'number' | 'other'

/** Whether a text has a letter of a right-to-left script. */
export function hasRtl(text: string): boolean {
  return rtlLetter.test(text)
}

/**
 * Reorders texts that are side by side on a page, given from left to right, as they are read: letters, or blocks of
 * them. Words of a right-to-left script, and the words of a line that consists mostly of them, are read from the right;
 * numbers and the other words keep their order. A PDF has only the positions, so this reverses what the bidirectional
 * algorithm (UAX #9) did for display (findings/pdftotext-turns-a-period-in-arabic-round.sh). Texts without a
 * right-to-left letter are returned unchanged.
 */
export function inReadingOrder<T>(units: readonly T[], textOf: (unit: T) => string): T[] {
  const kinds = units.map((unit) => kindOf(textOf(unit)))
  if (!kinds.includes('rtl')) return [...units]
  const order = units.map((_, index) => index)
  const text = units.map(textOf).join('')
  const sign = /\p{Script=Arabic}/u.test(text) ? signs.arabic : signs.other
  const isSign = units.map((unit) => sign.test(textOf(unit)))
  const seen = units.map((unit) => asPainted(textOf(unit))).join('')
  const stretches = isRtlLine(seen) ? [{ from: 0, to: units.length }] : rtlStretches(kinds)
  for (const { from, to } of stretches) {
    const turned = tokensOf(kinds, isSign, { from, to }).toReversed().flat()
    order.splice(from, to - from, ...turned)
  }
  return order.flatMap((index) => units[index] ?? [])
}

/**
 * Turns the brackets of a right-to-left text around if they close before they open: some programs store the shape that is
 * painted, and others the bracket that was typed.
 */
export function withMatchingBrackets(text: string): string {
  const first = /[()[\]{}]/u.exec(text)?.[0]
  const isTurned =
    first !== undefined && hasRtl(text) && ')]}'.includes(first) && text.includes(opened.get(first) ?? '')
  return isTurned ? text.replaceAll(/[()[\]{}]/gu, (sign) => opened.get(sign) ?? sign) : text
}

function kindOf(text: string): Kind {
  if (hasRtl(text)) return 'rtl'
  if (/\p{L}/u.test(text)) return 'ltr'
  return /\p{N}/u.test(text) ? 'number' : 'other'
}

/** A block of right-to-left words is in reading order already; its signs are evidence on the side where they are painted. */
function asPainted(text: string): string {
  return kindOf(text) === 'rtl' && !/[\p{Lu}\p{Ll}]/u.test(text) ? [...text].toReversed().join('') : text
}

/** Whether a painted line runs from right to left: signs are attached to words on their left side, or else most letters do. */
function isRtlLine(text: string): boolean {
  const onLeft = text.match(/(?<!\S)(?:[:,;\u060c\u061b](?=\p{L})|\.(?=\p{Lo}))/gu)?.length ?? 0
  const onRight = text.match(/(?<=\p{L})[:,;.](?!\S)/gu)?.length ?? 0
  if (onLeft !== onRight) return onLeft > onRight
  const letters = text.match(/\p{L}/gu) ?? []
  return 2 * letters.filter(hasRtl).length >= letters.length
}

/** In a left-to-right line: from a right-to-left unit to the last one before a unit of the other direction. */
function rtlStretches(kinds: readonly Kind[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  let open = false
  for (const [index, kind] of kinds.entries()) {
    const last = stretches.at(-1)
    if (kind === 'ltr') open = false
    else if (kind === 'rtl' && open && last !== undefined) last.to = index + 1
    else if (kind === 'rtl') {
      stretches.push({ from: index, to: index + 1 })
      open = true
    }
  }
  return stretches
}

/** The units of a stretch, in groups that keep their order: numbers with their separators, and left-to-right words. */
function tokensOf(
  kinds: readonly Kind[],
  isSign: readonly boolean[],
  { from, to }: { from: number; to: number },
): number[][] {
  const tokens: number[][] = []
  let at = from
  while (at < to) {
    const end =
      kinds[at] === 'ltr' ? wordsEnd(kinds, at, to) : kinds[at] === 'number' ? numberEnd(kinds, isSign, at) : at
    const last = Math.min(end, to - 1)
    tokens.push(Array.from({ length: last - at + 1 }, (_, index) => at + index))
    at = last + 1
  }
  return tokens
}

/** The last unit of left-to-right words: the last word or number before a right-to-left unit. */
function wordsEnd(kinds: readonly Kind[], start: number, to: number): number {
  let end = start
  for (let at = start; at < to && kinds[at] !== 'rtl'; at += 1) if (kinds[at] !== 'other') end = at
  return end
}

function numberEnd(kinds: readonly Kind[], isSign: readonly boolean[], start: number): number {
  let end = start
  for (;;) {
    if (kinds[end + 1] === 'number') end += 1
    else if (isSign[end + 1] === true && kinds[end + 2] === 'number') end += 2
    else return end
  }
}
