import { OPEN_MARKER } from '@dossier/profiles'

/** How many words a text has; a word holds at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whether a text says nothing at all. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Whether a text says nothing but that it is open. */
export function isOpen(text: string): boolean {
  return text.includes(OPEN_MARKER) && isBlank(text.replaceAll(OPEN_MARKER, ''))
}

/** Whether there is nothing in a text that a rule could look at. */
export function saysNothing(text: string): boolean {
  return isBlank(text) || isOpen(text)
}
