import type { Language } from './language.ts'

/** How the canonical model writes "this value is open": the importers turn every historic marker into it. */
export const OPEN_MARKER = '! open !'

/** How a person reads and writes the same marker, by language. */
export const openMarkerText: Readonly<Record<Language, string>> = {
  de: '! bitte prüfen !',
  en: '! please check !',
  fr: '! à vérifier !',
}

/** Whether a text holds an open marker, alone or inside a longer text. */
export function hasOpenMarker(text: string): boolean {
  return text.includes(OPEN_MARKER)
}

export interface TextSegment {
  text: string
  open: boolean
}

/** Splits a canonical text into plain and open segments; open segments read as a person of that language would write them. */
export function splitOpenMarkers(text: string, language: Language): TextSegment[] {
  if (!hasOpenMarker(text)) return text === '' ? [] : [{ text, open: false }]
  return text.split(OPEN_MARKER).flatMap((part, index) => {
    const plain = part === '' ? [] : [{ text: part, open: false }]
    return index === 0 ? plain : [{ text: openMarkerText[language], open: true }, ...plain]
  })
}
