import { type Locale, locales } from '../language.ts'
import { excerpt } from './clean-text.ts'
import { child, type Cursor, isAbsent, note } from './cursor.ts'
import { type ObjectReader, readObject } from './read-object.ts'

const stopWords = {
  de: /(?<!\p{L})(?:und|der|die|das|mit|von|für|im|eine?r?|den|bei|sowie|zur|als)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:and|the|of|with|for|to|an?|on|by|as|is)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:et|le|la|les|du|de|une?|pour|avec|dans|en|au|aux|sur)(?!\p{L})/giu,
}

/** The locale from the agency's `metadata`, whose other fields describe the file and not the person or job. */
export function readMetadata(reader: ObjectReader, sample: string): Locale {
  const cursor = reader.take('metadata')
  const metadata = readObject(cursor)
  const locale = readLocale(metadata?.take('language') ?? child(cursor, 'language', undefined), sample)
  const keys = metadata === null ? [] : Object.keys(cursor.value as object).filter((key) => key !== 'language')
  if (keys.length > 0) note(cursor, 'dropped', 'metadata.dropped', { keys: excerpt(keys.join(', '), 300) })
  return locale
}

/** The locale that a document states; a variant (`de`, `en-US`) is a guess, and if none is stated, the text decides. */
export function readLocale(cursor: Cursor, sample: string): Locale {
  const stated = typeof cursor.value === 'string' ? cursor.value.trim() : ''
  const exact = locales.find((locale) => locale.toLowerCase() === stated.toLowerCase().replace('_', '-'))
  if (exact !== undefined) return exact
  const byPrefix = localeOfTag(stated.toLowerCase())
  if (byPrefix !== null) {
    note(cursor, 'guessed', 'locale.guessed', { found: excerpt(stated, 40), locale: byPrefix })
    return byPrefix
  }
  const locale = localeOfText(sample)
  const kind = isAbsent(cursor) ? 'defaulted' : 'guessed'
  note(cursor, kind, 'locale.defaulted', { locale })
  return locale
}

function localeOfTag(tag: string): Locale | null {
  if (/^(?:de[-_](?:de|at)|german)/.test(tag)) return 'de-DE'
  if (/^(?:de|deutsch|gsw)/.test(tag)) return 'de-CH'
  if (/^(?:en|englisch|anglais)/.test(tag)) return 'en'
  return /^(?:fr|französisch)/.test(tag) ? 'fr' : null
}

/** Counts small words; a German text with `ß` is from Germany. Without any sign it is `de-CH`. */
function localeOfText(sample: string): Locale {
  const text = sample.slice(0, 10_000)
  const counts = { de: count(stopWords.de, text), en: count(stopWords.en, text), fr: count(stopWords.fr, text) }
  if (counts.fr > counts.de && counts.fr >= counts.en) return 'fr'
  if (counts.en > counts.de) return 'en'
  return text.includes('ß') ? 'de-DE' : 'de-CH'
}

function count(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].length
}
