import type { UnreadText } from '../candidate.ts'
import { transliterate } from '../transliterate.ts'
import { cleanText, excerpt } from './clean-text.ts'
import { child, type Cursor } from './cursor.ts'
import { isPrivateKey, isPrivateText } from './private-data.ts'
import { stripMarkup } from './strip-markup.ts'

const MOST_TEXTS = 300
const MOST_VALUES = 5_000
const MOST_LETTERS = 5_000
const DEEPEST = 12

/** Technical keys, dates, scores on a scale, web addresses: their values are no statement about the person. */
const technicalKey =
  /^(?:schema|meta|metadata|ids?|uuid|slug|icons?|visible|hidden|columns?|order|separatelinks|template|themes?|css|layout|colou?rs?|fonts?|typography|version|last(?:modified|updated)|locale|dates?|(?:start|end|release|issue|expiry|created|updated|birth)(?:date|at)|start|end|from|to|years?|level|rating|score|gpa|type|design|settings|rendercvsettings)$/u
const referenceKey = /^(?:references?|referees?|referenzen|referenzpersonen|recommendations?)$/u
const saidByReferee = /^(?:reference|text|summary|quote|description|comment|recommendation)$/u

/**
 * The texts without a place in an import: each has a letter in it, and none is an address, a contact detail or a
 * protected fact such as a birth date. Of a referee, only the text is kept. At most 300 texts, in the order of the
 * import.
 */
export function collectUnread(unplaced: readonly Cursor[]): UnreadText[] {
  const found = new Map<string, UnreadText>()
  const waiting = unplaced.map((cursor) => ({ cursor, depth: 0 })).toReversed()
  for (let seen = 0; waiting.length > 0 && seen < MOST_VALUES && found.size < MOST_TEXTS; seen += 1) {
    const next = waiting.pop()
    if (next === undefined || next.depth > DEEPEST) continue
    const { value, pointer } = next.cursor
    if (isLeftOut(pointer)) continue
    if (typeof value === 'string') {
      const text = textOf(value)
      if (text !== null && !found.has(text)) found.set(text, { pointer, text })
    } else if (typeof value === 'object' && value !== null) {
      const inner = Object.entries(value).slice(0, MOST_VALUES)
      waiting.push(
        ...inner.map(([key, one]) => ({ cursor: child(next.cursor, key, one), depth: next.depth + 1 })).toReversed(),
      )
    }
  }
  return [...found.values()]
}

function isLeftOut(pointer: string): boolean {
  const keys = pointer.split('/').slice(1).map(foldKey)
  if (keys.some((key) => technicalKey.test(key) || isPrivateKey(key))) return true
  if (!keys.some((key) => referenceKey.test(key))) return false
  const last = keys.at(-1) ?? ''
  return /\p{L}/u.test(last) && !referenceKey.test(last) && !saidByReferee.test(last)
}

function foldKey(key: string): string {
  return transliterate(key.slice(0, 200))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const address = /^(?:[a-z][a-z+.-]*:\/\/|www\.|data:|mailto:|tel:)|^\S+@\S+\.\S+$|^[\w.-]+\.[a-z]{2,}\/\S*$/iu

function textOf(value: string): string | null {
  const source = value.slice(0, MOST_LETTERS)
  if (address.test(source.trim())) return null
  const text = cleanText(stripMarkup(cleanText(source).text).text).text
  return /\p{L}/u.test(text) && !isPrivateText(text) ? excerptOf(text) : null
}

/** A truncated text must not end within a letter. */
function excerptOf(text: string): string {
  return text.isWellFormed() ? text : excerpt(text, MOST_LETTERS)
}
