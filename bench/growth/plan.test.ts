import { expect, it } from 'vitest'
import { type PlanNode, readWithoutTeam } from './plan.ts'

const ofTeams = new Set(['runs', 'holds', 'webhooks'])

function scan(table: string, conditions: Record<string, string> = {}, Plans: PlanNode[] = []): PlanNode {
  return { 'Node Type': 'Index Scan', 'Relation Name': table, Alias: table, ...conditions, Plans }
}

it('is satisfied by a condition on the table, or in a join above it', () => {
  const own = scan('runs', { 'Index Cond': '(team_id = $1)' })
  expect(readWithoutTeam(own, ofTeams)).toEqual([])
  const join = { 'Node Type': 'Hash Join', 'Hash Cond': '(holds.team_id = runs.team_id)', Plans: [own, scan('holds')] }
  expect(readWithoutTeam(join, ofTeams)).toEqual([])
})

it('finds a table that a subplan reads for all teams', () => {
  const plan = scan('runs', { 'Index Cond': '(team_id = $1)' }, [scan('holds', { Filter: '(released_at IS NULL)' })])
  expect(readWithoutTeam(plan, ofTeams)).toEqual(['holds'])
})

it('leaves out tables without a team, and what is only written', () => {
  const insert = { 'Node Type': 'ModifyTable', 'Relation Name': 'runs', Plans: [scan('teams')] }
  expect(readWithoutTeam(insert, ofTeams)).toEqual([])
})
