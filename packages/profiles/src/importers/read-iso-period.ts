import { agencyPeriod, type Period } from '../period.ts'
import { parseEnds, type ParsedPeriod, parsePeriod } from '../period-parse.ts'
import { type Cursor, note, warn } from './cursor.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readLine, readPeriod } from './read-values.ts'

const startKeys = ['startDate', 'start', 'from', 'startedOn', 'startYear', 'dateStart', 'dateFrom', 'begin'] as const
const endKeys = ['endDate', 'end', 'to', 'finishedOn', 'endYear', 'dateEnd', 'dateTo', 'until'] as const
const wholePeriodKeys = ['dates', 'period', 'dateRange', 'date', 'duration', 'timeframe', 'year', 'years'] as const

/**
 * A period from the dates `startDate` and `endDate`, from one text for both, or from a single `date`. An entry that can
 * be ongoing and has no end counts as ongoing. The text of the period is written in Dossier's notation.
 */
export function readIsoPeriod(entry: ObjectReader, mayGoOn: boolean): Period {
  if (!entry.has(...startKeys, ...endKeys) && entry.has(...wholePeriodKeys)) {
    const [key, ...others] = wholePeriodKeys
    const cursor = mayGoOn ? entry.take(key, ...others) : entry.take('period', 'date', ...wholePeriodKeys)
    // Our own export writes the known period beside a date that a schema requires in full.
    if (!mayGoOn) entry.take('date')
    const ends = typeof cursor.value === 'object' && !Array.isArray(cursor.value) ? readObject(cursor) : null
    return ends === null ? readPeriod(cursor) : readIsoPeriod(ends, mayGoOn)
  }
  const startCursor = mayGoOn ? entry.take(...startKeys) : entry.take('date', ...startKeys, 'issueDate', 'issuedOn')
  const start = readLine(startCursor, 'period')
  const endCursor = entry.take(...endKeys)
  const goesOn = readCurrent(entry)
  const end = typeof endCursor.value === 'boolean' ? '' : readLine(endCursor, 'period')
  if (start === '' && end === '') {
    if (!goesOn) warn(startCursor, 'value.required', { field: 'period' })
    return { start: null, end: null, present: goesOn, text: '' }
  }
  if (start === '') return { ...parsePeriod(end).period, start: null, text: end }
  const parsed = end === '' ? withoutEnd(start, { endCursor, mayGoOn, goesOn }) : parseEnds(start, end)
  return tell(parsed, startCursor)
}

/** Whether an entry has any information about its period. */
export function hasPeriod(entry: ObjectReader): boolean {
  return entry.has(...startKeys, ...endKeys, ...wholePeriodKeys)
}

/** Some programs mark ongoing entries with a flag. */
function readCurrent(entry: ObjectReader): boolean {
  const cursor = entry.take('current', 'isCurrent', 'currentlyWorking', 'currentlyWorkHere')
  return cursor.value === true || cursor.value === 'true'
}

function withoutEnd(
  start: string,
  { endCursor, mayGoOn, goesOn }: { endCursor: Cursor; mayGoOn: boolean; goesOn: boolean },
): ParsedPeriod {
  const alone = parsePeriod(start)
  const { period } = alone
  if (!goesOn && (!mayGoOn || period.start === null || period.end !== period.start)) return alone
  if (!goesOn) note(endCursor, 'guessed', 'period.present-assumed')
  return parseEnds(start, 'present')
}

function tell({ period, certainty }: ParsedPeriod, cursor: Cursor): Period {
  const { text } = period
  if (certainty === 'none') warn(cursor, 'period.unreadable', { text })
  if (certainty === 'guessed') note(cursor, 'guessed', 'period.guessed', { text, reading: agencyPeriod(period) })
  return { ...period, text: agencyPeriod(period) }
}
