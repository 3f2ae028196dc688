import { findPeriods } from '../dates.ts'
import { frameEntries } from '../entries/frames.ts'
import { readEntry } from '../entries/entry.ts'
import { factOf, type Fact } from '../facts.ts'
import { joinAtoms, slotsOf, type Atom } from '../roles/atoms.ts'
import { withCache } from '../roles/assign.ts'
import { degreeScore, employerScore, placeScore, schoolScore, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'

/** A certificate, a course or a licence. */
export interface Certificate {
  name: Fact
  issuer: Fact | null
  date: Fact | null
}

const certificateWords =
  /zertifi|certifi|diplom|brevet|kurs|course|cours\b|lehrgang|seminar|training|schulung|licen[cs]e|lizenz|ausweis|permis|schein|prüfung|exam|attestation|habilitation|award|qualification|provider|foundation|associate|professional|practitioner|level|stufe|niveau|modul|cas\b|das\b|mas\b/iu

/** The width of a narrow sidebar, in points. */
const narrowColumn = 150

/** Reads certificates: one per row, or with issuer and date in separate rows. */
export function readCertificates(rows: readonly Row[]): Certificate[] {
  const pair = readPair(rows)
  if (pair !== null) return [pair]
  if (isStacked(rows)) return readStacked(rows)
  return rows.flatMap((row, at) => {
    const read = partsOf(row).flatMap(readRow)
    return mayBeOne(row, rows[at + 1]) || mayBeOne(rows[at - 1], row) ? read.map(guessed) : read
  })
}

/** Whether two lines may be one that was wrapped: the second begins with a word for which the first had no room. */
function mayBeOne(row: Row | undefined, next: Row | undefined): boolean {
  if (row === undefined || next === undefined || row.box === null || next.box === null) return false
  if (row.isItem || next.isItem || row.region !== next.region || row.look !== next.look) return false
  if ([row, next].some(({ text }) => findPeriods(text).length > 0)) return false
  const [word = ''] = next.text.split(/\s/u)
  const width = (next.box.width / Math.max(1, next.text.length)) * (word.length + 1)
  return row.text.length > 10 && row.text.length < 45 && row.box.width + width > narrowColumn
}

function guessed(one: Certificate): Certificate {
  return { ...one, name: { ...one.name, source: { ...one.name.source, certainty: 'guess' } } }
}

/** Splits a line of certificates separated by semicolons. */
function partsOf(row: Row): Row[] {
  const [first, second] = row.segments
  if (first === undefined || second !== undefined || !/;\s/.test(row.text)) return [row]
  const parts = row.text.split(/\s*;\s+/).filter((text) => text !== '')
  return parts.map((text) => ({ ...row, text, segments: [{ ...first, text, runs: [] }] }))
}

/** Whether names, issuers and dates are in separate rows. */
function isStacked(rows: readonly Row[]): boolean {
  const dated = rows.filter((row) => findPeriods(row.text).length > 0)
  const others = rows.filter((row) => !dated.includes(row) && !row.isItem)
  if (dated.length === 0 || others.length < dated.length * 0.6) return false
  const isAlternating = rows.length >= 4 && rows.every((row, index) => dated.includes(row) === (index % 2 === 0))
  if (isAlternating && !rows.some((row) => row.isItem)) return true
  const looks = new Set(rows.map((row) => row.look))
  const bare = dated.filter((row) => slotsOf(row, findPeriods(row.text).at(-1) ?? null, 0).length === 0)
  const issued = others.filter((row) => issuerScore(row.text) > 0)
  return looks.size > 1 || issued.length >= others.length * 0.5 || bare.length >= dated.length * 0.6
}

/**
 * Reads two rows of which one has a date and the second may be the issuer of the first; null for others. If the second does
 * not read like an organisation, this is a guess.
 */
function readPair(rows: readonly Row[]): Certificate | null {
  const [above, below, more] = rows
  if (above === undefined || below === undefined || more !== undefined || below.isItem) return null
  if (rows.filter((row) => findPeriods(row.text).length > 0).length !== 1 || above.text.includes(',')) return null
  const [atom, ...others] = slotsOf(below, findPeriods(below.text).at(-1) ?? null, 0).flatMap(({ atoms }) => atoms)
  if (atom === undefined || others.length > 0 || certificateWords.test(atom.text)) return null
  const [named] = readRow(above)
  const date = named?.date ?? readRow(below)[0]?.date ?? null
  if (named === undefined || named.issuer !== null || !/^\p{Lu}/u.test(atom.text) || atom.text.length > 40) return null
  const isKnown = issuerScore(atom.text) > 0
  const issuer = factOf(atom.text, below, { certainty: isKnown ? 'likely' : 'guess', rule: 'certificate-issuer' })
  return isKnown ? { ...named, issuer, date } : guessed({ ...named, issuer, date })
}

function readStacked(rows: readonly Row[]): Certificate[] {
  const scorers = withCache({ title: nameScore, org: issuerScore, place: (text) => placeScore(text) - 1.5 })
  const framing = frameEntries(rows, scorers)
  if (framing === null) return rows.flatMap(readRow)
  return framing.frames.flatMap((frame) => {
    const entry = readEntry(frame, framing.decision, scorers)
    const name = entry.title ?? entry.org
    if (name === null) return []
    return [
      { name, issuer: entry.title === null ? null : (entry.org ?? entry.place), date: entry.end ?? entry.start },
      ...entry.body.flatMap(readRow),
    ]
  })
}

function nameScore(text: string): number {
  return Math.max(degreeScore(text), titleScore(text) * 0.7, certificateWords.test(text) ? 2.2 : 0)
}

function issuerScore(text: string): number {
  return Math.max(employerScore(text), schoolScore(text), /^\p{Lu}{2,6}$/u.test(text) ? 1 : 0)
}

function readRow(row: Row): Certificate[] {
  const period = findPeriods(row.text).at(-1) ?? null
  const atoms = slotsOf(row, period, 0).flatMap((slot, index) =>
    slot.atoms.map((atom, inner): Atom => (index > 0 && inner === 0 ? { ...atom, lead: 'strong', glue: ' ' } : atom)),
  )
  const when = period?.end ?? period?.start ?? null
  const date =
    period === null || when === null
      ? null
      : factOf(when.slice(0, 7), row, {
          text: row.text.slice(period.from, period.to),
          certainty: period.certainty,
          rule: 'certificate-date',
        })
  if (atoms.length === 0) return []
  const last = atoms.at(-1)
  const isIssuer = atoms.length > 1 && last !== undefined && canIssue(last)
  const named = isIssuer ? atoms.slice(0, -1) : atoms
  return [
    {
      name: factOf(joinAtoms(named), row, {
        text: named[0]?.text ?? row.text,
        certainty: named.length === 1 ? 'likely' : 'guess',
        rule: 'certificate',
      }),
      issuer: isIssuer ? factOf(last.text, row, { certainty: 'likely', rule: 'certificate-issuer' }) : null,
      date,
    },
  ]
}

/**
 * Whether an atom can be the issuer. After a comma, it must not look like a certificate; numbers and lower-case words
 * never qualify.
 */
function canIssue(atom: Atom): boolean {
  if (!/^\p{Lu}/u.test(atom.text) || /^\p{Lu}?\d/u.test(atom.text)) return false
  return atom.lead !== 'comma' || issuerScore(atom.text) > 0 || !certificateWords.test(atom.text)
}
