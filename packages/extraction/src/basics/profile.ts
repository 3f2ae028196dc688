import { factOf, type Fact } from '../facts.ts'
import { isBody } from '../entries/frames.ts'
import { readHeading } from '../headings/kind.ts'
import { isProtectedText } from '../parts/protected.ts'
import { isPlaceName, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { trimEnds, wordsOf } from '../text/fold.ts'
import type { Address } from './address.ts'
import { isContactText, withoutContact } from './contact.ts'

/** Finds the headline below the name: a short line that is neither contact details nor address. */
export function readLabel(rows: readonly Row[], known: { name: Fact | null; address: Address }): Fact | null {
  const own = [known.address.address, known.address.city, known.address.postalCode].flatMap((fact) =>
    fact === null ? [] : [fact.source.text],
  )
  const candidates = rows.slice(0, 14).flatMap((row, index) =>
    labelParts(behindName(row.text, known.name), own)
      .map((part) => ({ row, part: part.trim(), index }))
      .filter(({ part }) => part !== '' && !own.some((text) => part.includes(text)) && isLabel(part, known.name)),
  )
  const ranked = candidates
    .map((one) => ({
      ...one,
      score:
        titleScore(one.part) -
        one.index * 0.25 -
        (wordsOf(one.part).length > 8 ? 1 : 0) +
        nearName(one.row, rows, known.name),
    }))
    .toSorted((a, b) => b.score - a.score)
  const [best] = ranked
  if (best === undefined || best.score < 0.3) return null
  return factOf(best.part, best.row, {
    certainty: best.score >= 2.5 ? 'exact' : best.score >= 1.5 ? 'likely' : 'guess',
    rule: 'headline',
  })
}

/** The text after the name on its line. */
function behindName(text: string, name: Fact | null): string {
  const rest = name !== null && text.startsWith(name.value) ? text.slice(name.value.length) : ''
  return /^(?:,|\s[–—|-])\s/u.test(rest) ? rest.replace(/^(?:,|\s[–—|-])\s+/u, '') : text
}

/** Splits a line unless all of it is one headline. */
function labelParts(text: string, own: readonly string[]): string[] {
  const isMixed = isContactText(text) || /\t/.test(text)
  const parts = withoutContact(text).split(/\s*[|•·\t]\s*|\s[–—-]\s/)
  const isOther = (part: string): boolean =>
    isPlaceName(part) || isProtectedText(part) || own.some((one) => part.includes(one))
  return isMixed || parts.some(isOther) ? parts : [text]
}

function isLabel(part: string, name: Fact | null): boolean {
  if (name !== null && (name.value.includes(trimEnds(part)) || part.includes(name.value))) return false
  if (factLabel.test(part) || isContactText(part) || isPlaceName(part) || street.test(part)) return false
  if (isProtectedText(part) || readHeading(part)?.isSure === true || wordsOf(part).length > 12) return false
  return /\p{L}{2}/u.test(part) && !/\d{4}/.test(part) && !/[.!?]$/.test(part)
}

const street =
  /^(?:rue|avenue|av\.|boulevard|bd|chemin|ch\.|route|allée|impasse|quai|place)\s|(?:stra(?:ss|ß)e|str\.|gasse|weg|platz)$/iu

/** A bonus for the line just below the name, which is probably the headline. */
function nearName(row: Row, rows: readonly Row[], name: Fact | null): number {
  if (name === null || isBody(row)) return 0
  const box = name.source.box
  if (box === null || row.box === null) return rows[0] === row ? 1 : 0
  const top = box.y + box.height / 2
  const below = rows
    .filter(
      (one) =>
        one.page === name.source.page && one.box !== null && one.box.y > top && Math.abs(one.box.x - box.x) < 200,
    )
    .toSorted((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0))
  return below[0] === row ? 1.2 : 0
}

function isProse(row: Row): boolean {
  return wordsOf(row.text).length > 7 || /[.!?]$/.test(row.text)
}

/** The leading sentences, up to the first line that is not one. */
function together(rows: readonly Row[]): Row[] {
  const at = rows.findIndex(
    (row, index) => index > 0 && isProse(rows[index - 1] ?? row) && !isProse(row) && !row.isItem,
  )
  return at < 0 ? [...rows] : rows.slice(0, at)
}

const factLabel =
  /^(?:name|vorname|nachname|nom|pr[ée]nom|adresse|address|anschrift|telefon|tel|phone|e-?mail|mobile?|wohnort)(?:\s*:|\t)/iu

/** Whether a row is a labelled fact, such as a name or a birth date in a table. */
function isFactRow(row: Row): boolean {
  return (
    factLabel.test(row.text) ||
    (isProtectedText(row.text) && wordsOf(row.text).length < 9) ||
    (isContactText(row.text) && !/[.!?]$/.test(row.text))
  )
}

/** Reads the summary: the text below its heading, or prose before the first heading. */
export function readSummary(
  under: readonly Row[],
  top: readonly Row[],
  known: { name: Fact | null; label: Fact | null },
): Fact | null {
  const prose =
    under.length > 0
      ? together(under.filter((row) => !isFactRow(row)))
      : top.filter(
          (row) =>
            !row.isItem &&
            row.text !== known.name?.source.text &&
            !row.text.includes(known.name?.value ?? '\n') &&
            row.page === 1 &&
            isBody(row) &&
            wordsOf(row.text).length > 7 &&
            !isContactText(row.text) &&
            row.origin === 'body',
        )
  const [first] = prose
  if (first === undefined) return null
  const text = prose.map((row) => row.text.replace(/\t/g, ' ')).join(' ')
  if (text === known.label?.value) return null
  const certainty = under.length === 0 ? 'likely' : prose.length > 4 ? 'guess' : 'likely'
  return factOf(text, first, { text, certainty, rule: under.length > 0 ? 'summary' : 'prose-at-top' })
}
