/** The rule by which an engine recommends: a go when no must is unmet or open, or when nothing is lacking. */
export type GoRule = 'noneUnmet' | 'noneLacking'

/** The first engine, as major and minor number, by which a go rests on what is lacking. */
const firstByLacking = [2, 4] as const

/** By which rule an engine of that version (`2.4.0`) recommends: what explains a match is the rule of its own engine. */
export function goRuleOf(engine: string): GoRule {
  const [major = 0, minor = 0] = engine.split('.').map(Number)
  const [firstMajor, firstMinor] = firstByLacking
  return major > firstMajor || (major === firstMajor && minor >= firstMinor) ? 'noneLacking' : 'noneUnmet'
}
