import type { Row } from '../row.ts'
import type { Section } from '../sections.ts'
import { awardOf, namesAward, readAwards } from './awards.ts'
import { isCitation } from './citation.ts'
import { groupRows } from './group-rows.ts'
import type { Honour } from './honour.ts'
import { publicationOf, readPublications } from './publications.ts'

/** The publications and awards of a CV, in its order. */
export interface Honours {
  publications: Honour[]
  awards: Honour[]
}

/** Headings under which everything is a publication or a talk; others, such as "Research", may hold anything. */
const isOfPublications =
  /publi|pubbl|veröff|veroff|paper|patent|brevet|vortr|talk|arti[kc]|referat|bibliogr|schrift|presentation|lecture|communication|conf[eé]ren|speaking/iu

/**
 * Reads the sections of publications and awards. Where one heading names both, or a heading may hold anything, each
 * entry tells by its form what it is. Rows that are neither stay unplaced.
 */
export function readHonours(sections: readonly Section[], owner: string | null): Honours {
  const found: Honours = { publications: [], awards: [] }
  for (const section of sections) {
    const { kind, also, rows } = section
    if (kind !== 'publications' && kind !== 'awards') continue
    const isMixed = also === 'publications' || also === 'awards'
    if (isMixed || !isPlain(section)) addByForm(found, rows, owner)
    else if (kind === 'publications') found.publications.push(...readPublications(rows, owner))
    else found.awards.push(...readAwards(rows))
  }
  return found
}

function isPlain({ kind, heading }: Section): boolean {
  return kind === 'awards' || isOfPublications.test(heading?.text ?? '')
}

function addByForm(found: Honours, rows: readonly Row[], owner: string | null): void {
  for (const group of groupRows(rows).groups) {
    const text = group.rows.map((row) => row.text).join(' ')
    if (isCitation(text, owner)) found.publications.push(...[publicationOf(group, owner)].filter((one) => one !== null))
    else if (namesAward(text)) found.awards.push(...[awardOf(group)].filter((one) => one !== null))
  }
}
