import { InvalidArgumentError } from 'commander'

/** Parses a day (`2026-01-31`: its start in the local time zone) or an ISO 8601 moment from the command line. */
export function momentOf(text: string): string {
  return momentAt(text, '00:00:00')
}

/** Like `momentOf`, but a day means its noon. */
export function noonOf(text: string): string {
  return momentAt(text, '12:00:00')
}

function momentAt(text: string, ofDay: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const time = new Date(isDay ? `${text}T${ofDay}` : text)
  const rolledOver = isDay && time.getDate() !== Number(text.slice(8))
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime()) || rolledOver) {
    throw new InvalidArgumentError('Expected a day such as 2026-01-31, or a time such as 2026-01-31T14:23:05+01:00.')
  }
  return time.toISOString()
}

/** Parses a whole number between two bounds from the command line. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
  }
}

const units = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 } as const

/** Parses a size in bytes from the command line: `1500`, `500MiB`, `1.5 GiB`. */
export function bytesOf(text: string): number {
  const [, number = '', unit = 'B'] = /^(\d{1,12}(?:\.\d{1,3})?) ?(B|KiB|MiB|GiB|TiB)?$/.exec(text) ?? []
  // The pattern allows no other unit.
  const bytes = Math.round(Number(number) * units[unit as keyof typeof units])
  if (number !== '' && Number.isSafeInteger(bytes)) return bytes
  throw new InvalidArgumentError('Expected a size such as 500MiB or 5GiB.')
}
