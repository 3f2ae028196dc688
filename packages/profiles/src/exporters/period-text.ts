import { agencyPeriod, type Period } from '../period.ts'
import { parsePeriod } from '../period-parse.ts'

/** The source's own words if they still mean the same, otherwise Dossier's notation. */
export function periodText(period: Period): string {
  const house = agencyPeriod(period)
  if (period.text === house) return house
  const reread = parsePeriod(period.text).period
  const same = reread.start === period.start && reread.end === period.end && reread.present === period.present
  return same ? period.text : house
}
