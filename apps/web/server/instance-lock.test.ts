import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockInstance } from './instance-lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('tells a second start which process uses the folder', async () => {
  // The parent of this process lives as long as the test runs.
  await writeFile(join(folder, 'server.lock'), JSON.stringify({ pid: process.ppid, note: 'http://127.0.0.1:3000' }))
  await expect(lockInstance(folder, 'http://127.0.0.1:3001')).rejects.toThrow(
    `Dossier already runs on ${folder} (process ${process.ppid}, http://127.0.0.1:3000).`,
  )
})

test('takes over the lock of a process that has ended, and of one that was interrupted while writing it', async () => {
  await writeFile(join(folder, 'server.lock'), JSON.stringify({ pid: 2 ** 22 + 1, note: 'gone' }))
  await (await lockInstance(folder, 'here')).release()
  await writeFile(join(folder, 'server.lock'), '')
  await (await lockInstance(folder, 'here')).release()
  expect(await readdir(folder)).toEqual([])
})

test('says what to do about a folder that is not writable', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(lockInstance(join(file, 'data'), 'here')).rejects.toThrow(/cannot be written\. Give this user/)
})
