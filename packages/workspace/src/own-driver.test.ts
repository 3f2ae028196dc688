import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const page = new URL('../../../docs/drivers/own-driver.md', import.meta.url)
const folder = fileURLToPath(new URL('..', import.meta.url))

it("can be used for a third-party driver as documented, through the package's exports", async () => {
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(await readFile(page, 'utf8')) ?? []
  const running = promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--no-warnings', '-'], {
    cwd: folder,
  })
  running.child.stdin?.end(program)
  const { stdout, stderr } = await running
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\d{3} passed, 0 failed\n$/)
})
