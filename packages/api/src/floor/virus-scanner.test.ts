import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readScannerAddress } from '../environment.ts'
import { startClamd } from '../testing/clamd.ts'
import { openScanner, ScannerAway } from './virus-scanner.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A peer that sends this to every client, whatever the request. */
async function saying(answer: string) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(answer)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  expect.assert(typeof address === 'object' && address !== null)
  return { host: '127.0.0.1', port: address.port }
}

const encode = (text: string) => new TextEncoder().encode(text)

test('asks clamd over TCP and a Unix socket, for files of any size', async () => {
  for (const where of [undefined, join(tmpdir(), `${randomUUID()}.sock`)]) {
    const clamd = await startClamd('a known virus', where)
    const scanner = openScanner(clamd.address)
    expect(await scanner.isThere()).toBe(true)
    expect(await scanner.scan(new Uint8Array())).toBeNull()
    expect(await scanner.scan(new Uint8Array(10_000_000))).toBeNull()
    expect(await scanner.scan(encode(`${'x'.repeat(65_530)}a known virus`))).toBe('Test.Known')
    await clamd.close()
    expect(await scanner.isThere()).toBe(false)
    await expect(scanner.scan(encode('x'))).rejects.toBeInstanceOf(ScannerAway)
  }
})

test.each(['', 'stream: OK', 'INSTREAM size limit exceeded. ERROR\0', 'HTTP/1.1 400 Bad Request\r\n\r\n\0'])(
  'treats the answer %j as none, and never as clean',
  async (answer) => {
    const scanner = openScanner(await saying(answer))
    await expect(scanner.scan(encode('x'))).rejects.toBeInstanceOf(ScannerAway)
    expect(await scanner.isThere()).toBe(false)
  },
)

const isInstalled = spawnSync('clamd', ['--version']).error === undefined

test.skipIf(!isInstalled)(
  'understands the real clamd, with a signature of our own',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clamd-'))
    const path = join(folder, 'clamd.sock')
    // The EICAR test file, in two parts, so that no scanner reports this source file.
    const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
    const md5 = createHash('md5').update(eicar).digest('hex')
    await writeFile(join(folder, 'own.hdb'), `${md5}:${eicar.length}:Own.Eicar\n`)
    await writeFile(join(folder, 'conf'), `DatabaseDirectory ${folder}\nLocalSocket ${path}\nForeground yes\n`)
    const clamd = spawn('clamd', ['--config-file', join(folder, 'conf')], { stdio: 'ignore' })
    try {
      const scanner = openScanner({ path })
      await vi.waitFor(async () => expect(await scanner.isThere()).toBe(true), { timeout: 30_000, interval: 100 })
      expect(await scanner.scan(encode(eicar))).toBe('Own.Eicar.UNOFFICIAL')
      expect(await scanner.scan(new Uint8Array(10_000_000))).toBeNull()
    } finally {
      const ended = once(clamd, 'exit')
      clamd.kill()
      await ended
      await rm(folder, { recursive: true })
    }
  },
  60_000,
)

const read = (DOSSIER_CLAMD?: string) => readScannerAddress({ DOSSIER_CLAMD })

test('parses host and port, an IPv6 address and a path, and nothing else', () => {
  expect(read()).toBeNull()
  expect(read('')).toBeNull()
  expect(read('clamd.example:3310')).toEqual({ host: 'clamd.example', port: 3310 })
  expect(read('[::1]:3310')).toEqual({ host: '::1', port: 3310 })
  expect(read('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' })
  for (const wrong of ['clamd', 'clamd:0', 'clamd:70000', 'tcp://clamd:3310', ':3310'])
    expect(() => read(wrong)).toThrow(/DOSSIER_CLAMD/)
})
