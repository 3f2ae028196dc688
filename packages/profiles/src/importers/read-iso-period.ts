import { agencyPeriod, type Period } from '../period.ts'
import { parsePeriod } from '../period-parse.ts'
import { note, warn } from './cursor.ts'
import type { ObjectReader } from './read-object.ts'
import { readLine } from './read-values.ts'

/**
 * A period from the ISO dates `startDate` and `endDate`, or from a single `date`. An entry that may go on and has no
 * end counts as going on. The text of the period is written in the house's form.
 */
export function readIsoPeriod(entry: ObjectReader, mayGoOn: boolean): Period {
  const startCursor = mayGoOn ? entry.take('startDate') : entry.take('date', 'startDate')
  const start = readLine(startCursor, 'period')
  const endCursor = entry.take('endDate')
  const end = readLine(endCursor, 'period')
  if (start === '' && end === '') {
    warn(startCursor, 'value.required', { field: 'period' })
    return { start: null, end: null, present: false, text: '' }
  }
  if (start === '') return { ...parsePeriod(end).period, start: null, text: end }
  if (end === '' && mayGoOn) note(endCursor, 'guessed', 'period.present-assumed')
  const source = [start, end === '' && mayGoOn ? 'present' : end].filter((part) => part !== '').join(' - ')
  const { period, certainty } = parsePeriod(source)
  if (certainty === 'none') warn(startCursor, 'period.unreadable', { text: source })
  if (certainty === 'guessed')
    note(startCursor, 'guessed', 'period.guessed', { text: source, reading: agencyPeriod(period) })
  return { ...period, text: agencyPeriod(period) }
}
