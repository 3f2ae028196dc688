import { InvalidArgumentError } from 'commander'

/** Reads a day (`2026-01-31`, its start in UTC) or a moment of ISO 8601 from the command line. */
export function momentOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const time = new Date(day ? `${text}T00:00:00Z` : text)
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError('It is a day such as 2026-01-31, or a moment such as 2026-01-31T12:00:00Z.')
  }
  return time.toISOString()
}

/** Reads a whole number between two bounds from the command line. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`)
  }
}
