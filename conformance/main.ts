import { inspect } from 'node:util'
import type { StorageDriver } from '@dossier/workspace'
import { type ConformanceCase, conformanceCases } from '@dossier/workspace/conformance'
import { peers, realServices, type Target } from './targets.ts'
import { type TableRow, writeTable } from './write-table.ts'

interface Tally {
  passed: number
  refused: number
  failed: number
}

/** The suite's result for one target: rows of the table, and the number of failed cases. */
interface Verdict {
  target: Target
  rows: TableRow[]
  failures: number
}

/** Runs the suite against one target. */
async function judge(target: Target): Promise<Verdict> {
  const harness = await target.start()
  const groups = new Map<string, Tally>()
  try {
    const { driver, residue, flipBit } = await harness.open()
    for (const { group, name, needs, run } of conformanceCases) {
      const beyond = (target.beyondPeer?.[group] ?? target.beyondPeer?.[name]) !== undefined
      const hookless = (needs === 'residue' && !residue) || (needs === 'flipBit' && !flipBit)
      if (beyond || hookless) continue
      const tally = groups.get(group) ?? { passed: 0, refused: 0, failed: 0 }
      groups.set(group, tally)
      const failure = await run(harness.open).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failure !== undefined) {
        tally.failed += 1
        console.error(`${target.driver}, ${group}: ${name}\n${inspect(failure, { depth: 4 })}`)
      } else if (isRefusal(group, driver.capabilities)) tally.refused += 1
      else tally.passed += 1
    }
  } finally {
    await harness.close()
  }
  return verdictOf(target, groups)
}

/** Whether a passed case has checked that the driver refuses what it declares as unsupported. */
function isRefusal(group: ConformanceCase['group'], capabilities: StorageDriver['capabilities']) {
  if (group === 'signed URLs') return !capabilities.signedUrls
  if (group === 'tiers') return capabilities.tiers.length === 0
  return group === 'exclusive create' && !capabilities.exclusiveCreate
}

function verdictOf(target: Target, groups: ReadonlyMap<string, Tally>): Verdict {
  const judged = [...groups].map(([group, { passed, refused, failed }]): TableRow => [
    group,
    `${passed}`,
    `${refused}`,
    `${failed}`,
  ])
  const beyond = Object.entries(target.beyondPeer ?? {}).map(([group, reason]): TableRow => [
    group,
    `not judged: ${reason}`,
    '',
    '',
  ])
  const failures = [...groups.values()].reduce((sum, { failed }) => sum + failed, 0)
  return { target, rows: [...judged, ...beyond], failures }
}

async function judgeOrMiss(target: Target): Promise<Verdict> {
  try {
    return await judge(target)
  } catch (error) {
    console.error(inspect(error))
    return { target, rows: [['not reached', '', '', '1']], failures: 1 }
  }
}

console.log('| driver | group | passed | refused as declared | failed |\n| --- | --- | ---: | ---: | ---: |')
// All drivers unless some are named.
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const chosen = Object.values(peers).filter(({ driver }) => named.length === 0 || named.includes(driver))
// In parallel, since most of the time is spent waiting for a service.
const verdicts = await Promise.all([...chosen, ...realServices(process.env)].map(judgeOrMiss))
for (const { target, rows } of verdicts) {
  for (const row of rows) console.log(`| ${target.driver} (${target.peer}) | ${row.join(' | ')} |`)
}
const failures = verdicts.reduce((sum, verdict) => sum + verdict.failures, 0)
console.log(failures === 0 ? '\nEvery driver behaves as the contract says.' : `\n${failures} failed.`)
process.exitCode = failures === 0 ? 0 : 1

if (process.argv.includes('--write') && failures === 0) {
  const ofPeers = verdicts.filter(({ target }) => peers[target.driver] === target)
  for (const { target, rows } of ofPeers) await writeTable(target.driver, rows)
}
