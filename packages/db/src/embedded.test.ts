import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { isAlive } from './embedded/postmaster.ts'
import { startEmbedded } from './embedded.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dossier-embedded-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function ask(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 })
  const [row] = await sql<{ answer: string }[]>`select current_setting('server_encoding') as answer`
  await sql.end()
  return row?.answer ?? ''
}

it('gives processes that start together one server, and stops it with the last one', async () => {
  const servers = await Promise.all([1, 2, 3].map(() => startEmbedded({ dataDir, durable: false })))
  expect(new Set(servers.map(({ url }) => url)).size).toBe(1)
  expect(servers.filter(({ attached }) => !attached)).toHaveLength(1)
  const [first, second, third] = servers
  expect.assert(first && second && third)
  await first.close()
  await second.close()
  expect(await ask(third.url)).toBe('UTF8')
  await third.close()
  await expect(ask(third.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
}, 60_000)

it('starts a server that was killed again, at the same address and once for all of its processes', async () => {
  const servers = await Promise.all([1, 2].map(() => startEmbedded({ dataDir, durable: false })))
  const [first, second] = servers
  expect.assert(first && second)
  await first.revive()
  const [pid = ''] = (await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await vi.waitUntil(() => !isAlive(Number(pid)), { timeout: 20_000 })
  await Promise.all(servers.map(({ revive }) => revive()))
  expect(await ask(first.url)).toBe('UTF8')
  await first.close()
  expect(await ask(second.url)).toBe('UTF8')
  await second.close()
  await expect(ask(second.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
}, 60_000)

it('keeps the data and the password, which only its user can read', async () => {
  const before = await startEmbedded({ dataDir, durable: false })
  await before.close()
  const after = await startEmbedded({ dataDir, durable: false })
  await after.close()
  expect(after.attached).toBe(false)
  expect(new URL(after.url).password).toBe(new URL(before.url).password)
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600)
}, 60_000)

it('starts even if a crash left a lock file whose process ID now belongs to another program', async () => {
  const lock = join(dataDir, 'cluster', 'postmaster.pid')
  await writeFile(lock, `${process.pid}\n${join(dataDir, 'cluster')}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`)
  const server = await startEmbedded({ dataDir, durable: false })
  expect(await ask(server.url)).toBe('UTF8')
  await server.close()
}, 60_000)

it('reports that the port is in use', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => blocker.once('listening', done))
  const address = blocker.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(startEmbedded({ dataDir, durable: false, port })).rejects.toMatchObject({
    code: 'port_in_use',
    message: expect.stringContaining(`Port ${port} is in use`),
  })
  blocker.close()
}, 60_000)

it('reports data of another version and leaves it alone', async () => {
  const file = join(dataDir, 'cluster', 'PG_VERSION')
  const version = await readFile(file, 'utf8')
  await writeFile(file, '15\n')
  await expect(startEmbedded({ dataDir, durable: false })).rejects.toMatchObject({
    code: 'version_mismatch',
    message: expect.stringContaining('made by Postgres 15'),
  })
  expect(await readFile(file, 'utf8')).toBe('15\n')
  await writeFile(file, version)
})

it('reports that a data folder is not writable', async () => {
  const file = join(dataDir, 'a-file')
  await writeFile(file, '')
  await expect(startEmbedded({ dataDir: join(file, 'data') })).rejects.toMatchObject({ code: 'not_writable' })
})
