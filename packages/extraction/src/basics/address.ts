import { factOf, type Fact } from '../facts.ts'
import { readHeading } from '../headings/kind.ts'
import { isState } from '../roles/atoms.ts'
import { isPlaceName, placeScore, titleScore } from '../roles/score.ts'
import { labelWords } from '../lexicon/label-words.ts'
import type { Row } from '../row.ts'
import { wordList, wordsOf } from '../text/fold.ts'
import { isContactText, withoutContact } from './contact.ts'
import { countryOf, isCountryCode } from './countries.ts'

const labels = new Set(wordList(labelWords))

/** A person's postal address; null for each part that was not found. */
export interface Address {
  address: Fact | null
  postalCode: Fact | null
  city: Fact | null
  /** The letters of a state, such as `TX`. */
  region: Fact | null
  countryCode: Fact | null
}

const streetWords =
  /(?:stra(?:ss|ß)e|str\.|gasse|weg|platz|allee|ring|rain|halde|matte?|acker|hof|damm|ufer|chaussee|promenade|steig|graben|markt|zeile|stieg|gässli|wäg|kai|quai|feld|berg|tor|garten|blick|park|winkel|reihe|twiete|kamp|bogen|hang|stalden|egg|wiese|tal|leite|rue|avenue|av\.|boulevard|bd|chemin|ch\.|route|rte|impasse|place|pl\.|allée|allées|cours|sentier|ruelle|faubourg|passage|square|street|st\.?|road|rd\.?|lane|drive|close|court|crescent|terrace|gardens|grove|hill|row|walk|way|mews|avenue|ave\.?|parade|view|house|yard|vej|gade|gata|via|viale|piazza|corso|calle|straat|laan|ulica|ul\.)/iu
const number = String.raw`\d{1,4}\s?(?:bis|ter|[a-z])?(?:[-/]\d{1,4})?\s?[a-z]?`
const numberLast = new RegExp(`^\\p{Lu}[\\p{L}.'’ -]{2,40}\\s${number}$`, 'iu')
const numberFirst = new RegExp(`^${number},?\\s+[\\p{L}][\\p{L}.'’ -]{2,45}$`, 'iu')
/** A note on the file's age: `Last updated in Mar 2026`, `Stand Mai 2026`. */
const revision =
  /(?<!\p{L})(?:updated|aktualisiert|stand|mise? à jour|aggiornato|version|as of)(?!\p{L})|\s(?:19|20)\d\d$/iu
const flat = /^(?:flat|apartment|apt\.?|unit|c\/o|postfach|po box|case postale)\s/iu
const postalCity =
  /^(?:(?<country>CH|DE|D|A|AT|F|FR|L|B|I|FL)[-\s–]\s?)?(?<code>\d{4,5})\s+(?<city>\p{Lu}[\p{L}.'’ ()/-]{1,40}(?:\s\d{1,2})?)$/u
const cityPostal =
  /^(?<city>\p{Lu}[\p{L}.'’ -]{1,40}?),?\s+(?:(?<state>[A-Z]{2})\s+(?=\d{5}))?(?<code>[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?|[A-Z]\d{2}(?:\s[A-Z\d]{4})?|\d{5}(?:-\d{4})?)$/u
const postalFirst =
  /^(?<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d{2}(?:\s[A-Z\d]{4})?)\s+(?<city>\p{Lu}[\p{L}.'’ -]{1,40})$/u
const codeAlone = /^(?:(?:CH|DE|D|A|AT|F|FR|L|B)[-\s–]\s?)?(?:\d{4,5}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/u

/**
 * Finds the person's address in the rows around the name and contact details. A row may begin with the name, followed
 * by the address.
 */
export function readAddress(around: readonly Row[], name: string | null): Address {
  const found: Address = { address: null, postalCode: null, city: null, region: null, countryCode: null }
  const rows = around.map((row) =>
    name !== null && row.text.startsWith(name) ? { ...row, text: row.text.slice(name.length) } : row,
  )
  for (const row of rows) for (const part of partsOf(row.text)) place(part, row, found)
  if (found.address === null) takeStreet(rows, found)
  if (found.city === null) takeTown(rows, found)
  if (found.city === null) takeNeighbour(rows, found)
  return found
}

function partsOf(text: string): string[] {
  return withoutContact(text)
    .split(
      /\s*[|•·\t;]\s*|\s[–—/-]\s|,\s+(?![A-Z]{2}\s\d{5}(?!\d))|(?<=\s\d{1,4}\s?[a-z]?)\s+(?=(?:[A-Z]{1,2}[-\s])?\d{4,5}\s\p{Lu})|^(?:adresse|anschrift|address|wohnort|domicile)\s*:?\s+/iu,
    )
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '').trim())
    .filter((part) => part !== '')
}

const dated = /(?<!\d)\d{1,2}\/(?:19|20)\d{2}(?!\d)/u

function place(whole: string, row: Row, found: Address): void {
  const behind = /^(?<town>.*\d.*)\s(?<land>[A-Z]{2})$/u.exec(whole)?.groups
  const land = isCountryCode(behind?.['land'] ?? '') ? (behind?.['land'] ?? null) : null
  if (land !== null && found.countryCode === null)
    found.countryCode = factOf(land, row, { certainty: 'likely', rule: 'country' })
  const part = land === null ? whole : (behind?.['town'] ?? whole)
  const town =
    postalCity.exec(part) ?? postalFirst.exec(part) ?? (found.postalCode === null ? cityPostal.exec(part) : null)
  const { code, city, state } = town?.groups ?? {}
  if (found.postalCode === null && code !== undefined && city !== undefined && !/\d{5,}$/.test(city)) {
    found.postalCode = factOf(code, row, { certainty: 'exact', rule: 'postal-code' })
    found.city = factOf(city.trim(), row, { certainty: 'exact', rule: 'town' })
    if (state !== undefined) found.region = factOf(state, row, { certainty: 'exact', rule: 'state' })
    return
  }
  if (codeAlone.test(part) && found.postalCode === null) {
    found.postalCode = factOf(part, row, { certainty: 'likely', rule: 'postal-code' })
    return
  }
  if (
    found.city !== null &&
    found.region === null &&
    isState(part) &&
    row.text.includes(`${found.city.value}, ${part}`)
  ) {
    found.region = factOf(part, row, { certainty: 'likely', rule: 'state' })
    return
  }
  const isStreet =
    (numberLast.test(part) || numberFirst.test(part)) &&
    streetWords.test(part) &&
    !revision.test(part) &&
    !dated.test(part)
  if (isStreet && found.address !== null && flat.test(found.address.value)) {
    found.address = factOf(`${found.address.value}, ${part}`, row, { text: part, certainty: 'likely', rule: 'street' })
    return
  }
  if (isStreet && found.address === null) {
    found.address = factOf(part, row, { certainty: 'likely', rule: 'street' })
    return
  }
  if (/^\d{1,4}\s?(?:bis|ter|[a-z])?$/i.test(part) && found.address === null) {
    found.address = factOf(part, row, { certainty: 'guess', rule: 'house-number' })
    return
  }
  if (found.address !== null && /^\d{1,4}\s?(?:bis|ter|[a-z])?$/i.test(found.address.value) && streetWords.test(part)) {
    found.address = factOf(`${found.address.value}, ${part}`, row, { text: part, certainty: 'likely', rule: 'street' })
    return
  }
  if (flat.test(part) && found.address !== null && row.text.includes(`${found.address.value}, ${part}`)) {
    found.address = { ...found.address, value: `${found.address.value}, ${part}` }
    return
  }
  if (flat.test(part) && found.address === null) found.address = factOf(part, row, { certainty: 'guess', rule: 'flat' })
  const country = countryOf(part)
  if (country !== null && part.length > 1 && found.countryCode === null)
    found.countryCode = factOf(country, row, { text: part, certainty: 'likely', rule: 'country' })
}

/** Takes a street without a street word, if it has a number and comes just before the town. */
function takeStreet(rows: readonly Row[], found: Address): void {
  const town = found.postalCode ?? found.city
  if (town === null) return
  const parts = rows.flatMap((row) => partsOf(row.text).map((part) => ({ row, part })))
  const at = parts.findIndex(({ part }) => part.includes(town.source.text))
  const before = parts[at - 1]
  if (before === undefined || !(numberLast.test(before.part) || numberFirst.test(before.part))) return
  found.address = factOf(before.part, before.row, { certainty: 'likely', rule: 'street-before-town' })
}

/** Takes an unknown town if it is next to an e-mail address or phone number. */
function takeNeighbour(rows: readonly Row[], found: Address): void {
  for (const [index, row] of rows.entries()) {
    const isNear = [row, rows[index + 1], rows[index - 1]].some((one) => one !== undefined && isContactText(one.text))
    const part = isNear
      ? partsOf(row.text).find(
          (one) =>
            /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)?$/u.test(one) &&
            placeScore(one) >= -0.6 &&
            titleScore(one) <= 0 &&
            !wordsOf(one).every((word) => labels.has(word)) &&
            readHeading(one) === null,
        )
      : undefined
    if (part === undefined) continue
    found.city = factOf(part, row, { certainty: 'guess', rule: 'town-beside-contact' })
    return
  }
}

/** Takes a town without a postal code if its name is known. */
function takeTown(rows: readonly Row[], found: Address): void {
  for (const row of rows) {
    for (const part of partsOf(row.text)) {
      if (countryOf(part) !== null || part === found.address?.value) continue
      if (isPlaceName(part) || (found.postalCode !== null && placeScore(part) >= 0)) {
        found.city = factOf(part, row, { certainty: 'likely', rule: 'town-by-name' })
        return
      }
    }
  }
}
