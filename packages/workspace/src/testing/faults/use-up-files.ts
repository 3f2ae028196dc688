import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openDriver } from '../../drivers.ts'
import { WorkspaceError } from '../../errors.ts'
import { resilienceSchema } from '../../resilience.ts'
import { readAll } from '../../stream.ts'

/** A separate process with a low limit of open files: puts and reads many objects at once, and reports the results as JSON. */
const [root = ''] = process.argv.slice(2)
const settings = { STORAGE_ATTEMPTS: '1', STORAGE_BREAKER_FAILURES: '1000', STORAGE_CONCURRENCY: '400' }
const resilience = resilienceSchema.parse(settings)
const driver = await openDriver({ driver: 'tmp', variables: { STORAGE_TMP_DIR: root }, resilience })
// Longer than what is read in one step, so that a file stays open while it is read.
const bytes = new Uint8Array(700_000).fill(7)
const keys = Array.from({ length: 150 }, (_, index) => `team/run/artifacts/${index}.bin`)
const puts = await Promise.all(
  keys.map((key) => driver.put(key, bytes, { contentType: 'text/plain' }).then(() => '', codeOf)),
)
const there = keys.filter((_, index) => puts[index] === '')
const reads = await Promise.all(there.map((key) => isWhole(key).then(String, codeOf)))
const partial = await readdir(join(root, 'partial'))
const later: string[] = []
for (const [index, key] of keys.entries()) {
  const state = await isWhole(key).then(String, codeOf)
  // A put that failed may still have stored the object, but only completely.
  later.push(puts[index] === '' ? state : state.replace('not_found', 'true'))
}
const report = {
  puts: [...new Set(puts)].toSorted(),
  reads: [...new Set(reads)].toSorted(),
  partial,
  later: [...new Set(later)],
}
process.stdout.write(JSON.stringify(report))

async function isWhole(key: string): Promise<boolean> {
  return Buffer.from(await readAll((await driver.get(key)).body)).equals(bytes)
}

function codeOf(cause: unknown): string {
  return cause instanceof WorkspaceError ? cause.code : `untyped: ${String(cause)}`
}
