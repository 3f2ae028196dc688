import { likeness, same, sameDate, sameDegree, samePhone, sameProse } from './compare.ts'
import type { Truth } from './ground.ts'

/** Counts for one field: values found, values to be found, and how many are right. */
export interface Count {
  found: number
  right: number
  truth: number
}
export type Sheet = Map<string, Count>
type Work = Truth['work'][number]
type Education = Truth['education'][number]
/** What was extracted from a file; missing values were not found. */
export type Found = Partial<Omit<Truth, 'lang'>>
type Same = (found: string, truth: string) => boolean

/** Counts the values of one file, field by field; a value that the file does not show counts as wrong. */
export function countValues(found: Found, truth: Truth): Sheet {
  const sheet: Sheet = new Map()
  const tally = new Tally(sheet)
  const basics: Partial<Truth['basics']> = found.basics ?? {}
  tally.one('name', basics.name, truth.basics.name, same)
  tally.one('email', basics.email, truth.basics.email, same)
  tally.one('phone', basics.phone, truth.basics.phone, samePhone)
  if (truth.basics.label !== undefined) tally.one('headline', basics.label, truth.basics.label, same)
  tally.one('summary', basics.summary, truth.basics.summary, sameProse)
  for (const [one, other] of align(found.work ?? [], truth.work, workLikeness)) countWork(tally, one, other)
  for (const [one, other] of align(found.education ?? [], truth.education, educationLikeness)) {
    tally.one('education', one && 'entry', other && 'entry', same)
    tally.one('edu.institution', one?.institution, other?.institution, (a, b) => same(a, b) || plainFirm(a, b))
    tally.one('edu.degree', degreeOf(one), degreeOf(other), sameDegree)
    tally.one('edu.dates', spanOf(one), spanOf(other), same)
  }
  tally.all('skills', skillsOf(found), skillsOf(truth))
  tally.all('languages', languagesOf(found), languagesOf(truth))
  return sheet
}

/** The mean F1 of all fields that have a true value, in per cent. */
export function macroF1(sheets: readonly Sheet[]): number {
  const sums = sumOf(sheets)
  const scores = [...sums.values()].filter(({ truth }) => truth > 0).map(f1)
  return scores.length === 0 ? 0 : (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length
}

/** Adds the counts of several files field by field. */
export function sumOf(sheets: readonly Sheet[]): Sheet {
  const sums: Sheet = new Map()
  for (const [field, { found, right, truth }] of sheets.flatMap((sheet) => [...sheet])) {
    const sum = sums.get(field) ?? { found: 0, right: 0, truth: 0 }
    sums.set(field, { found: sum.found + found, right: sum.right + right, truth: sum.truth + truth })
  }
  return sums
}

/** F1: twice the right values divided by the sum of found and true values, 0 to 1. */
export function f1({ found, right, truth }: Count): number {
  return found + truth === 0 ? 0 : (2 * right) / (found + truth)
}

class Tally {
  private readonly sheet: Sheet

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  one(field: string, found: string | undefined, truth: string | undefined, isSame: Same): void {
    const isRight = found !== undefined && truth !== undefined && isSame(found, truth)
    this.add(field, { found: Number(found !== undefined), right: Number(isRight), truth: Number(truth !== undefined) })
  }

  all(field: string, found: readonly string[], truth: readonly string[]): void {
    const open = [...truth]
    const right = found.filter((value) => {
      const at = open.findIndex((text) => same(value, text))
      if (at >= 0) open.splice(at, 1)
      return at >= 0
    }).length
    this.add(field, { found: found.length, right, truth: truth.length })
  }

  private add(field: string, { found, right, truth }: Count): void {
    const sum = this.sheet.get(field) ?? { found: 0, right: 0, truth: 0 }
    this.sheet.set(field, { found: sum.found + found, right: sum.right + right, truth: sum.truth + truth })
  }
}

function countWork(tally: Tally, found: Work | undefined, truth: Work | undefined): void {
  tally.one('work', found && 'entry', truth && 'entry', same)
  tally.one('work.position', found?.position, truth?.position, same)
  tally.one('work.company', found?.name, truth?.name, (one, other) => same(one, other) || plainFirm(one, other))
  tally.one('work.start', found?.startDate, truth?.startDate, sameDate)
  tally.one('work.end', endOf(found), endOf(truth), (one, other) => one === other || sameDate(one, other))
  tally.all('work.highlights', doneOf(found), doneOf(truth))
}

/** A place may follow the name of a firm or school. */
function plainFirm(found: string, truth: string): boolean {
  return found.startsWith(truth) && /^[\s,]/u.test(found.slice(truth.length)) && found.length < truth.length + 24
}

function endOf(entry: Work | undefined): string | undefined {
  return entry?.endDate ?? (entry?.startDate === undefined ? undefined : 'ongoing')
}

function doneOf(entry: Work | undefined): string[] {
  return [...(entry?.highlights ?? []), ...(entry?.summary === undefined ? [] : [entry.summary])]
}

function degreeOf(entry: Education | undefined): string | undefined {
  const parts = [entry?.studyType, entry?.area].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** Both dates as one value; if there is only one, that one. */
function spanOf(entry: Education | undefined): string | undefined {
  const dates = [entry?.startDate, entry?.endDate].filter((date) => date !== undefined).map((date) => date.slice(0, 7))
  return dates.length === 0 ? undefined : [...new Set(dates)].join(' to ')
}

function skillsOf({ skills = [] }: Found): string[] {
  const named = skills.flatMap(({ name, keywords = [] }) => (keywords.length > 0 ? keywords : [name ?? '']))
  return [...new Set(named.filter((text) => text !== ''))]
}

function languagesOf({ languages = [] }: Found): string[] {
  return [...new Set(languages.flatMap(({ language }) => language ?? []))]
}

function workLikeness(one: Work, other: Work): number {
  const isSameStart = one.startDate !== undefined && sameDate(one.startDate, other.startDate ?? '')
  const [firm, position] = [
    likeness(one.name ?? '', other.name ?? ''),
    likeness(one.position ?? '', other.position ?? ''),
  ]
  return 0.4 * firm + 0.4 * position + (isSameStart ? 0.2 : 0)
}

function educationLikeness(one: Education, other: Education): number {
  const school = likeness(one.institution ?? '', other.institution ?? '')
  return 0.5 * school + 0.5 * likeness(degreeOf(one) ?? '', degreeOf(other) ?? '')
}

/** Pairs found entries with true ones, the most similar first; entries without a partner stay alone. */
function align<T>(found: readonly T[], truth: readonly T[], alike: (one: T, other: T) => number): [T?, T?][] {
  const pairs: [T?, T?][] = []
  const open = { found: new Set(found), truth: new Set(truth) }
  const ranked = found
    .flatMap((one) => truth.map((other) => ({ one, other, score: alike(one, other) })))
    .filter(({ score }) => score > 0.25)
    .toSorted((a, b) => b.score - a.score)
  for (const { one, other } of ranked) {
    if (!open.found.has(one) || !open.truth.has(other)) continue
    open.found.delete(one)
    open.truth.delete(other)
    pairs.push([one, other])
  }
  return [
    ...pairs,
    ...[...open.found].map((one): [T?, T?] => [one]),
    ...[...open.truth].map((one): [T?, T?] => [undefined, one]),
  ]
}
