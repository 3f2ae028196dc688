import { readHeading } from '../headings/kind.ts'
import { factOf, type Fact } from '../facts.ts'
import { employerScore, hasLegalForm, isPlaceName, placeScore, titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { fold, keyOf, trimEnds, wordsOf } from '../text/fold.ts'
import { isContactText, withoutContact } from './contact.ts'

/** Titles before a name: academic ones, forms of address, and ranks with what stands behind these. */
const titles =
  /^(?:(?:prof|dr|dipl|ing|mag|lic|med|iur|jur|phil|rer|nat|pol|oec|h\.?c|mrs|mr|ms|miss|m|mme|herr|frau|monsieur|madame|sir|dame|bsc|msc|ma|ba|mba|phd|oberst(?:leutnant|lt)?|major|maj|hauptmann|hptm|oberleutnant|oblt|leutnant|wachtmeister|wm|feldweibel|fw|colonel|col|capitaine|captain|capt|lieutenant|sergeant|sgt|i\.? ?gst|a\.? ?d|ret|rev|hon|pfr|pfarrer(?:in)?)(?![\p{L}])\.?[\s-]?(?:-ing\.?)?\s*)+/iu
const suffix =
  /,?\s+(?:(?:LL\.?\s?M|LL\.?\s?B|M\.?\s?Sc|B\.?\s?Sc|M\.?A|B\.?A|MBA|Ph\.?\s?D|M\.?D|RN|CPA|CFA|PMP|FRCS|Esq|Jr|Sr|II|III|ACA|ACCA|dipl\..*)\.?(?:\s*\([^)]*\))?[,\s]*)+$/u
const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'di',
  'da',
  'del',
  'della',
  'du',
  'des',
  'la',
  'le',
  'zu',
  'zum',
  'zur',
  'vom',
  'dos',
  'das',
  'do',
  'el',
  'al',
  'bin',
  'ibn',
  'ten',
  'ter',
  'af',
  'av',
  'y',
  'e',
  'geb',
  'geb.',
  'née',
  'born',
  'geborene',
  'nee',
  'né',
  'épouse',
  'épse',
  'ép.',
  'veuve',
  'vve',
  'verh.',
  'verheiratete',
  'formerly',
  'und',
  'mac',
  'st',
  'st.',
  "d'",
  'i',
])
const nameLabel =
  /^(?:name|(?:nachname|familienname|surname|nom)(?:\(?[ns]\)?)? ?\/ ?(?:vorname|first name|pr[ée]nom)(?:\(?[ns]\)?)?|nom|nom et pr[ée]nom|pr[ée]nom et nom|vor-? und nachname|vorname,? (?:und )?(?:nach)?name|name,? vorname|full name|name \/ vorname|nom \/ pr[ée]nom)\s*[:\t]\s*/iu

interface Found {
  value: string
  row: Row
  score: number
  /** Whether more than its shape says so: its place at the top, the largest letters, or the address of the person. */
  isFirm: boolean
}

/** What a person's name is compared with: the e-mail address and the web address. */
export interface NameHints {
  email: string | null
  url: string | null
}

/** Finds the person's name by its shape, size and position, and by its similarity to the e-mail address. */
export function readName(rows: readonly Row[], hints: NameHints): Fact | null {
  const halves = nameOfHalves(rows)
  if (halves !== null) return halves
  const labelled = rows
    .map((row) => ({ row, value: givenNameFirst(row.text) }))
    .find(({ row, value }) => value !== row.text && shapeScore(value) > 0)
  const sizes = rows.map((row) => row.size ?? 0)
  const largest = Math.max(0, ...sizes)
  const candidates = rows.slice(0, 80).flatMap((row, index) =>
    candidatesOf(row, rows[index + 1], hints).map((value): Found => ({
      value,
      row,
      score: scoreOf(value, { row, index, largest, hints }),
      isFirm: index < 6 || (row.size ?? 0) >= largest - 0.5 || likeness(value, hints) > 0,
    })),
  )
  const said = Map.groupBy(candidates, ({ value }) => keyOf(value))
  for (const found of candidates) if (isRepeated(said.get(keyOf(found.value)) ?? [])) found.score += 0.8
  const [best, second] = candidates.toSorted((a, b) => b.score - a.score)
  const isTurned = labelled !== undefined && best !== undefined && sameWords(labelled.value, best.value)
  if (labelled !== undefined && (best === undefined || best.score < 6 || isTurned))
    return factOf(labelled.value.replace(/\t/g, ' '), labelled.row, { certainty: 'likely', rule: 'name-label' })
  if (best === undefined || best.score < 1.5) return null
  const rival = candidates.find(
    (one) => one !== best && keyOf(one.value) !== keyOf(best.value) && one.score === second?.score,
  )
  const certainty = !best.isFirm
    ? 'guess'
    : best.score >= 5
      ? 'exact'
      : best.score >= 3 && (rival === undefined || rival.score < best.score - 1)
        ? 'likely'
        : 'guess'
  return factOf(best.value, best.row, { certainty, rule: 'name' })
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one).toSorted().join() === wordsOf(other).toSorted().join()
}

const familyLabel = /^(?:name|nachname|familienname|surname|last name|family name|nom(?: de famille)?)\s*[:\t]\s*/iu
const givenLabel = /^(?:vornamen?|vorname\(n\)|rufname|first names?|given names?|forenames?|pr[ée]noms?)\s*[:\t]\s*/iu

/** Joins a name whose given and family names have separate labels. */
function nameOfHalves(rows: readonly Row[]): Fact | null {
  const behind = (label: RegExp) =>
    rows
      .filter((row) => label.test(row.text))
      .map((row) => ({ row, value: row.text.replace(label, '').replace(/\t/g, ' ').trim() }))
      .find(({ value }) => shapeScore(value) > 0)
  const [given, family] = [behind(givenLabel), behind(familyLabel)]
  if (given === undefined || family === undefined) return null
  const text = family.value
  return factOf(`${given.value} ${text}`, family.row, { text, certainty: 'likely', rule: 'name-labels' })
}

/** The text after the label of the name. If the label says that the family name comes first, moves it to the end. */
function givenNameFirst(text: string): string {
  const value = text.replace(nameLabel, '')
  const [family = '', given = '', ...more] = value.split(/\s+/u)
  const isTurned = /^(?:nachname|familienname|surname|nom\b.*\/)/iu.test(text) && value !== text && more.length === 0
  return isTurned && given !== '' ? `${given} ${family}` : value
}

/** Whether a name occurs in more than one row, as in a running header or below a letter. */
function isRepeated(found: readonly Found[]): boolean {
  return new Set(found.map(({ row }) => row)).size > 1
}

function candidatesOf(row: Row, next: Row | undefined, hints: NameHints): string[] {
  const whole = row.segments.map((segment) => segment.text.trim()).join(' ')
  const parts = row.segments
    .flatMap((segment) => withoutContact(segment.text).split(/\s*[|•·]\s*|\s[–—-]\s/))
    .map(beforeTitleOrTown)
  const values = [
    beforeTitleOrTown(whole).replace(
      /^(?:lebenslauf|curriculum vitae|cv|résumé|resume)(?:\s+(?:von|of|de|for))?\s*[:–-]?\s+|^(?:\p{L}{0,20}profil|(?:\p{L}{2,12}\s)?profile)\s*(?:[:–-]|von|of|de)\s+|(?<=\p{L}\s+\p{L}\S*)\s+(?:[–|-]\s+)?(?:lebenslauf|curriculum vitae|cv|résumé|resume)$/giu,
      '',
    ),
    ...parts.map(trimEnds),
  ]
  if (isStacked(row, next, hints)) values.push(`${whole} ${next?.text}`)
  return [...new Set(values)].filter((value) => value !== '' && shapeScore(value) > 0)
}

/** Whether the name continues on the next line. In another look, both lines must occur in the e-mail or web address. */
function isStacked(row: Row, next: Row | undefined, hints: NameHints): boolean {
  if (next === undefined || next.size === null || next.region !== row.region) return false
  if (wordsOf(row.text).length > 2 || wordsOf(next.text).length > 2) return false
  return next.look === row.look || [row, next].every(({ text }) => shapeScore(text) > 0 && likeness(text, hints) > 0)
}

/** The part of a text before the comma, if a job, a town or a number follows. */
function beforeTitleOrTown(text: string): string {
  const [name = '', ...more] = text.split(/,\s+/u)
  const isFollowed = more.some((one) => titleScore(one) >= 1.5 || placeScore(one) >= 1 || /\d/u.test(one))
  return isFollowed && shapeScore(name) >= 1 ? name : text
}

/** How much a text looks like a name: two to six words that begin with capitals, apart from titles and particles. */
function shapeScore(text: string): number {
  const core = text
    .replace(suffix, '')
    .replace(titles, '')
    .replace(/\([^)]*\)/g, '')
    .trim()
  if (/[\d@:;!?/\\_|]/.test(core) || core.length > 50 || isContactText(text)) return 0
  const words = core.split(/[\s,]+/).filter((word) => word !== '')
  const names = words.filter((word) => !particles.has(word.toLowerCase()) && !/^d['’]$/i.test(word))
  if (names.length < 1 || names.length > 5 || words.length > 7) return 0
  const isNamed = names.every((word) => /^(?:\p{Lu}|\p{Lo}|[dl]['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u.test(word))
  if (!isNamed || readHeading(core)?.isSure === true) return 0
  if (names.length === 1 && words.length === 1) return 0.2
  return 1
}

function scoreOf(value: string, at: { row: Row; index: number; largest: number; hints: NameHints }): number {
  const { row, index, largest, hints } = at
  const shape = shapeScore(value)
  let score = shape * 1.5 - Math.min(1.5, index * 0.06)
  if (largest > 0 && row.size !== null && row.size >= largest - 0.5) score += 2
  if (row.mark?.kind === 'heading' && row.mark.level === 1) score += 1
  if (row.bold) score += 0.3
  if (row.page > 1 || row.origin === 'footer') score -= 2
  if (row.isItem) score -= 2
  if (titleScore(value) >= 1.5) score -= 2.5
  if (hasLegalForm(value) || employerScore(value) >= 2) score -= 2
  if (isPlaceName(value)) score -= 3
  return score + likeness(value, hints)
}

/** Scores how many words of the name occur in the e-mail or web address. */
function likeness(value: string, hints: NameHints): number {
  const mail = keyOf(hints.email?.split('@')[0] ?? '')
  const domain = keyOf(`${hints.email?.split('@')[1] ?? ''}${hints.url ?? ''}`)
  const names = spellings(value.replace(suffix, '').replace(titles, ''))
  const inMail = names.filter((forms) => forms.some((form) => form.length > 2 && mail.includes(form))).length
  const inDomain = names.filter((forms) => forms.some((form) => form.length > 3 && domain.includes(form))).length
  return Math.min(3, inMail * 1.5) + Math.min(1.2, inDomain * 0.7)
}

/** Each word of a name, with umlauts as one letter and as two. */
function spellings(value: string): string[][] {
  return value
    .split(/[\s-]+/)
    .map((word) =>
      [fold(word), fold(word.toLowerCase().replace(/ä/g, 'ae').replace(/ö|ø/g, 'oe').replace(/ü/g, 'ue'))].map(keyOf),
    )
}
