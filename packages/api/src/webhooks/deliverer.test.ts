import { randomUUID } from 'node:crypto'
import { listDeliveries, redeliver, webhookBacklog, webhooksDue } from '@dossier/db/webhooks'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Receiver, startReceiver } from '../testing/receiver.ts'
import { createWebhookTest, type WebhookTest } from '../testing/webhook-test.ts'
import { forgetDeliveries } from './forget.ts'
import { mostAttempts } from './retry.ts'
import { webhookSecret } from './signing.ts'

let test: WebhookTest
let receiver: Receiver
const hour = 3_600_000

beforeEach(async () => {
  test = await createWebhookTest()
  receiver = await startReceiver()
})
afterEach(async () => {
  await receiver.close()
  await test.close()
})

async function statesOf(id: string) {
  const { items } = await listDeliveries(test.database.db, { teamId: test.owner.teamId, id }, { limit: 100 })
  return items.map(({ state, code, attempts }) => ({ state, code, attempts }))
}

describe('a receiver', () => {
  it('gets the events since it was added, signed according to Standard Webhooks', async () => {
    const run = randomUUID()
    await test.happen(run, ['document.generated'])
    await test.services.sealer.flush()
    const id = await test.addWebhook(receiver.url)
    await test.happen(run, ['document.downloaded'])
    await test.deliver()
    expect(receiver.received).toHaveLength(1)
    const [message] = receiver.received
    const secret = webhookSecret(test.services, { teamId: test.owner.teamId, id, generation: 1 })
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toEqual(message?.json)
    expect(message?.json).toMatchObject({
      id: message?.headers['webhook-id'],
      type: 'storage.read',
      redelivered: false,
      data: { cause: 'document.downloaded', runId: run, documentId: run, documentType: 'cv', sha256: 'ab'.repeat(32) },
    })
    expect(message?.headers['webhook-attempt']).toBe('1')
  })

  it('gets only the event types it asked for', async () => {
    await test.addWebhook(receiver.url, ['storage.stored'])
    await test.happen(randomUUID(), ['document.downloaded', 'document.generated', 'document.downloaded'])
    await test.deliver()
    expect(receiver.received.map(({ json }) => json.type)).toEqual(['storage.stored'])
  })

  it('gets nothing from a transaction that was rolled back', async () => {
    await test.addWebhook(receiver.url)
    await test.database.db
      .transaction(async (tx) => {
        await test.append(tx, 1)
        throw new Error('taken back')
      })
      .catch(() => undefined)
    await test.deliver()
    expect(receiver.received).toEqual([])
  })

  it('gets nothing from another team', async () => {
    const stranger = await test.database.createOwner()
    await test.addWebhook(receiver.url)
    await test.happen(randomUUID(), ['document.generated'], stranger)
    await test.deliver()
    expect(receiver.received).toEqual([])
  })
})

describe('an event that is not accepted', () => {
  it('is sent again later, with the same ID and the attempt number, followed by the next event of its run', async () => {
    const id = await test.addWebhook(receiver.url)
    receiver.answer = (_message, response) => void response.writeHead(503).end()
    await test.happen(randomUUID(), ['document.generated', 'document.downloaded'])
    await test.deliver()
    expect(await statesOf(id)).toEqual([
      { state: 'waiting', code: null, attempts: 0 },
      { state: 'waiting', code: 'rejected', attempts: 1 },
    ])
    await test.deliver()
    expect(receiver.received).toHaveLength(1)
    receiver.answer = (_message, response) => void response.writeHead(200).end('thank you')
    test.pass(hour)
    await test.deliver()
    const ids = receiver.received.map(({ json }) => json.id)
    expect(receiver.received.map(({ headers }) => headers['webhook-attempt'])).toEqual(['1', '2', '1'])
    expect(ids[1]).toBe(ids[0])
    expect(receiver.received.map(({ json }) => json.type)).toEqual(['storage.stored', 'storage.stored', 'storage.read'])
  })

  it('does not hold up events of other runs', async () => {
    await test.addWebhook(receiver.url)
    const [bad, good] = [randomUUID(), randomUUID()]
    receiver.answer = ({ json }, response) => void response.writeHead(json.data['runId'] === bad ? 500 : 200).end()
    await test.happen(bad, ['document.generated', 'document.downloaded'])
    await test.happen(good, ['document.generated', 'document.downloaded'])
    await test.deliver()
    const told = receiver.received.filter(({ json }) => json.data['runId'] === good)
    expect(told.map(({ json }) => json.type)).toEqual(['storage.stored', 'storage.read'])
    expect(receiver.received).toHaveLength(3)
  })

  it('fails permanently after its last attempt, lets the next event of its run through, and can be redelivered with a mark', async () => {
    const id = await test.addWebhook(receiver.url)
    receiver.answer = ({ json }, response) => void response.writeHead(json.type === 'storage.stored' ? 500 : 200).end()
    await test.happen(randomUUID(), ['document.generated', 'document.downloaded'])
    const backlogs: number[] = []
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      await test.deliver()
      backlogs.push((await webhookBacklog(test.database.db)).waiting)
      test.pass(10 * hour)
    }
    expect(await statesOf(id)).toEqual([
      { state: 'delivered', code: null, attempts: 1 },
      { state: 'dead', code: 'rejected', attempts: mostAttempts },
    ])
    const retried = Array.from({ length: mostAttempts - 1 }, () => 'retried')
    expect(backlogs).toEqual([...retried.map(() => 2), 0])
    expect(await webhookBacklog(test.database.db)).toEqual({ waiting: 0, oldest: null })
    expect(test.outcomes.toSorted()).toEqual(['delivered', 'given_up', ...retried])
    const before = receiver.received.length
    receiver.answer = (_message, response) => void response.writeHead(200).end()
    const place = { teamId: test.owner.teamId, id }
    expect(await redeliver(test.database.db, place, { now: test.services.now() })).toBe(1)
    await test.deliver()
    const [again] = receiver.received.slice(before)
    expect(again?.json).toMatchObject({ id: receiver.received[0]?.json.id, redelivered: true })
    expect(again?.headers).toMatchObject({ 'webhook-redelivered': 'true', 'webhook-attempt': '1' })
  })
})

describe('receivers that misbehave', () => {
  it.each([
    ['redirects', 'redirected', { location: 'http://127.0.0.1:1/' }, 307],
    ['refuses', 'rejected', {}, 404],
  ])('one that %s has not taken it', async (_what, code, headers, status) => {
    const id = await test.addWebhook(receiver.url)
    receiver.answer = (_message, response) => void response.writeHead(status, headers).end()
    await test.happen(randomUUID(), ['document.generated'])
    await test.deliver()
    expect(await statesOf(id)).toEqual([{ state: 'waiting', code, attempts: 1 }])
  })

  it('are cut off if their response never ends, and have accepted the event', async () => {
    const id = await test.addWebhook(receiver.url)
    let sent = 0
    receiver.answer = async (_message, response) => {
      response.writeHead(200)
      const chunk = Buffer.alloc(64 * 1024)
      const write = () => new Promise<boolean>((resolve) => response.write(chunk, (error) => resolve(!error)))
      while (sent < 10_000 && (await write())) sent++
    }
    await test.happen(randomUUID(), ['document.generated'])
    await test.deliver()
    expect(await statesOf(id)).toEqual([{ state: 'delivered', code: null, attempts: 1 }])
    expect(sent).toBeLessThan(10_000)
  })

  it('delay nobody else if they hang, and their event is released when the process ends', async () => {
    const other = await startReceiver()
    try {
      receiver.answer = () => undefined
      const hanging = await test.addWebhook(receiver.url)
      await test.addWebhook(other.url)
      const deliverer = test.anotherDeliverer(true)
      const run = randomUUID()
      await test.happen(run, ['document.generated', 'document.downloaded'])
      await test.services.sealer.flush()
      await Promise.all([receiver.count(1), other.count(2)])
      expect(receiver.received).toHaveLength(1)
      await deliverer.close()
      expect((await statesOf(hanging)).at(-1)).toEqual({ state: 'waiting', code: 'stopped', attempts: 1 })
      const due = await webhooksDue(test.database.db, test.services.now(), 10)
      expect(due).toContainEqual({ teamId: test.owner.teamId, id: hanging })

      // It keeps all its attempts however often its process ends; each attempt states its number.
      for (let restart = 2; restart <= mostAttempts + 1; restart++) {
        const next = test.anotherDeliverer()
        const telling = next.flush()
        await receiver.count(restart)
        await Promise.all([next.close(), telling])
      }
      expect((await statesOf(hanging)).at(-1)).toEqual({
        state: 'waiting',
        code: 'stopped',
        attempts: mostAttempts + 1,
      })
      receiver.answer = (_message, response) => void response.writeHead(500).end()
      await test.deliver()
      const failedOnce = { state: 'waiting', code: 'rejected', attempts: mostAttempts + 2 }
      expect((await statesOf(hanging)).at(-1)).toEqual(failedOnce)
      expect(receiver.received.at(-1)?.headers['webhook-attempt']).toBe(String(mostAttempts + 2))
    } finally {
      await other.close()
    }
  })

  it('are never connected to if their address leads into a closed network', async () => {
    const id = await test.addWebhook(receiver.url.replace('127.0.0.1', '[::1]'))
    await test.happen(randomUUID(), ['document.generated'])
    await test.deliver()
    expect(await statesOf(id)).toEqual([{ state: 'waiting', code: 'refused_address', attempts: 1 }])
  })
})

it('forgets ended deliveries after a month, but no waiting ones', async () => {
  const id = await test.addWebhook(receiver.url)
  receiver.answer = ({ json }, response) => void response.writeHead(json.type === 'storage.stored' ? 200 : 500).end()
  await test.happen(randomUUID(), ['document.generated', 'document.downloaded'])
  await test.deliver()
  expect(await forgetDeliveries(test.services, test.owner)).toBe(0)
  test.pass(31 * 24 * hour)
  expect(await forgetDeliveries(test.services, test.owner)).toBe(1)
  expect(await statesOf(id)).toEqual([{ state: 'waiting', code: 'rejected', attempts: 1 }])
})

it('sends every event of every run in order with several processes', async () => {
  await test.addWebhook(receiver.url)
  const runs = Array.from({ length: 8 }, () => randomUUID())
  const order = ['document.generated', 'document.downloaded', 'document.generated', 'document.downloaded'] as const
  receiver.answer = ({ json }, response) => {
    // Refuses every third one the first time.
    const isFirst = receiver.received.filter((one) => one.json.id === json.id).length === 1
    response.writeHead(isFirst && json.id.charCodeAt(35) % 3 === 0 ? 500 : 200).end()
  }
  await Promise.all(runs.map((run) => test.happen(run, order)))
  await test.services.sealer.flush()
  const deliverers = [test.deliverer, test.anotherDeliverer(), test.anotherDeliverer()]
  for (let round = 0; round < 6; round++) {
    await Promise.all(deliverers.map((one) => one.flush()))
    test.pass(hour)
  }
  await Promise.all(deliverers.map((one) => one.close()))
  for (const run of runs) {
    const told = receiver.received.filter(({ json }) => json.data['runId'] === run)
    const first = told.filter(({ json }, index) => told.findIndex((one) => one.json.id === json.id) === index)
    expect(first.map(({ json }) => json.data['cause'])).toEqual(order)
    const last = told.filter(({ json }, index) => told.findLastIndex((one) => one.json.id === json.id) === index)
    expect(last.map(({ json }) => json.data['cause'])).toEqual(order)
  }
})
