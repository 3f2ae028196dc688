import type { Candidate } from '../candidate.ts'
import { fold, type Folded } from './folded.ts'
import { LEFT_OUT } from './anonymity.ts'
import { literally, matchesOf, type Span } from './spans.ts'

const email =
  /[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\]|＠)\s?[\p{L}\p{N}-]+(?:(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\p{L}\p{N}-]+)+/giu
const address = /\b(?:https?|ftp):\/\/\S+|\bmailto:\S+|\bwww\.\S+/giu
const domain =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:ch|com|de|net|org|io|eu|fr|at|li|lu|be|nl|it|es|pt|pl|cz|uk|us|ca|info|me|dev|app|co|biz|page|blog|swiss|tech|name|pro|online|site)(?![\p{L}\p{N}-])(?:\/[^\s,;)]*)?/giu
const handle =
  /(?<![\p{L}\p{N}])(?:linkedin|github|gitlab|bitbucket|xing|twitter|x|instagram|facebook|skype|telegram|whatsapp|signal|mastodon|bluesky|youtube|tiktok|stackoverflow)\s*:\s*@?[\p{Ll}\p{N}][\p{Ll}\p{N}._/-]*(?=$|[\s,;|)])|(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,}/giu
const number = /(?<![\p{L}\p{N}])(?:\+|00|\(?0)[\d\s()./’'\u00A0\u202F-]{7,}\d(?!\d)/gu
const americanNumber = /(?<![\p{L}\p{N}])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu
const dates = /(?<!\d)(?:0?[1-9]|1[0-2]|\d{1,2}\.\d{1,2})[./](?:19|20)\d\d(?!\d)/gu
const nextNumber = /(?<=\d)[\s/]+(?=\+|\(?0[1-9])/u
const street =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.-]*(?:strasse|straße|str\.|gasse|weg|platz|allee|ring|rain|halde|quai|matte?|STRASSE|STRAẞE|STR\.|GASSE|WEG|PLATZ|ALLEE|RING|RAIN|HALDE|QUAI|MATTE?)\s+\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])|(?<!\p{N})\d{1,4},?\s(?:bis\s|ter\s)?(?:rue|avenue|chemin|route|boulevard|place|quai|impasse|allée)\s[^,;\n]{2,40}|(?<!\p{N})\d{1,4}\s\p{Lu}\p{L}+\s(?:Street|Road|Lane|Avenue|Drive|Close|Square)(?!\p{L})/gu
const birth =
  /(?<!\p{L})(?:geb\.|geboren(?: am)?|geburtsdatum:?|jahrgang|born(?: on)?|date of birth:?|née?(?: le)|date de naissance:?)\s*\d[\d./-]*(?:\s\p{L}+\s\d{4})?/giu
const knownTools = new Set([
  'asp.net',
  'vb.net',
  'ado.net',
  'ml.net',
  'f#.net',
  'socket.io',
  'draw.io',
  'monday.com',
  'booking.com',
  'force.com',
  'diagrams.net',
])
const commonParts = new Set(
  'info mail email kontakt contact office hello bewerbung bewerbungen jobs post privat private cv admin team home work gmail job me jobsuche karriere'.split(
    ' ',
  ),
)

/**
 * Finds what identifies or reaches a person in texts: e-mail and web addresses, numbers, handles, streets, dates of
 * birth, and the CV's contact details.
 */
export function contactMask(
  candidate: Candidate,
  skills: ReadonlySet<string>,
): (text: string, folded: Folded) => Span[] {
  const known = knownPatterns(candidate, skills)
  return (text, folded) => {
    const wordy = [
      street,
      birth,
      ...(/[@＠]|[([]at[)\]]/iu.test(text) ? [email] : []),
      ...(/[@:]|www/iu.test(text) ? [address, handle] : []),
    ]
    const places = wordy.flatMap((pattern) => matchesOf(text, pattern))
    const sites = (text.includes('.') ? matchesOf(text, domain) : []).filter((one) => isSite(one.text, skills))
    const numbers = /\d/.test(text) ? phonesIn(text) : []
    const given = known
      .flatMap((pattern) => matchesOf(folded.text, pattern))
      .map(({ start, end }) => {
        return { start: folded.places[start] ?? 0, end: folded.places[end] ?? text.length }
      })
    return [...places, ...sites, ...numbers, ...given].map(({ start, end }) => ({ start, end, replacement: LEFT_OUT }))
  }
}

/** A sentence that continues without a space is not an address, and neither is the name of a tool. */
function isSite(text: string, skills: ReadonlySet<string>): boolean {
  const [host = ''] = text.split('/')
  return /\.(?:\p{Ll}+|\p{Lu}+)$/u.test(host) && !knownTools.has(fold(host)) && !skills.has(fold(text))
}

type Match = ReturnType<typeof matchesOf>[number]

/**
 * Finds telephone numbers even next to a date or another number
 * (findings/libphonenumber-drops-a-number-behind-a-date.sh).
 */
function phonesIn(text: string): Match[] {
  const bare = text.replaceAll(dates, (found) => 'x'.repeat(found.length))
  return [number, americanNumber]
    .flatMap((pattern) => matchesOf(bare, pattern))
    .flatMap(withoutNeighbours)
    .filter(({ text: found }) => digitsOf(found) >= 9 && digitsOf(found) <= 16)
}

/** A match that is too long for one number is split where the second one begins. */
function withoutNeighbours(match: Match): Match[] {
  const gap = digitsOf(match.text) > 16 ? nextNumber.exec(match.text) : null
  if (gap === null) return [match]
  const [end, next] = [match.start + gap.index, match.start + gap.index + gap[0].length]
  const rest = { start: next, end: match.end, text: match.text.slice(next - match.start) }
  return [{ start: match.start, end, text: match.text.slice(0, gap.index) }, ...withoutNeighbours(rest)]
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length
}

function knownPatterns({ contact }: Candidate, skills: ReadonlySet<string>): RegExp[] {
  if (contact === null) return []
  const words = [contact.email.split('@')[0] ?? '', ...contact.links.map(lastPart)].flatMap((part) =>
    handlesOf(part, skills),
  )
  const places = contact.location.split(/\s*[,;|\n]\s*/u).filter((part) => /\d/.test(part) && /\p{L}/u.test(part))
  const texts = [contact.location.includes(' ') ? contact.location : '', ...places, ...words].filter(
    (text) => text !== '',
  )
  const digits = contact.phone.replace(/\D/g, '').slice(-9)
  const phone =
    digits.length < 7
      ? []
      : [new RegExp(`(?<!\\d)(?:\\+?\\d{1,4}[\\s()./-]*)?${[...digits].join('[\\s()./-]*')}(?!\\d)`, 'gu')]
  return [...texts.map((text) => bounded(fold(text))), ...phone]
}

function lastPart(link: string): string {
  return (
    link
      .replace(/[?#].*$/u, '')
      .replace(/\/+$/u, '')
      .split('/')
      .at(-1) ?? ''
  )
}

/** A handle and its longer parts; a word that is also a skill, or occurs in anybody's address, is skipped. */
function handlesOf(part: string, skills: ReadonlySet<string>): string[] {
  const parts = [part, ...part.split(/[._+-]|\d+/u)].filter((one) => [...one].length > 3)
  return [...new Set(parts)].filter(
    (one) => !commonParts.has(fold(one)) && !skills.has(fold(one)) && !/^[\d\W]+$/u.test(one),
  )
}

function bounded(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally(text).replace(/\s+/gu, '\\s+')}(?![\\p{L}\\p{N}])`, 'gu')
}
