import type { AdvertLine, JobPlacements } from '@dossier/profiles'

/** Where a line of an advert counts. */
export type AdvertGroup = 'must' | 'should' | 'rest'

/** A line of an advert, or a part of one, that can be made a must, a should or neither. */
export interface AdvertRow {
  text: string
  /** Counted from 1. */
  line: number
  group: AdvertGroup
  as: AdvertLine['as']
  /** What the form sends unless the reader decides otherwise; empty leaves the line as it was classified. */
  value: 'must' | 'should' | 'none' | ''
}

/** The lines of an advert in order, each text once; the title is not a row. */
export function viewAdvert(lines: readonly AdvertLine[], placements: JobPlacements): AdvertRow[] {
  const seen = new Set<string>()
  return lines.flatMap(({ text, line, as }) => {
    if (as === 'title' || seen.has(text)) return []
    seen.add(text)
    const isCriterion = as === 'must' || as === 'should'
    const decided = Object.hasOwn(placements, text) ? placements[text] : undefined
    return [{ text, line: line + 1, as, group: isCriterion ? as : 'rest', value: decided ?? (isCriterion ? as : '') }]
  })
}
