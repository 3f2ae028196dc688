import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openDriver } from '../../drivers.ts'
import { WorkspaceError } from '../../errors.ts'
import { readAll } from '../../stream.ts'

/** A separate process: fills the disk of the folder in its argument, and reports the results as JSON. */
const [root = ''] = process.argv.slice(2)
const driver = await openDriver({ driver: 'tmp', variables: { STORAGE_TMP_DIR: root } })
const bytes = new Uint8Array(100_000).fill(7)
const text = { contentType: 'text/plain' }
const stored: string[] = []
let error = ''
while (error === '' && stored.length < 1000) {
  const key = `team/run/artifacts/${stored.length}.bin`
  error = await driver.put(key, bytes, text).then(() => '', codeOf)
  if (error === '') stored.push(key)
}
// Existing objects stay unchanged when there is no room for their replacements.
const [first = ''] = stored
const replacing = await driver.put(first, new Uint8Array(150_000), text).then(() => '', codeOf)
const whole = await Promise.all(
  stored.map(async (key) => Buffer.from(await readAll((await driver.get(key)).body)).equals(bytes)),
)
const partial = await readdir(join(root, 'partial'))
const { items } = await driver.list('team/')
await driver.delete(stored.slice(-2))
const again = await driver.put('team/run/artifacts/again.bin', bytes, text).then(() => '', codeOf)
const report = {
  stored: stored.length,
  listed: items.length,
  error,
  replacing,
  whole: whole.every(Boolean),
  partial,
  again,
}
process.stdout.write(JSON.stringify(report))

function codeOf(cause: unknown): string {
  return cause instanceof WorkspaceError ? cause.code : `untyped: ${String(cause)}`
}
