import { findPeriods } from '../dates.ts'
import { factOf, type Fact } from '../facts.ts'
import type { Row } from '../row.ts'
import { keyOf } from '../text/fold.ts'

/** A person's contact details. */
export interface Contact {
  email: Fact | null
  phone: Fact | null
  url: Fact | null
  profiles: { network: string; url: Fact }[]
}

const emailPattern = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u
const urlPattern =
  /(?:https?:\/\/|www\.)[^\s|·•<>()[\]]+[^\s|·•<>()[\].,;:]|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|dev|io|me|ch|de|at|fr|eu|uk|co|info|example|test|app|tech|design|blog|it|be|lu|nl|li|us|ca|invalid|page|site|online|xyz|cloud|art|photo|studio|name|pro|works)(?:\/[^\s|·•<>()[\]]*[^\s|·•<>()[\].,;:])?(?![\p{L}\p{N}@])/giu
const phonePattern =
  /(?<![\p{L}\p{N}./])(?:(?:\+|00|\(\+?|0)[\d(][\d\s()./\-–]{6,22}\d|[2-9]\d{2}[-. ]\d{3}[-. ]\d{4})(?![\p{L}\d%])/gu
const phoneLabel =
  /(?:tel|telefon|phone|mobil|mobile|natel|handy|portable|cell|tél|téléphone|fon|t|m|p)\.?\s*(?:\([^)]*\))?\s*[:.]?\s*$/iu
const faxLabel = /fax\s*[.:]?\s*$/iu

const networks: readonly (readonly [pattern: RegExp, network: string])[] = [
  [/linkedin\./i, 'LinkedIn'],
  [/xing\./i, 'XING'],
  [/github\.(?:com|io)/i, 'GitHub'],
  [/gitlab\./i, 'GitLab'],
  [/(?:twitter|(?<![a-z])x)\.com/i, 'Twitter'],
  [/stackoverflow\./i, 'Stack Overflow'],
  [/orcid\./i, 'ORCID'],
  [/researchgate\./i, 'ResearchGate'],
  [/behance\./i, 'Behance'],
  [/dribbble\./i, 'Dribbble'],
  [/instagram\./i, 'Instagram'],
  [/facebook\./i, 'Facebook'],
  [/youtube\./i, 'YouTube'],
  [/medium\.com/i, 'Medium'],
  [/scholar\.google/i, 'Google Scholar'],
  [/mastodon/i, 'Mastodon'],
  [/bsky\./i, 'Bluesky'],
]

/**
 * Finds the e-mail address, the phone number and the web addresses. The rows near the person's name come first; in
 * other rows, a web address counts only if it is written as one, because a school may be called Scrum.org.
 */
export function readContact(near: readonly Row[], all: readonly Row[]): Contact {
  const rows = [...near, ...all]
  const email = firstEmail(rows)
  const urls = findUrls(rows)
    .filter(({ row, fact }) => near.includes(row) || isWholeAddress(fact.value))
    .map(({ fact }) => fact)
  const profiles = urls.flatMap((fact) => {
    const network = networks.find(([pattern]) => pattern.test(fact.value))?.[1]
    return network === undefined ? [] : [{ network, url: fact }]
  })
  const own = urls.filter((fact) => !profiles.some((profile) => profile.url === fact))
  return { email, phone: firstPhone(rows), url: own[0] ?? null, profiles }
}

function firstEmail(rows: readonly Row[]): Fact | null {
  for (const row of rows) {
    const found = emailPattern.exec(parted(row.text))?.[0]
    if (found !== undefined)
      return factOf(found.replace(/\s?(?:\(at\)|\[at\])\s?/i, '@').replace(/\s/g, ''), row, {
        text: found,
        certainty: 'exact',
        rule: 'email',
      })
    const link = row.segments.find((segment) => segment.link?.startsWith('mailto:'))?.link
    if (link !== undefined && link !== null)
      return factOf(decode(link.slice(7).replace(/\?.*$/, '')), row, {
        text: row.text,
        certainty: 'likely',
        rule: 'email-link',
      })
  }
  return null
}

function decode(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : decodeURIComponent(text.replace(/%(?:[89a-f][0-9a-f])/gi, ''))
}

interface PhoneCandidate {
  fact: Fact
  score: number
}

/**
 * Replaces characters, keeping the length of the text, so that a number does not touch a date or another number
 * (findings/libphonenumber-drops-a-number-behind-a-date.sh).
 */
function separated(text: string): string {
  return text
    .replaceAll(/(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d)/gu, (date) => '|'.repeat(date.length))
    .replaceAll(/(?<=(?:\d[\s()./-]?){8})\s\/\s(?=[+(]?0?\d)/gu, ' | ')
}

/** Parts a telephone number from an e-mail address that a narrow tab glued to it. */
function parted(text: string): string {
  return text.replace(/(?<=(?<![\p{L}\d])(?:\+|0)[\d\s()./-]{6,20}\d)(?=\p{L}[\p{L}\d._%+-]*@)/u, ' ')
}

function firstPhone(rows: readonly Row[]): Fact | null {
  const found: PhoneCandidate[] = []
  for (const [index, row] of rows.entries()) {
    for (const match of separated(parted(row.text)).matchAll(phonePattern)) {
      const digits = match[0].replace(/\D/g, '')
      if (
        digits.length < 8 ||
        digits.length > 15 ||
        /^\d{1,2}[./]\d{4}|\b(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}\b|^\d{2}\.\d{2}\.\d{4}$/.test(match[0])
      )
        continue
      if (findPeriods(match[0].replace(/^\(/u, '')).some(({ isRange }) => isRange)) continue
      const lead = row.text.slice(0, match.index)
      if (faxLabel.test(lead)) continue
      const isLabelled = phoneLabel.test(lead)
      const isGlobal = /^(?:\+|00|\(\+)/.test(match[0])
      found.push({
        fact: factOf(match[0].trim(), row, { certainty: isGlobal || isLabelled ? 'exact' : 'likely', rule: 'phone' }),
        score: (isLabelled ? 2 : 0) + (isGlobal ? 1 : 0) - index / 1000,
      })
    }
  }
  return found.toSorted((a, b) => b.score - a.score)[0]?.fact ?? null
}

function isWholeAddress(text: string): boolean {
  return /^(?:https?:|www\.)/iu.test(text) || networks.some(([pattern]) => pattern.test(text))
}

function findUrls(rows: readonly Row[]): { row: Row; fact: Fact }[] {
  const seen = new Map<string, { row: Row; fact: Fact }>()
  for (const row of rows) {
    const text = row.text.replace(new RegExp(emailPattern.source, 'gu'), (found) => ' '.repeat(found.length))
    for (const match of text.matchAll(urlPattern)) {
      const key = keyOf(match[0].replace(/^(?:https?:\/\/)?(?:www\.)?/, ''))
      if (!seen.has(key)) seen.set(key, { row, fact: factOf(match[0], row, { certainty: 'likely', rule: 'url' }) })
    }
  }
  return [...seen.values()]
}

/** Whether a text contains an e-mail address, a phone number or a web address. */
export function isContactText(text: string): boolean {
  const phones = [...text.matchAll(phonePattern)].some((match) => match[0].replace(/\D/g, '').length >= 8)
  return emailPattern.test(text) || phones || new RegExp(urlPattern.source, 'iu').test(text)
}

/** Removes e-mail addresses, phone numbers, web addresses and their labels from a text. */
export function withoutContact(text: string): string {
  return text
    .replace(new RegExp(emailPattern.source, 'gu'), '|')
    .replace(urlPattern, '|')
    .replace(phonePattern, (found) => (found.replace(/\D/g, '').length >= 8 ? '|' : found))
    .replace(
      /(?<!\p{L})(?:e-?mail(?:-adresse| address)?|mail|courriel|adresse électronique|tel|telefon(?:nummer)?|phone(?: number)?|mobile?|natel|handy|portable|tél|(?:numéro de )?téléphone|web|website|homepage|linkedin|adresse|address|anschrift|wohnort|wohnhaft in|domicile)\.?\s*:/giu,
      '|',
    )
}
