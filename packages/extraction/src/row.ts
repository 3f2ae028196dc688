import type { Box, Mark, Origin, Segment } from './types.ts'

/** A line and what was wrapped from it: a paragraph, a list item, a heading, or a line of an entry's head. */
export interface Row {
  /** The text, without the bullet. */
  text: string
  segments: Segment[]
  isItem: boolean
  depth: number
  page: number
  box: Box | null
  size: number | null
  bold: boolean
  italic: boolean
  mark: Mark | null
  origin: Origin
  region: number
  gapAbove: number | null
  /** Size, weight, slant, capitals and colour as one string, equal for rows that look the same. */
  look: string
}

export const bullet =
  /^\s*(?:[•◦▪▫‣·●○■□➢➤►▸▶▻✓✔✗→➔➜⇒»›❖◆◇★☆⁃∙\u{f0b7}\u{f0a7}\u{f0d8}*]|[-–—](?=\s)|o(?=\s{2,})|>(?=\s))\s*/u

/** The smallest box that contains both. */
export function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** Joins two parts of a text at a line end, including a word that was split there. */
export function joinWrapped(first: string, second: string): string {
  const head = first.trimEnd()
  const tail = second.trimStart()
  const token = head.split(/\s/).at(-1) ?? ''
  const isAddress =
    (/(?:https?:|www\.|\p{L}\.\p{L}{2,}\/)\S*$/u.test(token) && /[-/_.=?&]$/.test(token)) ||
    (/\p{L}\.\p{L}{2,}\/\S+$/u.test(token) && /^[\p{Ll}\d][^\s]*$/u.test(tail))
  const isMail =
    /@/.test(token) &&
    /^[\p{Ll}\d.-]+(?:$|\s)/u.test(tail) &&
    (tail.startsWith('.') || !/\.(?:com|org|net|ch|de|at|fr|uk|eu|io|example)$/.test(token))
  const isHost = /^[\p{Ll}\d-]+-$/u.test(token) && /^[\p{Ll}\d-]+\.(?:\p{Ll}{2,}\.)?\p{Ll}{2,}$/u.test(tail)
  if (isAddress || isMail || isHost) return head + tail
  if (/^@\S+$/u.test(tail)) return head + tail
  if (!/\p{L}[-\u2010\u00ad]$/u.test(head)) return `${head} ${tail}`
  if (/^(?:und|oder|bzw|sowie|and|or|et|ou)\b/.test(tail)) return `${head} ${tail}`
  if (
    /(?:^|[\s(])(?:multi|co|non|sous|sur|self|well|long|short|full|part|semi|anti|pre|post|re|mid|inter|vice|ex|demi|avant|après|savoir|haut|bas|back|front|on|off|end|to|up|in|user|data|open|real|high|low|cross|hands|decision|problem|quasi|extra|auto|bio|eco|e|one|two|three|four|five|six|chef|aide|centre|mi|moyen|peut|grand|petit|bien|mal|entre|auto|rendez|chiffre|porte|garde)[-\u2010]$/iu.test(
      head,
    )
  )
    return head + tail
  if (/^\p{Ll}/u.test(tail) && !/\p{Lu}[-\u2010]$/u.test(head)) return head.slice(0, -1) + tail
  return head + tail
}

/** Whether a text has two capitals in a row and no small letters. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Size, weight, slant, capitals, heading level and colour of a row's first segment, as one string. */
export function lookOf(row: Row): string {
  const first = row.segments[0]
  const size = first?.size ?? row.size
  const heading = row.mark?.kind === 'heading' ? `h${row.mark.level}` : ''
  const plain = size === null ? `${/[:：]\s*$/.test(row.text) ? ':' : ''}${(row.gapAbove ?? 0) > 0 ? 'g' : ''}` : ''
  const marks = [
    plain,
    first?.bold === true ? 'b' : '',
    first?.italic === true ? 'i' : '',
    isCapitals(first?.text ?? '') && (first?.text.length ?? 0) > 5 ? 'c' : '',
    heading,
  ]
  return [size === null ? '' : String(Math.round(size * 2) / 2), marks.join(''), first?.color ?? ''].join('|')
}
