import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FaultReport } from '../testing/faults/try-faults.ts'

const run = promisify(execFile)
const scriptOf = (name: string) => fileURLToPath(new URL(`../testing/faults/${name}.ts`, import.meta.url))
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-faults-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Whether this user may mount a disk that only one process sees. */
const canMount = await run('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).then(
  () => true,
  () => false,
)

describe('a file system that fails', () => {
  it('leaves no partial file, either the old content or all of the new, and a specific error', async () => {
    const { stdout } = await run(process.execPath, [scriptOf('try-faults')], { maxBuffer: 10_000_000 })
    // Written by the script next to this test.
    const reports = JSON.parse(stdout) as FaultReport[]
    const told = { ENOSPC: 'no_space', EDQUOT: 'no_space', EIO: 'unavailable', EMFILE: 'unavailable', EROFS: 'denied' }
    const failed = reports.filter(({ error }) => error !== null)
    for (const [code, error] of Object.entries(told)) {
      const those = failed.filter((report) => report.code === code)
      expect(those.length).toBeGreaterThan(10)
      expect(those.filter((report) => report.error !== error)).toEqual([])
    }
    expect(reports.filter(({ partial }) => partial.length > 0)).toEqual([])
    expect(reports.filter(({ content }) => content === 'other')).toEqual([])
    expect(reports.filter(({ error, content }) => error === null && content !== 'new')).toEqual([])
    expect(reports.filter(({ exclusive, content }) => !exclusive && content === 'nothing')).toEqual([])
    expect(reports.filter(({ recovers }) => !recovers)).toEqual([])
  }, 240_000)

  it.runIf(canMount)(
    'says that a disk is full, keeps what is on it, and takes more when there is room again',
    async () => {
      const disk = join(folder, 'disk')
      await mkdir(disk)
      const script = 'mount -t tmpfs -o size=1m,mode=700 none "$0" && exec "$1" "$2" "$0"'
      const { stdout } = await run('unshare', [
        '-rm',
        'sh',
        '-c',
        script,
        disk,
        process.execPath,
        scriptOf('fill-disk'),
      ])
      const report: unknown = JSON.parse(stdout)
      expect(report).toEqual({
        stored: expect.any(Number),
        listed: expect.any(Number),
        error: 'no_space',
        replacing: 'no_space',
        whole: true,
        partial: [],
        again: '',
      })
      expect(report).toMatchObject({ listed: (report as { stored: number }).stored })
    },
  )

  it('is unavailable if no more files can be opened, and never reports an object as missing', async () => {
    const limited = 'ulimit -n 48 && exec "$0" "$1" "$2"'
    const { stdout } = await run('sh', [
      '-c',
      limited,
      process.execPath,
      scriptOf('use-up-files'),
      join(folder, 'files'),
    ])
    const report: unknown = JSON.parse(stdout)
    // Some or none of the reads manage to open a file; no existing object is reported as missing.
    expect(report).toMatchObject({ puts: ['', 'unavailable'], partial: [], later: ['true'] })
    expect(report).toMatchObject({ reads: expect.not.arrayContaining(['not_found']) })
  })
})
