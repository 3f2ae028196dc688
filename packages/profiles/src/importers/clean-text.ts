import { OPEN_MARKER } from '../open-marker.ts'

/**
 * Control characters, lone surrogates, noncharacters, invisible spaces and marks that change the direction of writing:
 * no name or sentence needs them, and each breaks XML or JSONB or misleads a reader.
 */
const unwanted =
  /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]--\n]/gv

const openMarkers =
  /!\s*(?:(?:fehlt|missing|manque|manquant)\s*[–—-]?\s*)?(?:bitte\s+prüfen|please\s+check|à\s+vérifier|open)\s*!/giu

export interface CleanText {
  text: string
  /** How many characters were removed. */
  removed: number
}

const lineBreaks = /\r\n?|[\v\f\u2028\u2029\u0085]/g
/** A hyphen that was inserted at the end of a line, between the two halves of a word. */
const lineEndHyphen = /(?<=\p{L}{3}\p{Ll})\u2010(?=\p{Ll}{4})/gu
const otherHyphens = /[\u2010\u2011]/g

/**
 * A text normalised for the model: NFC, `\n` as the only line break, `-` as the only hyphen, no tab, at most two spaces in
 * a row (long runs make patterns slow), no unwanted characters, no surrounding space, and every historic marker for an
 * open value as `OPEN_MARKER`.
 */
export function cleanText(source: string): CleanText {
  let removed = 0
  const text = source
    .replace(lineBreaks, '\n')
    .replace(lineEndHyphen, '')
    .replace(otherHyphens, '-')
    .replaceAll('\t', ' ')
    .replace(/[^\S\n]{3,}/g, '  ')
    .replace(unwanted, () => {
      removed += 1
      return ''
    })
    .normalize('NFC')
    .replace(openMarkers, OPEN_MARKER)
    .trim()
  return { text, removed }
}

/** A key or a short quote for a pointer or a message: without unwanted characters, at most `length` characters long. */
export function excerpt(source: string, length: number): string {
  const safe = source
    .slice(0, length * 2)
    .replace(unwanted, '\uFFFD')
    .replace(/\s+/g, ' ')
  if (source.length <= length) return safe
  const letters = [...safe]
  return letters.length > length || source.length > length * 2
    ? `${letters.slice(0, length).join('')}…`
    : letters.join('')
}
