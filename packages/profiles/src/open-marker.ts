import type { Language } from './language.ts'

/** How the canonical model marks an open value; the importers convert every historic marker to it. */
export const OPEN_MARKER = '! open !'

/** The same marker as people read and write it, by language. */
export const openMarkerText: Readonly<Record<Language, string>> = {
  de: '! bitte prüfen !',
  en: '! please check !',
  fr: '! à vérifier !',
}

/** Whether a text contains an open marker, alone or within a longer text. */
export function hasOpenMarker(text: string): boolean {
  return text.includes(OPEN_MARKER)
}

export interface TextSegment {
  text: string
  open: boolean
}

/** Splits a canonical text into plain and open segments; open segments contain the marker in the given language. */
export function splitOpenMarkers(text: string, language: Language): TextSegment[] {
  if (!hasOpenMarker(text)) return text === '' ? [] : [{ text, open: false }]
  return text.split(OPEN_MARKER).flatMap((part, index) => {
    const plain = part === '' ? [] : [{ text: part, open: false }]
    return index === 0 ? plain : [{ text: openMarkerText[language], open: true }, ...plain]
  })
}
