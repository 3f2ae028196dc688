import { OPEN_MARKER } from '@dossier/profiles'

/** Counts the words of a text, separated by white space, that contain a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whether a text is empty or white space. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Whether a text consists only of open markers. */
export function isOpen(text: string): boolean {
  return text.includes(OPEN_MARKER) && isBlank(text.replaceAll(OPEN_MARKER, ''))
}

/** Whether a text is blank or open, so that a rule has nothing to check. */
export function saysNothing(text: string): boolean {
  return isBlank(text) || isOpen(text)
}
