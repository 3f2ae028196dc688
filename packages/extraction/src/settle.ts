import { isContactText } from './basics/contact.ts'
import { readHeading } from './headings/kind.ts'
import { anchorPeriod } from './roles/atoms.ts'
import { degreeScore, employerScore, schoolScore, titleScore } from './roles/score.ts'
import type { Row } from './row.ts'
import type { Section } from './sections.ts'
import { isLanguageWithLevel, namesLanguage } from './parts/spoken-languages.ts'
import { wordsOf } from './text/fold.ts'

/** Sets the kinds of sections by their rows if the heading is ambiguous ("Qualifications") or unknown. */
export function settleKinds(sections: readonly Section[]): Section[] {
  const has = (kind: Section['kind'], apart?: Section): boolean =>
    sections.some((section) => section !== apart && section.kind === kind && section.rows.length > 0)
  return withHead(sections)
    .flatMap(splitLabelled)
    .map((section) => {
      const { kind, rows } = section
      if (section.also === 'summary' && proseKind(rows, has) === 'summary') return { ...section, kind: 'summary' }
      if (kind === 'unknown') return { ...section, kind: kindOf(rows) ?? proseKind(rows, has) }
      if (kind === 'volunteer' && !has('work') && isOpenActivity(section))
        return { ...section, kind: datedKind(rows) ?? kind }
      if (kind === 'education' && isRest(section, sections)) return { ...section, kind: 'certificates' }
      if (kind === 'summary' && ranged(section)) return { ...section, kind: datedKind(rows) ?? kind }
      if (kind === 'summary' && rows.some((row) => isContactText(row.text)) && has('summary', section))
        return { ...section, kind: 'contact' }
      if (kind === 'education' && section.also === 'work') return { ...section, kind: datedKind(rows) ?? kind }
      if (kind === 'certificates' && !has('education') && ranged(section)) return { ...section, kind: 'education' }
      if (
        kind === 'summary' &&
        !has('skills') &&
        !rows.some((row) => isContactText(row.text)) &&
        rows.length + rows.reduce((sum, row) => sum + row.text.split(/[,;·|]/).length - 1, 0) > 2 &&
        isList(rows)
      )
        return { ...section, kind: 'skills' }
      const isOpen = (kind === 'skills' && isDated(rows)) || kind === 'summary' || kind === 'other'
      return isOpen ? { ...section, kind: datedKind(rows) ?? kind } : section
    })
}

/** Moves a name that looks like a heading into the head of the CV. */
function withHead(sections: readonly Section[]): Section[] {
  const at = sections.findIndex((section) => section.rows.length > 0)
  const first = sections[at]
  if (first === undefined || first.kind !== 'unknown' || first.heading === null) return [...sections]
  return sections.with(at, { kind: 'top', also: null, heading: null, rows: [first.heading, ...first.rows] })
}

/** Labels of languages in Europass. */
const saysLanguages =
  /^(?:muttersprache(?:\(n\)|n)?|(?:sonstige|weitere|andere) sprachen?(?:\(n\))?|mother tongue(?:\(s\))?|other languages?(?:\(s\))?|langues?(?:\(s\))? maternelles?(?:\(s\))?|autres?(?:\(s\))? langues?(?:\(s\))?)\s*(?::|\t)\s*\p{L}/iu

/** Kinds that a line may begin with, and words that name a group of skills as well as other things. */
const named: readonly string[] = ['languages', 'interests', 'certificates', 'other']
const generalName =
  /^(?:weiter\p{L}*|sonstige\p{L}*|divers\p{L}*|verschiedenes|others?|additional|misc\p{L}*|autres?)$/iu

/** Sections that may end with lines that begin with another heading. */
const holdsLabelled: ReadonlySet<Section['kind']> = new Set([
  'skills',
  'education',
  'certificates',
  'interests',
  'other',
  'unknown',
])

/** Moves lines among skills that begin with another heading into a section of their own: "Languages – French (C1)". */
function splitLabelled(section: Section): Section[] {
  if (section.kind === 'languages') return splitSkills(section)
  if (!holdsLabelled.has(section.kind)) return [section]
  const others: Section[] = []
  const rows = section.rows.filter((row) => {
    const label = /^(?<name>[^:,;|·–—\t]{3,40}?)(?:\s*:|\s+[–—-]|\t)\s*(?<rest>\S.*)$/su.exec(row.text)?.groups
    if (saysLanguages.test(row.text)) {
      others.push({ kind: 'languages', also: null, heading: null, rows: [row] })
      return false
    }
    const reading = readHeading(label?.['name'] ?? '')
    const rest = label?.['rest'] ?? ''
    if (
      reading === null ||
      !reading.isSure ||
      reading.kind === section.kind ||
      !(section.kind === 'education' ? ['interests'] : named).includes(reading.kind) ||
      (section.kind === 'skills' && generalName.test(label?.['name'] ?? ''))
    )
      return true
    if (reading.kind === 'languages' && !namesLanguage(rest.split(/,|;|\s(?:und|and|et)\s/u)[0] ?? '')) return true
    const [first] = row.segments
    if (first === undefined) return true
    const segments = row.segments.length > 1 ? row.segments.slice(1) : [{ ...first, text: rest, runs: [] }]
    const below = { ...row, text: segments.map((segment) => segment.text).join('\t'), segments }
    others.push({
      kind: reading.kind,
      also: null,
      heading: null,
      rows: reading.kind === 'certificates' ? listed(below) : [below],
    })
    return false
  })
  return [...partedLanguages({ ...section, rows }), ...others]
}

/** The parts of a list in one line; a line with a date is one certificate. */
function listed(row: Row): Row[] {
  const [first, ...more] = row.segments
  if (first === undefined || more.length > 0 || anchorPeriod(row) !== null) return [row]
  return row.text.split(/,\s+/u).map((text) => ({ ...row, text, segments: [{ ...first, text, runs: [] }] }))
}

/** Moves rows among skills that are languages with levels into a section of their own, if there are several. */
function partedLanguages(section: Section): Section[] {
  const languages =
    section.kind === 'skills' ? section.rows.filter(({ segments }) => isLanguageWithLevel(segments)) : []
  if (languages.length < 2) return [section]
  const rows = section.rows.filter((row) => !languages.includes(row))
  return [
    { ...section, rows },
    { kind: 'languages', also: null, heading: null, rows: languages },
  ]
}

/** Moves rows among languages that begin with a heading of skills into a section of their own: "EDV: Word, Excel". */
function splitSkills(section: Section): Section[] {
  const skills = section.rows.filter(beginsSkills)
  if (skills.length === 0) return [section]
  const languages = section.rows.filter((row) => !skills.includes(row))
  return [
    { ...section, rows: languages },
    { kind: 'skills', also: null, heading: null, rows: skills },
  ]
}

function beginsSkills({ text }: Row): boolean {
  const name = /^([^:,;|·–—\t]{2,40}?)(?:\s*:|\s+[–—-]\s|\t)/u.exec(text)?.[1] ?? ''
  const reading = readHeading(name)
  return reading !== null && reading.kind === 'skills' && reading.also === null && !namesLanguage(text)
}

function proseKind(rows: readonly Row[], has: (kind: Section['kind']) => boolean): Section['kind'] {
  if (
    !has('summary') &&
    rows.length > 0 &&
    rows.every((row) => !row.isItem && wordsOf(row.text).length > 8 && /[.!?]$/.test(row.text))
  )
    return 'summary'
  return has('skills') || !isList(rows) ? 'unknown' : 'skills'
}

/** Whether an education section without periods has courses and certificates, because another one has periods. */
function isRest(section: Section, sections: readonly Section[]): boolean {
  const isOther = sections.some((one) => one !== section && one.kind === 'education' && ranged(one))
  return isOther && section.rows.length > 0 && !ranged(section)
}

/** Whether a heading says no more than activities, which may be jobs, and several entries have dates. */
function isOpenActivity({ heading, rows }: Section): boolean {
  const isGeneral = /^\W*(?:activit(?:ies|és)|aktivitäten|engagements?)\W*$/iu.test(heading?.text ?? '')
  return isGeneral && rows.filter((row) => anchorPeriod(row)?.isRange === true).length >= 3
}

function ranged(section: Section): boolean {
  return section.rows.some((row) => anchorPeriod(row)?.isRange === true)
}

function kindOf(rows: readonly Row[]): Section['kind'] | null {
  if (rows.length > 0 && rows.filter((row) => namesLanguage(row.text)).length > rows.length / 2) return 'languages'
  return datedKind(rows)
}

/** Whether most rows have dates. A year after one skill says nothing about the others. */
function isDated(rows: readonly Row[]): boolean {
  const periods = rows.map(anchorPeriod).filter((period) => period !== null)
  return periods.some((period) => period.isRange) || periods.length > rows.length / 2
}

function datedKind(rows: readonly Row[]): Section['kind'] | null {
  const dated = rows.filter((row) => !row.isItem && anchorPeriod(row) !== null)
  if (dated.length === 0 || dated.length < rows.length * 0.15) return null
  const sum = (score: (text: string) => number): number =>
    rows.reduce(
      (total, row) => total + row.segments.reduce((most, segment) => Math.max(most, score(segment.text)), 0),
      0,
    )
  const school = sum(schoolScore) + sum(degreeScore)
  const work = sum(titleScore) + sum(employerScore)
  const ranges = dated.filter((row) => anchorPeriod(row)?.isRange === true).length
  if (ranges === 0) return school >= dated.length * 3 && sum(schoolScore) > 2 ? 'education' : 'certificates'
  return school > 0 && school >= work ? 'education' : 'work'
}

function isList(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every((row) => wordsOf(row.text).length < 25 && !/[.!?]$/.test(row.text))
}
