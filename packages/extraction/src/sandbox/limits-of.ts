import { defaultLimits, type Limits } from '../limits.ts'

/** Parses the limits passed to a process as JSON; missing ones get their defaults. */
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
