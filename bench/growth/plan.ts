/** A node of a plan as `explain (format json)` returns it. */
export interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Alias?: string
  Plans?: PlanNode[]
  [property: string]: unknown
}

const conditions = ['Index Cond', 'Recheck Cond', 'Filter', 'Hash Cond', 'Merge Cond', 'Join Filter', 'Tid Cond']

/**
 * The tables that a plan reads without comparing their team, in its own conditions or in those of a join above it. What a statement
 * inserts, updates or deletes is read by a scan below, or is given as rows.
 */
export function readWithoutTeam(plan: PlanNode, ofTeams: ReadonlySet<string>, above: readonly string[] = []): string[] {
  const own = conditions.flatMap((name) => (typeof plan[name] === 'string' ? [plan[name]] : []))
  const table = plan['Relation Name'] ?? ''
  const alias = plan.Alias ?? table
  const compares =
    own.some((condition) => condition.includes('team_id')) ||
    above.some((condition) => condition.includes(`${alias}.team_id`))
  const isRead = plan['Node Type'] !== 'ModifyTable' && plan['Node Type'] !== 'LockRows' && ofTeams.has(table)
  const below = (plan.Plans ?? []).flatMap((child) => readWithoutTeam(child, ofTeams, [...above, ...own]))
  return isRead && !compares ? [table, ...below] : below
}
