import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from '../digest.ts'
import { openDriver } from '../drivers.ts'
import { discardBody, readAll } from '../stream.ts'
import { defaultFolder } from './tmp.ts'

const plain = { contentType: 'application/octet-stream' }
const bytes = new TextEncoder().encode('hello')
let base: string
let folder: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'dossier-tmp-test-'))
  folder = join(base, 'workspaces')
})
afterEach(() => rm(base, { recursive: true }))

const openHere = () => openDriver({ driver: 'tmp', variables: { STORAGE_TMP_DIR: folder } })
const openFiles = async () => (await readdir('/proc/self/fd')).length
const modeOf = async (path: string) => (await lstat(path)).mode & 0o777

describe('the temp folder driver', () => {
  it("lives in a folder of its own user in the system's temp folder", () => {
    const user = join(tmpdir(), `dossier-${process.getuid?.()}-`)
    expect(defaultFolder().slice(0, user.length)).toBe(user)
    expect(defaultFolder('/srv/a/.dossier')).not.toBe(defaultFolder('/srv/b/.dossier'))
    expect(defaultFolder()).toBe(defaultFolder(join(process.cwd(), '.dossier')))
  })

  it('lets nobody else read: folders 0700, files 0600', async () => {
    const driver = await openHere()
    await driver.put('a/b', bytes, plain)
    expect(await modeOf(folder)).toBe(0o700)
    expect(await modeOf(join(folder, 'objects', 'a'))).toBe(0o700)
    expect(await modeOf(join(folder, 'objects', 'a', 'b@'))).toBe(0o600)
  })

  it('refuses a link, a file, and a folder that others may write to', async () => {
    const real = join(base, 'real')
    await mkdir(real)
    await symlink(real, folder)
    await expect(openHere()).rejects.toMatchObject({ code: 'misconfigured' })
    await rm(folder)
    await mkdir(folder)
    await chmod(folder, 0o777)
    await expect(openHere()).rejects.toMatchObject({ code: 'misconfigured' })
    await rm(folder, { recursive: true })
    await writeFile(folder, '')
    await expect(openHere()).rejects.toMatchObject({ code: 'misconfigured' })
  })

  it('has looked at each file that it put, also when many share a new folder', async () => {
    const driver = await openHere()
    const names = Array.from({ length: 20 }, (_, at) => `team/run/${at % 2}/${at}`)
    const put = await Promise.all(
      names.map((name) => driver.put(name, bytes, { ...plain, exclusive: name.endsWith('1') })),
    )
    expect(put.map(({ verified }) => verified)).toEqual(names.map(() => true))
    expect((await driver.list('team/')).items).toHaveLength(names.length)
  })

  it('does not follow a link in the place of an object', async () => {
    const driver = await openHere()
    await driver.put('a/b', bytes, plain)
    const secret = join(base, 'secret')
    await writeFile(secret, 'secret')
    await symlink(secret, join(folder, 'objects', 'a', 'c@'))
    await expect(driver.get('a/c')).rejects.toMatchObject({ code: 'denied' })
    expect((await driver.list('')).items.map(({ key }) => key)).toEqual(['a/b'])
  })

  it('answers not_found if its folder has vanished, and creates it again', async () => {
    const driver = await openHere()
    await driver.put('a/b', bytes, plain)
    await rm(folder, { recursive: true })
    await expect(driver.get('a/b')).rejects.toMatchObject({ code: 'not_found' })
    expect(await driver.list('')).toEqual({ items: [], more: false })
    await driver.delete(['a/b'])
    await driver.put('a/b', bytes, plain)
    expect(await readAll((await driver.get('a/b')).body)).toEqual(bytes)
    expect(await modeOf(folder)).toBe(0o700)
  })

  it('still has everything when it is reopened', async () => {
    await (await openHere()).put('a/b', bytes, { contentType: 'text/html; charset=utf-8' })
    const { info, body } = await (await openHere()).get('a/b')
    expect(info).toEqual({ key: 'a/b', contentType: 'text/html; charset=utf-8', ...hashOf(bytes) })
    expect(await readAll(body)).toEqual(bytes)
  })

  it('reports a truncated or foreign file as integrity', async () => {
    const driver = await openHere()
    const path = join(folder, 'objects', 'a', 'b@')
    await driver.put('a/b', new Uint8Array(100_000), plain)
    for (const content of ['', 'x', 'hello dossier1', `{}${'\0'.repeat(3)}\u0002dossier1`, 'x'.repeat(5000)]) {
      await writeFile(path, content)
      await expect(driver.get('a/b')).rejects.toMatchObject({ code: 'integrity' })
    }
  })

  it('lists a truncated file with the others, with its actual size', async () => {
    const driver = await openHere()
    for (const key of ['a/a', 'a/b', 'a/c']) await driver.put(key, bytes, plain)
    await writeFile(join(folder, 'objects', 'a', 'b@'), 'cut')
    const { items } = await driver.list('a/')
    expect(items.map(({ key, size }) => [key, size])).toEqual([
      ['a/a', bytes.byteLength],
      ['a/b', 3],
      ['a/c', bytes.byteLength],
    ])
  })

  it('leaves no empty folders', async () => {
    const driver = await openHere()
    await driver.put('a/b/c', bytes, plain)
    await driver.put('a/d', bytes, plain)
    await driver.delete(['a/b/c'])
    expect(await readdir(join(folder, 'objects', 'a'))).toEqual(['d@'])
    await driver.delete(['a/d'])
    expect(await readdir(join(folder, 'objects'))).toEqual([])
  })

  it.runIf(process.platform === 'linux')('holds no file open for a body that is discarded or left early', async () => {
    const driver = await openHere()
    await driver.put('a', new Uint8Array(5_000_000), plain)
    const before = await openFiles()
    for (let round = 0; round < 20; round += 1) {
      await discardBody((await driver.get('a')).body)
      for await (const chunk of (await driver.get('a')).body) if (chunk.byteLength > 0) break
    }
    await sleep(50)
    expect(await openFiles()).toBeLessThan(before + 5)
  })

  it('sweeps partial files that are older than an hour when it is opened, and keeps younger ones', async () => {
    await openHere().then((driver) => driver.put('a', bytes, plain))
    const partial = join(folder, 'partial')
    await writeFile(join(partial, 'old'), 'x')
    await writeFile(join(partial, 'young'), 'x')
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
    await utimes(join(partial, 'old'), twoHoursAgo, twoHoursAgo)
    await openHere()
    expect(await readdir(partial)).toEqual(['young'])
  })

  it("keeps the disk's error if a put fails, and leaves nothing partial", async () => {
    const driver = await openHere()
    await driver.put('a/b', bytes, plain)
    await writeFile(join(folder, 'objects', 'file'), '')
    await expect(driver.put('file/b', bytes, plain)).rejects.toMatchObject({ cause: { code: /EEXIST|ENOTDIR/ } })
    expect(await readdir(join(folder, 'partial'))).toEqual([])
  })
})

describe('a process that is killed during a put', () => {
  it('leaves only complete objects, old or new', async () => {
    const driver = await openHere()
    const key = 'team/run/primary_outputs/cv.docx'
    const sizes = [300_000, 2_000_000]
    await driver.put(key, new Uint8Array(300_000).fill(1), plain)
    for (let round = 0; round < 8; round += 1) {
      const writer = startWriter(key, sizes)
      await once(writer.stdout ?? writer, 'data')
      await sleep(round * 7)
      writer.kill('SIGKILL')
      await once(writer, 'exit')
      const { info, body } = await driver.get(key)
      expect(sizes).toContain(info.size)
      expect((await readAll(body)).byteLength).toBe(info.size)
      const { items } = await driver.list('')
      expect(items.map((item) => item.key)).toEqual([key])
    }
  })
})

/** Starts another process that replaces one object repeatedly. */
function startWriter(key: string, sizes: number[]): ChildProcess {
  const program = `
    const { open } = await import(${JSON.stringify(join(dirname(import.meta.filename), 'tmp.ts'))})
    const driver = await open({ STORAGE_TMP_DIR: ${JSON.stringify(folder)} })
    console.log('ready')
    for (let round = 0; ; round += 1) {
      const body = new Uint8Array(${JSON.stringify(sizes)}[round % 2]).fill(round)
      await driver.put(${JSON.stringify(key)}, body, { contentType: 'application/octet-stream' })
    }`
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
}

function hashOf(content: Uint8Array): { size: number; sha256: string } {
  const { size, sha256 } = digestOf(content)
  return { size, sha256 }
}
