import { languageOf, type Locale, OPEN_MARKER, openMarkerText } from '@dossier/profiles'
import type { Bytes } from '../define.ts'

const encoder = new TextEncoder()

/** Encodes a value as an indented UTF-8 JSON file, with open markers in the language of the locale. */
export function jsonFile(value: unknown, locale: Locale): Bytes {
  // Neither spelling of the marker needs escaping in JSON.
  const text = JSON.stringify(value, null, 2).replaceAll(OPEN_MARKER, openMarkerText[languageOf(locale)])
  return encoder.encode(`${text}\n`)
}
