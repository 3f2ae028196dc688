import { inspect } from 'node:util'
import type { StorageDriver } from '@dossier/workspace'
import { type ConformanceCase, conformanceCases } from '@dossier/workspace/conformance'
import { peers, realServices, type Target } from './targets.ts'

interface Tally {
  passed: number
  refused: number
  failed: number
}

/** What the suite said of one target: lines of the table, and how many cases failed. */
interface Verdict {
  lines: string[]
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

/** Whether a passed case has checked that the driver refuses what it declares that it cannot do. */
function isRefusal(group: ConformanceCase['group'], capabilities: StorageDriver['capabilities']) {
  if (group === 'signed URLs') return !capabilities.signedUrls
  if (group === 'tiers') return capabilities.tiers.length === 0
  return group === 'exclusive create' && !capabilities.exclusiveCreate
}

function verdictOf({ driver, peer, beyondPeer = {} }: Target, groups: ReadonlyMap<string, Tally>): Verdict {
  const name = `${driver} (${peer})`
  const judged = [...groups].map(
    ([group, { passed, refused, failed }]) => `| ${name} | ${group} | ${passed} | ${refused} | ${failed} |`,
  )
  const beyond = Object.entries(beyondPeer).map(
    ([group, reason]) => `| ${name} | ${group} | not judged: ${reason} | | |`,
  )
  const failures = [...groups.values()].reduce((sum, { failed }) => sum + failed, 0)
  return { lines: [...judged, ...beyond], failures }
}

async function judgeOrMiss(target: Target): Promise<Verdict> {
  try {
    return await judge(target)
  } catch (error) {
    console.error(inspect(error))
    const line = `| ${target.driver} (${target.peer}) | not reached | | | 1 |`
    return { lines: [line], failures: 1 }
  }
}

console.log('| driver | group | passed | refused as declared | failed |\n| --- | --- | ---: | ---: | ---: |')
// Side by side, since most of the time goes by waiting for a service.
const verdicts = await Promise.all([...Object.values(peers), ...realServices(process.env)].map(judgeOrMiss))
for (const { lines } of verdicts) console.log(lines.join('\n'))
const failures = verdicts.reduce((sum, verdict) => sum + verdict.failures, 0)
console.log(failures === 0 ? '\nEvery driver behaves as the contract says.' : `\n${failures} failed.`)
process.exitCode = failures === 0 ? 0 : 1
