/** The condition of an engine for a go: no must is unmet or open (`noneUnmet`), or none is lacking (`noneLacking`). */
export type GoRule = 'noneUnmet' | 'noneLacking'

/** The major and minor version of the first engine with `noneLacking`. */
const firstByLacking = [2, 4] as const

/** Returns the rule of an engine by its version (`2.4.0`), so that a stored match is explained by the rule that made it. */
export function goRuleOf(engine: string): GoRule {
  const [major = 0, minor = 0] = engine.split('.').map(Number)
  const [firstMajor, firstMinor] = firstByLacking
  return major > firstMajor || (major === firstMajor && minor >= firstMinor) ? 'noneLacking' : 'noneUnmet'
}
