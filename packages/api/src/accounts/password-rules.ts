import { commonWords } from './common-words.ts'

/** Why a password is refused. */
export type PasswordProblem = 'password_too_short' | 'password_too_long' | 'password_common' | 'password_contextual'

export const shortestPassword = 12
export const longestPassword = 128

/** Number of characters that must remain without the words of the context. */
const enoughWithoutContext = 8

/**
 * Problems of a password: its length in characters; that it consists only of common words, digits and repetitions; or
 * that it relies on `context`, facts about its owner and this installation that others know. There are no composition
 * rules (ASVS 5.0, 6.2).
 */
export function passwordProblems(password: string, context: readonly string[]): PasswordProblem[] {
  const characters = [...password.normalize('NFC')]
  if (characters.length < shortestPassword) return ['password_too_short']
  if (characters.length > longestPassword) return ['password_too_long']
  const spelt = inPlainLetters(password)
  const ownWords = context
    .flatMap((text) => inPlainLetters(text).split(/[^a-z0-9]+/))
    .filter((word) => word.length >= 4)
  const own = ['dossier', ...ownWords]
  const others = without(spelt, own)
  if (others !== spelt && letterCount(others) < enoughWithoutContext) return ['password_contextual']
  return isOnlyCommon(others) || isOnlyCommon(unmasked(others)) ? ['password_common'] : []
}

/** Whether a password consists only of what anyone would guess. */
function isOnlyCommon(text: string): boolean {
  const bare = without(text, commonWords).replaceAll(/[^\p{L}]+/gu, '')
  return new Set(bare).size < 4 || isRun(bare) || isRepeated(bare)
}

/** Lower case without accents: Zürich, ZURICH and zurich are one word. */
function inPlainLetters(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}

const masks: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
}

/** Replaces digits and symbols with the letters they stand for: p4ssw0rt. */
function unmasked(text: string): string {
  return [...text].map((sign) => masks[sign] ?? sign).join('')
}

function without(text: string, words: readonly string[]): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, '\0'), text)
}

function letterCount(text: string): number {
  return new Set(text.replaceAll(/[^\p{L}\p{N}]/gu, '')).size
}

/** A run like abcdefghijkl, forwards or backwards. */
function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  return [1, -1].some((step) => codes.every((code, at) => at === 0 || code === (codes[at - 1] ?? 0) + step))
}

/** A repetition of one piece of at most five letters. */
function isRepeated(text: string): boolean {
  return /^(.{1,5}?)\1{2,}.{0,4}$/u.test(text)
}
