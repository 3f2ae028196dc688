import type { Row } from '../row.ts'
import { fold } from '../text/fold.ts'

/** Personal facts that by law must not affect a decision, in the words of the CV. */
export type ProtectedFacts = Record<string, string>

const labels: readonly (readonly [key: string, pattern: RegExp])[] = [
  [
    'birth',
    /^(?:geburtsdatum|geboren|geb\.?|geburtstag|jahrgang|geburtsort|geburtsdatum und -ort|date of birth|born|birth ?date|birthday|dob|place of birth|date de naissance|ne le|nee le|ne a|nee a|ne\(e\) le|naissance|lieu de naissance|age|alter)\b/,
  ],
  [
    'maritalStatus',
    /^(?:zivilstand|familienstand|marital status|civil status|etat civil|situation (?:de famille|familiale))\b|^(?:ledig|verheiratet|geschieden|verwitwet|single|married|divorced|celibataire|marie|mariee|divorce|divorcee|pacse|pacsee|in partnerschaft|eingetragene partnerschaft)\b/,
  ],
  [
    'nationality',
    /^(?:nationalitat|staatsangehorigkeit|staatsburgerschaft|nationality|citizenship|nationalite|heimatort|burgerort|lieu d'origine)\b|^(?:schweizer(?:in)?|deutsche?r?|osterreicher(?:in)?|franzose|franzosin|swiss|german|british|french|suisse|francaise?|italiener(?:in)?)(?:$|,|\s(?:staats|national|citizen|burger))/,
  ],
  ['children', /^(?:kinder|children|enfants|\d+ (?:kinder|children|enfants)|zwei kinder|ein kind|drei kinder)\b/],
  ['religion', /^(?:konfession|religion|religionszugehorigkeit|confession)\b/],
  ['sex', /^(?:geschlecht|gender|sex|sexe|genre)\b/],
  [
    'permit',
    /^(?:aufenthaltsbewilligung|aufenthaltstitel|arbeitsbewilligung|bewilligung|work permit|residence permit|permis de (?:sejour|travail)|permis [bcgl]\b(?!\s?[/+,-]|\s?1|e)|bewilligung [bcgl])/,
  ],
  ['photo', /^(?:foto|photo|bewerbungsfoto|portratfoto)$/],
]

/** Collects the protected facts of rows, and returns the rows that contain nothing else. */
export function readProtected(rows: readonly Row[]): { facts: ProtectedFacts; rows: ReadonlySet<Row> } {
  const facts: ProtectedFacts = {}
  const taken = new Set<Row>()
  for (const row of rows) {
    const parts = row.text.split(/\s*[|·•;]\s*/)
    const found = parts.map((part) => ({ part: part.trim(), key: keyOf(part) }))
    for (const { part, key } of found)
      if (key !== null)
        facts[key] = facts[key] === undefined ? part.replace(/\t/g, ' ') : `${facts[key]}; ${part.replace(/\t/g, ' ')}`
    if (found.every(({ key }) => key !== null)) taken.add(row)
  }
  return { facts, rows: taken }
}

function keyOf(part: string): string | null {
  const plain = fold(part)
  if (plain.length > 90) return null
  return labels.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

const stated =
  /^(?:geburtsdatum|geboren|geb\.|geburtstag|geburtsort|date of birth|born|dob|place of birth|date de naissance|ne(?:e|\(e\))? le|lieu de naissance|zivilstand|familienstand|marital status|civil status|etat civil|situation familiale|nationalitat|staatsangehorigkeit|nationality|citizenship|nationalite|heimatort|konfession)(?:\b|\s|:)/

/** Whether a text states a protected fact with a label, so that it counts in any section. */
export function namesProtected(text: string): boolean {
  return text.length < 90 && stated.test(fold(text))
}

/** Whether a text states a protected fact. */
export function isProtectedText(text: string): boolean {
  return keyOf(text) !== null
}
