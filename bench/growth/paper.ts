/** What one run costs: milliseconds of processor time, bytes, and objects. */
export interface RunCost {
  web: number
  worker: number
  database: number
  statements: number
  wal: number
  rows: number
  objects: number
  stored: number
}

/** Cores of each host. */
const cores = 2
/** Milliseconds of processor time that a host has in a second. */
const perSecond = cores * 1000

/** Runs per second of hosts with two cores each, and what they wait for. */
export function atFullLoad(cost: RunCost, workers: number): { rate: number; limit: string } {
  const limits = [
    { limit: workers === 1 ? 'the worker' : 'the workers', rate: (workers * perSecond) / cost.worker },
    { limit: 'Postgres', rate: perSecond / cost.database },
    { limit: 'the web host', rate: perSecond / cost.web },
  ]
  return limits.reduce((least, one) => (one.rate < least.rate ? one : least))
}

/** What runs at a steady rate take: cores that are busy all the time, and bytes and objects of a year. */
export function atSteadyLoad(cost: RunCost, runsPerHour: number) {
  const busy = (milliseconds: number) => (milliseconds * runsPerHour) / 3_600_000
  const yearly = runsPerHour * 24 * 365
  return {
    web: busy(cost.web),
    worker: busy(cost.worker),
    database: busy(cost.database),
    walPerHour: cost.wal * runsPerHour,
    rowsPerYear: cost.rows * yearly,
    storedPerYear: cost.stored * yearly,
    objectsPerYear: cost.objects * yearly,
  }
}
