import { inspect } from 'node:util'
import { type ConformanceCase, conformanceCases } from '@dossier/workspace/conformance'
import { peers, realServices, type Target } from './targets.ts'

interface Tally {
  passed: number
  refused: number
  failed: number
}

/** Runs the suite against one target, and prints a line for each group. Returns how many cases failed. */
async function judge(target: Target): Promise<number> {
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
  return print(target, groups)
}

/** Whether a passed case has checked that the driver refuses what it declares that it cannot do. */
function isRefusal(group: ConformanceCase['group'], capabilities: { signedUrls: boolean; exclusiveCreate: boolean }) {
  if (group === 'signed URLs') return !capabilities.signedUrls
  return group === 'exclusive create' && !capabilities.exclusiveCreate
}

function print({ driver, peer, beyondPeer = {} }: Target, groups: ReadonlyMap<string, Tally>): number {
  const name = `${driver} (${peer})`
  let failures = 0
  for (const [group, { passed, refused, failed }] of groups) {
    failures += failed
    console.log(`| ${name} | ${group} | ${passed} | ${refused} | ${failed} |`)
  }
  for (const [group, reason] of Object.entries(beyondPeer))
    console.log(`| ${name} | ${group} | not judged: ${reason} | | |`)
  return failures
}

console.log('| driver | group | passed | refused as declared | failed |\n| --- | --- | ---: | ---: | ---: |')
let failures = 0
for (const target of [...Object.values(peers), ...realServices(process.env)]) {
  failures += await judge(target).catch((error: unknown) => {
    console.error(`${target.driver}: ${target.peer} was not reached. ${inspect(error)}`)
    return 1
  })
}
console.log(failures === 0 ? '\nEvery driver behaves as the contract says.' : `\n${failures} failed.`)
process.exitCode = failures === 0 ? 0 : 1
