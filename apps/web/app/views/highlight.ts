import { transliterate } from '@dossier/profiles'

/** A piece of a text, and whether the search matched it. */
export interface Piece {
  text: string
  hit: boolean
}

interface Folded {
  text: string
  /** For each folded character the index of the original character that it comes from. */
  origin: number[]
}

/**
 * Splits a text at the words that a search matched: umlauts and case do not matter (`mueller` marks `Müller`), and
 * typos are tolerated (one edit from four letters, two from eight).
 */
export function highlight(text: string, query: string): Piece[] {
  const words = query
    .split(/[^\p{L}\p{N}+#]+/u)
    .map((word) => fold(word).text)
    .filter((word) => word.length > 1)
  const marked = Array.from({ length: text.length }, () => false)
  for (const match of text.matchAll(/[\p{L}\p{N}+#]+/gu)) {
    const folded = fold(match[0])
    for (const word of words) {
      const range = found(folded, word)
      if (range !== null) marked.fill(true, match.index + range[0], match.index + range[1])
    }
  }
  return cut(text, marked)
}

function fold(word: string): Folded {
  const origin: number[] = []
  const characters = Array.from(word)
  const letters = characters.map((letter) => transliterate(letter).toLowerCase())
  let at = 0
  for (const [index, letter] of characters.entries()) {
    for (let count = 0; count < (letters[index] ?? '').length; count++) origin.push(at)
    at += letter.length
  }
  origin.push(at)
  return { text: letters.join(''), origin }
}

function found({ text, origin }: Folded, word: string): [number, number] | null {
  const whole: [number, number] = [0, origin.at(-1) ?? 0]
  const index = text.indexOf(word)
  if (index !== -1) return [origin[index] ?? 0, origin[index + word.length] ?? whole[1]]
  const edits = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  // A German umlaut may have been typed as its bare letter.
  const bare = text.replace(/([aou])e/g, '$1')
  return edits > 0 && (distance(text, word) <= edits || distance(bare, word) <= edits) ? whole : null
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function cut(text: string, marked: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < text.length; index++) {
    const hit = marked[index] ?? false
    const last = pieces.at(-1)
    if (last && last.hit === hit) last.text += text[index]
    else pieces.push({ text: text.charAt(index), hit })
  }
  return pieces
}
