import { languageOf, type Locale, OPEN_MARKER, openMarkerText } from '@dossier/profiles'
import type { Bytes } from '../define.ts'

const encoder = new TextEncoder()

/** A value as the bytes of a JSON file for programs and people: indented, UTF-8, open markers as the locale writes them. */
export function jsonFile(value: unknown, locale: Locale): Bytes {
  // Neither spelling of the marker is written otherwise in JSON.
  const text = JSON.stringify(value, null, 2).replaceAll(OPEN_MARKER, openMarkerText[languageOf(locale)])
  return encoder.encode(`${text}\n`)
}
