import { anchorPeriod } from './roles/atoms.ts'
import { degreeScore, employerScore, schoolScore, titleScore } from './roles/score.ts'
import type { Row } from './rows.ts'
import type { Section } from './sections.ts'
import { namesLanguage } from './parts/spoken-languages.ts'
import { wordsOf } from './text/fold.ts'

/** The sections of a CV with the kinds that their rows speak for, where headings leave it open ("Qualifications") or say nothing. */
export function settleKinds(sections: readonly Section[]): Section[] {
  const has = (kind: Section['kind']): boolean =>
    sections.some((section) => section.kind === kind && section.rows.length > 0)
  return sections.map((section) => {
    if (section.kind === 'unknown')
      return {
        ...section,
        kind: kindOf(section.rows) ?? (has('skills') || !isList(section.rows) ? 'unknown' : 'skills'),
      }
    if (section.kind === 'skills' || section.kind === 'summary' || section.kind === 'other')
      return { ...section, kind: datedKind(section.rows) ?? section.kind }
    return section
  })
}

function kindOf(rows: readonly Row[]): Section['kind'] | null {
  if (rows.length > 0 && rows.filter((row) => namesLanguage(row.text)).length > rows.length / 2) return 'languages'
  return datedKind(rows)
}

/** What dated rows are about: jobs, trainings, or certificates. */
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
  return school >= work ? 'education' : 'work'
}

function isList(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every((row) => wordsOf(row.text).length < 25 && !/[.!?]$/.test(row.text))
}
