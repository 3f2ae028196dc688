import { languageOf, type Locale, splitOpenMarkers } from '@dossier/profiles'
import type { Bytes } from '../define.ts'

const encoder = new TextEncoder()

/** A value as the bytes of a JSON file for programs and people: indented, UTF-8, open markers as the locale writes them. */
export function jsonFile(value: unknown, locale: Locale): Bytes {
  const text = JSON.stringify(value, (_key, part: unknown) => withMarkers(part, locale), 2)
  return encoder.encode(`${text}\n`)
}

function withMarkers(part: unknown, locale: Locale): unknown {
  if (typeof part !== 'string') return part
  return splitOpenMarkers(part, languageOf(locale))
    .map((segment) => segment.text)
    .join('')
}
