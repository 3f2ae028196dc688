import type { Token } from '../text/normalise.ts'
import type { IndexedPlace } from './indexed-place.ts'
import type { Place } from './places.ts'

const courseWord =
  /^(?:\p{L}*(?:kurs|kurse|seminar|workshop|schulung|einfuehrung|webinar)|kursbesuch|course|courses|introduction|cours|atelier|initiation|mooc|bootcamp)$/u
const certificateWord =
  /^(?:\p{L}*(?:zertifik\p{L}*|diplom|pruefung|abschluss|ausweis|lizenz)|zertifiziert\p{L}*|certifi\p{L}*|certificat\p{L}*|diploma|exam|examen|brevet|licence|license|cas|das|mas|permis)$/u

/** Whether a training is a course that ended without a certificate: whoever attended it need not have applied it. */
export function isCourse(place: Place, tokens: readonly Token[]): boolean {
  if (place.kind !== 'certificate') return false
  return tokens.some(({ text }) => courseWord.test(text)) && !tokens.some(({ text }) => certificateWord.test(text))
}

const introductions = new Set(['als', 'as', 'comme', 'tant', 'qualite'])
const deputies = new Set([
  'stellvertretend',
  'stellvertretende',
  'stellvertretender',
  'stv',
  'deputy',
  'leitend',
  'leitende',
])

/**
 * Whether a text says that the person is or was what a role names. A task that names a role (`Unterstützung des
 * Bauleiters`) names somebody else, unless it begins with it or says `als`.
 */
export function isHeldRole({ place, tokens }: IndexedPlace, from: number): boolean {
  if (place.engagement === null || place.pointer.endsWith('/role')) return true
  if (from === 0 || introductions.has(tokens[from - 1]?.text ?? '')) return true
  return from === 1 && deputies.has(tokens[0]?.text ?? '')
}
