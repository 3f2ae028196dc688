import { findPeriods, isDuration, type FoundPeriod } from '../dates.ts'
import { departmentNames, departmentScopes, rankGrades, rankTitles, usStates } from '../lexicon/title-parts.ts'
import type { Row } from '../row.ts'
import { fold, wordList } from '../text/fold.ts'
import type { Run, Segment } from '../types.ts'
import { degreeScore, employerScore, hasLegalForm, isPlaceName, placeScore, titleScore } from './score.ts'

/** The smallest part of an entry's head that can be a value. */
export interface Atom {
  text: string
  /**
   * What separates it from the atom before: nothing, a comma, a strong sign such as `|`, a change of look, a word like
   * "at", or a bracket.
   */
  lead: 'none' | 'comma' | 'strong' | 'look' | 'at' | 'bracket'
  /** The text between it and the atom before. */
  glue: string
}

/** A part of a row, separated from the others by a column or the date. */
export interface Slot {
  key: string
  atoms: Atom[]
  row: Row
}

const strong = /\s*(?:\s[|¦•·∙/]\s|[|¦•·∙]|\s[-–—]\s|—|\s–\s?|\t)\s*/u
const atWords = /(?:\s+@\s*|,?\s+(?:bei der|beim|bei|at|chez|c\/o)\s+)(?=[\p{Lu}\d«"'’])/u
const comma = /\s*[,;]\s+/u
const bracket = /\s+\((?![A-Z]{2,5}\))(?=[^)]*\)\s*(?:$|[:,;|–—(\t-]))/u
const colon = /:\s+/u
const thesis =
  /\.\s+(?=(?:Thesis|Dissertation|Thema|Mémoire|Thèse|(?:Abschluss|Bachelor|Master|Diplom|Doktor)arbeit)\b)/u
const splitter = new RegExp(
  `${atWords.source}|${strong.source}|${comma.source}|${bracket.source}|${colon.source}|${thesis.source}`,
  'gu',
)

/**
 * Splits a row of an entry's head into slots, leaving out its date. `offset` is the row's distance from the row with
 * the date.
 */
export function slotsOf(row: Row, period: FoundPeriod | null, offset: number): Slot[] {
  const slots: Slot[] = []
  let at = 0
  for (const segment of row.segments) {
    const start = at
    at += segment.text.length + 1
    if (isDuration(segment.text)) continue
    const runs = withoutPeriod(segment, start, period)
    const atoms = wholeNames(tidy(atomsOf(runs)))
    if (atoms.length > 0) slots.push({ key: `${offset}:${slots.length}`, atoms, row })
  }
  return slots
}

/** The runs of a segment without the text of its date. */
function withoutPeriod(segment: Segment, start: number, period: FoundPeriod | null): Run[] {
  const single: Run = {
    text: segment.text,
    size: segment.size,
    bold: segment.bold,
    italic: segment.italic,
    color: segment.color,
  }
  const runs =
    segment.runs.length > 1 && segment.runs.map((run) => run.text).join('') === segment.text ? segment.runs : [single]
  if (period === null || period.to <= start || period.from >= start + segment.text.length) return runs
  let at = start
  return runs.flatMap((run) => {
    const from = at
    at += run.text.length
    const before = run.text.slice(0, Math.max(0, Math.min(run.text.length, period.from - from)))
    const after = run.text.slice(Math.max(0, Math.min(run.text.length, period.to - from)))
    if (period.to <= from || period.from >= at) return [run]
    return [
      { ...run, text: before },
      { ...run, text: after === '' ? '' : `\t${after}` },
    ].filter((part) => part.text !== '')
  })
}

function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = []
  let last: Run | null = null
  for (const run of withoutSeams(runs)) {
    const parts = splitRun(run.text)
    const [first] = parts
    const changed = last !== null && isOtherLook(last, run)
    if (first !== undefined && first.lead === 'none' && last !== null) {
      const isRest = /^\s*(?:of|for|für|de|des|du)\s\p{L}/u.test(first.text)
      if (changed && /\p{L}/u.test(first.text) && !isRest) first.lead = 'look'
      else if (!changed || isRest) {
        const previous = atoms.at(-1)
        if (previous !== undefined) previous.text += parts.shift()?.text ?? ''
      }
    }
    atoms.push(...parts)
    if (/\p{L}/u.test(run.text)) last = run
  }
  return atoms
}

/** Merges adjacent runs of one look, such as those of a wrapped line. */
function withoutSeams(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last !== undefined && !isOtherLook(last, run)) whole[whole.length - 1] = { ...last, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

function isOtherLook(a: Run, b: Run): boolean {
  const isResized = a.size !== null && b.size !== null && Math.max(a.size, b.size) > 1.05 * Math.min(a.size, b.size)
  return a.bold !== b.bold || a.italic !== b.italic || a.color !== b.color || isResized
}

function splitRun(text: string): Atom[] {
  const atoms: Atom[] = []
  let from = 0
  let lead: Atom['lead'] = 'none'
  let glue = ''
  for (const match of text.matchAll(splitter)) {
    if (isInsideBracket(text, match.index) || isOfSchool(text.slice(0, match.index), match[0])) continue
    atoms.push({ text: text.slice(from, match.index), lead, glue })
    from = match.index + match[0].length
    glue = match[0]
    lead = leadOf(match[0])
  }
  return [...atoms, { text: text.slice(from), lead, glue }]
}

/** Whether "at" belongs to the name of a university, which says where it is: `University of Texas at Austin`. */
function isOfSchool(before: string, glue: string): boolean {
  return /^\s+at\s+$/u.test(glue) && /(?:University|College|School)(?: of(?: \p{Lu}\p{L}+){1,3})?$/u.test(before)
}

function isInsideBracket(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', index) >= 0
}

function leadOf(glue: string): Atom['lead'] {
  if (/\(/.test(glue)) return 'bracket'
  if (/^\s*[,;]\s+$/.test(glue)) return 'comma'
  return /\p{L}|@/u.test(glue) ? 'at' : 'strong'
}

/** A grade, in brackets after a degree. */
const grade =
  /^(?:mention|avec mention|mit auszeichnung|with (?:distinction|merit|hono(?:u)?rs)|distinction|merit|first(?: class)?|upper second|(?:summa |magna )?cum laude|(?:note|noten?schnitt|grade|gpa|moyenne)\b|[12]:[12]|1st|\d[.,]\d{1,2}$)/iu

/** A workload or kind of contract, in brackets after a title. */
const workload =
  /^(?:teilzeit|vollzeit|nebenberuflich|befristet|unbefristet|temporär|part[- ]time|full[- ]time|fixed[- ]term|temporary|temps (?:partiel|plein|complet)|à temps (?:partiel|plein)|cdd|cdi)\b|^\d{1,3}\s?%$/iu

/** Whether a text in brackets is a remark, because it begins with a small letter or an ordinal: "(not yet recognised)". */
function isRemark(text: string): boolean {
  return /^\p{Ll}\S*(?:\s\S+){2,}$|^\d{1,2}\.\s\p{L}+$/u.test(text) && employerScore(text) < 2
}

/** Removes atoms without words, and passes the separator of a removed atom to the next. */
function tidy(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = []
  let carried: Atom['lead'] | null = null
  for (const atom of atoms) {
    const text = cleanAtom(atom)
    if (
      !/[\p{L}\p{N}]/u.test(text) ||
      (atom.lead === 'bracket' && (grade.test(text) || workload.test(text) || isRemark(text))) ||
      /^[12]:[12]$/.test(text)
    ) {
      carried = atom.lead === 'none' ? carried : atom.lead
      continue
    }
    const lead = carried !== null && (atom.lead === 'none' || atom.lead === 'look') ? carried : atom.lead
    kept.push({ ...atom, text, lead: kept.length === 0 ? 'none' : lead === 'none' ? 'strong' : lead })
    carried = null
  }
  return kept
}

/**
 * Joins atoms that a sign does not separate into two values: two titles of one position ("Cariste / Magasinier"), or an
 * organisation's short and full names.
 */
function wholeNames(atoms: readonly Atom[]): Atom[] {
  const whole: Atom[] = []
  for (const atom of atoms) {
    const last = whole.at(-1)
    // A subject stands between a degree and its school.
    const isSubject = isDash(atom) && whole.some(({ text }) => degreeScore(text) >= 2)
    if (last !== undefined && !isSubject && isOneWith(last, atom))
      whole[whole.length - 1] = { ...last, text: joinAtoms([last, atom]) }
    else whole.push(atom)
  }
  return whole
}

function isOneWith(first: Atom, second: Atom): boolean {
  if (second.lead === 'comma' && isState(second.text)) return placeScore(first.text) > -1 && !hasLegalForm(first.text)
  if (second.lead === 'comma' && department.test(second.text)) return ranked.test(first.text)
  if (second.lead === 'bracket') return isPlaceName(first.text) && /^\p{Lu}[\p{L}. -]*$/u.test(second.text)
  if (/^\s*\/\s*$/u.test(second.glue)) return isTitle(first.text, 2.5) && isTitle(second.text, 1.5)
  return isDash(second) && isBody(first.text, 0.5) && isBody(second.text, 2)
}

function isDash({ glue }: Atom): boolean {
  return /^\s*[-–—]\s*$/u.test(glue)
}

const anyOf = (list: string): string => `(?:${wordList(list).join('|')})`
const ranked = new RegExp(`^(?:${anyOf(rankGrades)} )*${anyOf(rankTitles)}$`, 'iu')
const department = new RegExp(
  `^(?:${anyOf(departmentScopes)} )?${anyOf(departmentNames)}(?: (?:&|and) \\p{L}+)?$`,
  'iu',
)
const states: ReadonlySet<string> = new Set(wordList(usStates))

/** Whether a text is the letters of a state of the USA or a province of Canada. */
export function isState(text: string): boolean {
  return /^\p{Lu}{2}$/u.test(text) && states.has(fold(text))
}

function isTitle(text: string, least: number): boolean {
  return titleScore(text) >= least && employerScore(text) <= 0
}

/** Whether a text is an organisation without a legal form. A legal form ends a name, so what follows it is another one. */
function isBody(text: string, least: number): boolean {
  return employerScore(text) >= least && titleScore(text) < 1 && placeScore(text) < 1.5 && !hasLegalForm(text)
}

function cleanAtom(atom: Atom): string {
  const text = atom.text.trim().replace(/^[|·•–—,;:\s]+|[|·•–—,;:\s]+$/gu, '')
  const bare =
    atom.lead === 'bracket' || (text.startsWith('(') && text.endsWith(')')) ? text.replace(/^\(|\)$/g, '') : text
  return /^\($|^\)$/.test(bare) ? '' : bare.replace(/^\(+$|\(\s*$/u, '').trim()
}

/** Joins atoms into one value. */
export function joinAtoms(atoms: readonly Atom[]): string {
  return atoms
    .map((atom, index) => {
      if (index === 0) return atom.text
      if (atom.lead === 'bracket') return ` (${atom.text})`
      return atom.lead === 'look'
        ? ` ${atom.text}`
        : `${atom.glue === '' ? ' ' : atom.glue.replace('\t', ' ')}${atom.text}`
    })
    .join('')
}

/** The period that makes a row the head of an entry: it starts, ends or fills a part of the row. Null if there is none. */
export function anchorPeriod(row: Row): FoundPeriod | null {
  const periods = findPeriods(row.text)
  const [first] = periods
  if (first === undefined || row.text.length > 160) return null
  const wanted = periods.find((period) => period.isRange) ?? first
  const text = row.text
  const before = text.slice(0, wanted.from)
  const after = text.slice(wanted.to)
  const startsPart = /(?:^|[\t|·•,([:–—-])\s*$/u.test(before)
  const endsPart = /^\s*[)\]]?(?:$|[\t|·•,():–—;]|\s-\s)/u.test(after)
  const isSentence = row.segments.length === 1 && /[.!?]\s*$/.test(text) && text.split(/\s+/).length > 8
  if (isSentence) return null
  if (wanted.isRange) return startsPart || endsPart || text.split(/\s+/).length < 12 ? wanted : null
  const fills = startsPart && endsPart
  return fills || (endsPart && text.split(/\s+/).length < 12) || (before.trim() === '' && text.split(/\s+/).length < 12)
    ? wanted
    : null
}
