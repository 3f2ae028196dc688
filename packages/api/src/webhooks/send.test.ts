import { isIP } from 'node:net'
import { freePort } from '@dossier/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { judgeAddress, readNetworks, webhookUrl } from './address.ts'
import { delayAfter, mostAttempts } from './retry.ts'
import { sendMessage } from './send.ts'

const nothing = readNetworks('')
const loopback = readNetworks('127.0.0.0/8, ::1/128')
const second = readNetworks('127.0.0.2/32')
const message = (url: string) => ({ url, headers: { 'webhook-id': 'one' }, body: '{}' })

let receiver: Receiver
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())

describe('sending', () => {
  it('gives up on a receiver that does not respond in time', async () => {
    receiver.answer = () => undefined
    const result = await sendMessage(message(receiver.url), { allowed: loopback, timeoutMs: 200 })
    expect(result).toEqual({ status: null, code: 'timeout' })
  })

  it('gives up on a response that never ends, however slowly it comes', async () => {
    receiver.answer = (_message, response) => void response.writeHead(200).write('.')
    const result = await sendMessage(message(receiver.url), { allowed: loopback, timeoutMs: 300 })
    expect(result).toEqual({ status: null, code: 'timeout' })
  })

  it('reports that nothing listens, or that the host does not exist', async () => {
    const port = await freePort()
    const options = { allowed: loopback, timeoutMs: 5000 }
    expect(await sendMessage(message(`http://127.0.0.1:${port}/`), options)).toEqual({
      status: null,
      code: 'connection',
    })
    expect(await sendMessage(message('https://nowhere.invalid/'), options)).toMatchObject({ status: null })
  })

  it('stops immediately on request', async () => {
    receiver.answer = () => undefined
    const stop = new AbortController()
    const sent = sendMessage(message(receiver.url), { allowed: loopback, timeoutMs: 60_000, signal: stop.signal })
    await receiver.count(1)
    stop.abort()
    expect(await sent).toEqual({ status: null, code: 'stopped' })
  })

  it.each([
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    'localhost',
    'LOCALHOST',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '0177.0.0.1',
    '017700000001',
    '１２７.０.０.１',
    '%31%32%37.0.0.1',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '0.0.0.0',
    '0',
  ])('never connects to this machine as %s', async (host) => {
    const url = new URL(receiver.url)
    const target = `${url.protocol}//${host}:${url.port}/`
    const result = await sendMessage(message(target), { allowed: nothing, timeoutMs: 5000 })
    expect(result).toEqual({ status: null, code: 'refused_address' })
    expect(receiver.received).toEqual([])
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const elsewhere = await startReceiver({ host: '127.0.0.2' })
    receiver.answer = (_message, response) => void response.writeHead(status, { location: elsewhere.url }).end()
    const sent = await sendMessage(message(receiver.url), { allowed: loopback, timeoutMs: 5000 })
    await elsewhere.close()
    expect(sent).toEqual({ status, code: 'redirected' })
    expect(receiver.received).toHaveLength(1)
    expect(elsewhere.received).toEqual([])
  })

  it('connects to the address that was checked: all addresses of a name must be in an operator’s network', async () => {
    const port = new URL(receiver.url).port
    const options = { allowed: loopback, timeoutMs: 5000 }
    expect(await sendMessage(message(`http://localhost:${port}/`), options)).toEqual({ status: 204, code: null })
  })
})

describe('a name that changes its address', () => {
  it('is connected to at the address that was checked, not at a later one', async () => {
    const elsewhere = await startReceiver({ host: '127.0.0.2', port: Number(new URL(receiver.url).port) })
    const names = rebinding(['127.0.0.2'], ['127.0.0.1'])
    const options = { allowed: second, timeoutMs: 5000, resolve: names.resolve }
    const sent = await sendMessage(message(urlOf('rebind.example')), options)
    await elsewhere.close()
    expect(sent).toEqual({ status: 204, code: null })
    expect(names.asked).toEqual(['rebind.example'])
    expect(elsewhere.received).toHaveLength(1)
    expect(receiver.received).toEqual([])
  })

  it('is refused at the next delivery if it then points to this machine', async () => {
    const names = rebinding(['127.0.0.2'], ['127.0.0.1'])
    const options = { allowed: second, timeoutMs: 5000, resolve: names.resolve }
    expect(await sendMessage(message(urlOf('rebind.example')), options)).toEqual({ status: null, code: 'connection' })
    const next = await sendMessage(message(urlOf('rebind.example')), options)
    expect(next).toEqual({ status: null, code: 'refused_address' })
    expect(receiver.received).toEqual([])
  })

  it.each([
    ['a network that is open and one that is not', '127.0.0.2', '10.0.0.1'],
    ['the Internet and this machine', '93.184.215.14', '127.0.0.1'],
    ['the Internet and a metadata service', '93.184.215.14', '169.254.169.254'],
    ['the Internet and this machine, written as IPv6', '93.184.215.14', '::ffff:127.0.0.1'],
  ])('is refused when it leads into %s', async (_case, first, other) => {
    for (const answer of [
      [first, other],
      [other, first],
    ]) {
      const options = { allowed: second, timeoutMs: 5000, resolve: rebinding(answer).resolve }
      const sent = await sendMessage(message(urlOf('both.example')), options)
      expect(sent).toEqual({ status: null, code: 'refused_address' })
    }
    expect(receiver.received).toEqual([])
  })

  it('is refused if it does not resolve', async () => {
    const options = { allowed: loopback, timeoutMs: 5000, resolve: rebinding([]).resolve }
    const sent = await sendMessage(message(urlOf('none.example')), options)
    expect(sent).toEqual({ status: null, code: 'refused_address' })
  })
})

describe('addresses', () => {
  it.each([
    ['169.254.169.254', 4],
    ['10.0.0.1', 4],
    ['172.31.255.255', 4],
    ['192.168.1.1', 4],
    ['100.64.0.1', 4],
    ['100.100.100.200', 4],
    ['168.63.129.16', 4],
    ['192.0.0.192', 4],
    ['224.0.0.1', 4],
    ['255.255.255.255', 4],
    ['::', 6],
    ['fe80::1', 6],
    ['fe80::1%lo', 6],
    ['fec0::1', 6],
    ['fd20:ce::254', 6],
    ['::169.254.169.254', 6],
    ['fd00:ec2::254', 6],
    ['::ffff:169.254.169.254', 6],
    ['::ffff:a9fe:a9fe', 6],
    ['64:ff9b::a9fe:a9fe', 6],
    ['2002:a9fe:a9fe::', 6],
    ['2001:0:a9fe:a9fe::', 6],
    ['ff02::1', 6],
  ] as const)('%s is refused', (address, family) => {
    expect(judgeAddress({ address, family }, nothing)).toBe('refused')
  })

  it.each([
    ['8.8.8.8', 4],
    ['172.32.0.1', 4],
    ['2606:4700::1111', 6],
    ['::ffff:8.8.8.8', 6],
  ] as const)('%s is on the Internet', (address, family) => {
    expect(judgeAddress({ address, family }, nothing)).toBe('public')
  })

  it('are allowed in the operator’s networks', () => {
    const allowed = readNetworks(' 10.1.0.0/16,fd00::/8 ')
    expect(judgeAddress({ address: '10.1.2.3', family: 4 }, allowed)).toBe('allowed')
    expect(judgeAddress({ address: '10.2.0.1', family: 4 }, allowed)).toBe('refused')
    expect(judgeAddress({ address: 'fd12::1', family: 6 }, allowed)).toBe('allowed')
    expect(() => readNetworks('10.1.0.0/33')).toThrow('DOSSIER_WEBHOOK_NETWORKS must be a list of networks')
    expect(() => readNetworks('everything')).toThrow('"everything" is not one')
  })

  it.each([
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://user:secret@example.org/',
    'https://example.org/#x',
    'nothing',
    '',
    '\0',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('%j is not a webhook address', (url) => {
    expect(webhookUrl.safeParse(url).success).toBe(false)
  })
})

it('waits longer each time, and gives up after about a day', () => {
  const delays = Array.from({ length: mostAttempts - 1 }, (_, index) => delayAfter(index + 1, 0.5))
  expect(delays.slice(0, 3)).toEqual([5_000, 20_000, 80_000])
  const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000
  expect(hours).toBeGreaterThan(20)
  expect(hours).toBeLessThan(28)
  expect(delayAfter(1, 0)).toBe(4_000)
  expect(delayAfter(1, 1)).toBe(6_000)
})

/** A name server that changes its answer each time, as an attacker would (DNS rebinding). */
function rebinding(...answers: readonly string[][]) {
  const asked: string[] = []
  const resolve = (name: string) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? []
    asked.push(name)
    return Promise.resolve(addresses.map((address) => ({ address, family: isIP(address) })))
  }
  return { asked, resolve }
}

/** A URL of a name with the receiver's port. */
function urlOf(name: string): string {
  return `http://${name}:${new URL(receiver.url).port}/`
}
