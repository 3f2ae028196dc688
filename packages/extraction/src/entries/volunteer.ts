import { factOf, type Fact } from '../facts.ts'
import { isOrganisation } from '../roles/organisation.ts'
import { titleScore } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { wordsOf } from '../text/fold.ts'
import { readWork, type WorkEntry } from './work.ts'

/** The most words of a line that names a voluntary position. */
const longest = 14

/**
 * Reads voluntary work like jobs. In a section without dates, each short line is a position or an organisation, as a
 * guess.
 */
export function readVolunteering(rows: readonly Row[]): WorkEntry[] {
  const { entries } = readWork(rows, null)
  if (entries.length > 0) return entries
  return rows.every((row) => wordsOf(row.text).length <= longest && !/[.!?]$/u.test(row.text))
    ? rows.flatMap(undated)
    : []
}

function undated(row: Row): WorkEntry[] {
  if (!/\p{L}{2}/u.test(row.text)) return []
  const { title, org } = splitOf(row.text.replaceAll('\t', ', '))
  const fact = (value: string, rule: string): Fact | null =>
    value === '' ? null : factOf(value, row, { text: row.text, certainty: 'guess', rule })
  const none = { place: null, start: null, end: null, isEndUnread: false, body: [], summary: null, highlights: [] }
  return [{ ...none, title: fact(title, 'undated-position'), org: fact(org, 'undated-organisation') }]
}

/** `Trainerin, Turnverein`, `Red Cross – helper`, `Kassier im Verein Dorfladen`, or one name. */
function splitOf(text: string): { title: string; org: string } {
  const found =
    /^(?<first>[^,:|–—(]{2,}?)(?:\s*[,:|]\s+|\s+[–—-]\s+|\s+\()(?<second>[^()]{2,})\)?$/u.exec(text)?.groups ??
    /^(?<first>.{3,}?)\s+(?:im|beim|bei|bei der|in der|am|an der|at|at the|with|for|for the|chez|au|aux|à la|à l['’]|pour)\s+(?<second>\p{Lu}.+)$/u.exec(
      text,
    )?.groups
  const { first = '', second = '' } = found ?? {}
  if (second === '')
    return isOrganisation(text) && titleScore(text) < 2 ? { title: '', org: text } : { title: text, org: '' }
  const isReversed = isOrganisation(first) && !isOrganisation(second)
  return isReversed ? { title: second, org: first } : { title: first, org: second }
}
