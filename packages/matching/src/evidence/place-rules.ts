import type { Token } from '../text/normalise.ts'
import type { IndexedPlace } from './indexed-place.ts'
import type { Place } from './places.ts'

const courseWord =
  /^(?:\p{L}*(?:kurs|kurse|seminar|workshop|schulung|einfuehrung|webinar|infotag|infoabend|infoanlass)|kursbesuch|course|courses|introduction|cours|atelier|initiation|mooc|bootcamp)$/u
const certificateWord =
  /^(?:\p{L}*(?:zertifik\p{L}*|diplom|pruefung|abschluss|ausweis|lizenz)|zertifiziert\p{L}*|certifi\p{L}*|certificat\p{L}*|diploma|exam|examen|brevet|licence|license|cas|das|mas|permis)$/u

/** Whether a training states that it took one or two days, which makes it a course whatever its title. */
function isShort(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    const before = tokens[at - 1]?.text ?? ''
    if (/^(?:taster|schnuppertag|eintaegig\p{L}*|zweitaegig\p{L}*)$/u.test(text)) return true
    return /^(?:tage?|days?|jours?|journee)$/.test(text) && /^(?:1|2|one|two|ein|zwei|un|une|deux)$/.test(before)
  })
}

/** Whether a task is but a course that was attended in some year: `Python-Kurs 2024`. */
function isDatedCourse(tokens: readonly Token[]): boolean {
  const [course, year] = tokens.slice(-2).map(({ text }) => text)
  return (
    tokens.length <= 5 && /(?:kurs|course|cours|seminar|schulung)$/.test(course ?? '') && /^20\d\d$/.test(year ?? '')
  )
}

/** Whether a text names a course without a certificate. Attending one does not prove that the person applied its subject. */
export function isCourse(kind: Place['kind'], tokens: readonly Token[]): boolean {
  if (kind === 'education') return /^(?:kurs|\p{L}*kurs|course|cours|seminar|workshop)$/u.test(tokens[0]?.text ?? '')
  if (kind === 'engagement') return isDatedCourse(tokens)
  if (kind !== 'certificate') return false
  return (
    (isShort(tokens) || tokens.some(({ text }) => courseWord.test(text))) &&
    !tokens.some(({ text }) => certificateWord.test(text))
  )
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

const towards =
  /^(?:fuer|for|pour|mit|with|avec|vom|by|par|unter|under|sous|neben|zwischen|between|entre|gegenueber|chez|aupres|to|an|am|beim|bei)$/
const aides = /^(?:assist\w*|sekret\w*|secret\w*|pa|aide|hilfs?\w*|support\w*|backoffice)$/
const small =
  /^(?:der|die|das|dem|den|des|einen?|einem|einer|eines|mein\w*|unser\w*|a|an|the|my|our|le|la|les|l|d|de|du|un|une|mes|nos|zwei|drei|vier|two|three|four|deux|trois|quatre|\d+|mehrere\w*|several|plusieurs|und|and|et|of)$/
const lookBack = 3

/** Whether the words at `from` name somebody the person works for or with: `Rückendeckung für zwei Geschäftsführer`, `assistant to the director`. */
export function isSomebodyElse(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= lookBack + 1; at -= 1) {
    const { text } = tokens[at] ?? { text: '' }
    if (/[.;:|\n]/.test(tokens[at + 1]?.gap ?? '')) return false
    if (aides.test(text)) return from - at > 1
    if (towards.test(text)) return !(text === 'an' && at === 0)
    if (!small.test(text)) return false
  }
  return false
}

const learning =
  /^(?:trainee|student|aspiring|future?|angehende[rn]?|werdende[rn]?|stagiaires?|interns?|praktikant(?:in)?)$/

/**
 * Whether the role named at `from` is or was the person's own. In a task it is somebody else's (`Unterstützung des
 * Bauleiters`), unless the task begins with it or introduces it by `als`, `as` or `comme`.
 */
export function isHeldRole({ place, tokens }: IndexedPlace, from: number): boolean {
  if (isSomebodyElse(tokens, from) || learning.test(tokens[from - 1]?.text ?? '')) return false
  if (place.engagement === null || place.pointer.endsWith('/role')) return true
  if (introductions.has(tokens[from - 1]?.text ?? '')) return true
  return tokens
    .slice(0, from)
    .every(({ text }) => deputies.has(text) || /^(?:year|class|klasse|\d+\w{0,2})$/.test(text))
}
