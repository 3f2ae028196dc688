import { defaultLimits, type Limits } from '../limits.ts'

/** The limits that a process was started with, as JSON; the usual ones for what it does not say. */
export function limitsOf(json: string | undefined): Limits {
  const given: unknown = JSON.parse(json ?? '{}')
  const limits = { ...defaultLimits }
  if (typeof given !== 'object' || given === null) return limits
  for (const key of Object.keys(limits) as (keyof Limits)[]) {
    const value: unknown = Reflect.get(given, key)
    if (typeof value === 'number') limits[key] = value
  }
  return limits
}
