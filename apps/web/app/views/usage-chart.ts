/** The usage of drivers at the end of a day; `day` as ISO date, sizes in bytes. */
export interface UsageDay {
  day: string
  drivers: readonly { driver: string; bytes: number }[]
}

/** The columns to draw, one per day, today last. */
export interface UsageChart {
  /** In stacking order, today's largest first. */
  drivers: string[]
  /** Sizes in the order of `drivers`. */
  columns: { day: string; bytes: number[]; total: number }[]
  /** The size at the top of the chart: a round size that is at least the largest total. */
  top: number
}

const dayMs = 86_400_000

/** Creates a chart of the last `length` days until `today`; a day without a record repeats the previous one. */
export function usageChart(
  days: readonly UsageDay[],
  { today, length }: { today: string; length: number },
): UsageChart {
  const known = days.filter(({ day }) => day <= today).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const names = namesOf(known)
  const first = Date.parse(today) - (length - 1) * dayMs
  const columns: UsageChart['columns'] = []
  let next = 0
  let last: UsageDay['drivers'] = []
  for (let at = first; at <= Date.parse(today); at += dayMs) {
    const day = new Date(at).toISOString().slice(0, 10)
    for (let found = known[next]; found !== undefined && found.day <= day; found = known[next]) {
      last = found.drivers
      next += 1
    }
    const bytes = names.map((name) => sizeOf(last, name))
    columns.push({ day, bytes, total: bytes.reduce((sum, size) => sum + size, 0) })
  }
  return { drivers: names, columns, top: roundUp(Math.max(...columns.map(({ total }) => total))) }
}

function namesOf(days: readonly UsageDay[]): string[] {
  const today = days.at(-1)?.drivers ?? []
  const names = new Set(days.flatMap(({ drivers }) => drivers.map(({ driver }) => driver)))
  return [...names].toSorted((a, b) => sizeOf(today, b) - sizeOf(today, a) || (a < b ? -1 : 1))
}

function sizeOf(drivers: UsageDay['drivers'], name: string): number {
  return drivers.reduce((sum, { driver, bytes }) => (driver === name ? sum + bytes : sum), 0)
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundUp(bytes: number): number {
  if (bytes <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(bytes))
  return ([1, 2, 5].find((step) => step * power >= bytes) ?? 10) * power
}
