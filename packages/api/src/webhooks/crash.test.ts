import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { listDeliveries } from '@dossier/db/webhooks'
import { expect, it } from 'vitest'
import { startReceiver } from '../testing/receiver.ts'
import { createWebhookTest, type WebhookTest } from '../testing/webhook-test.ts'

const process = fileURLToPath(new URL('../testing/deliverer-process.ts', import.meta.url))

it('sends every event at least once, in order, even if its processes are killed while sending', async () => {
  const test = await createWebhookTest()
  const receiver = await startReceiver()
  try {
    const id = await test.addWebhook(receiver.url)
    const runs = Array.from({ length: 6 }, () => randomUUID())
    for (const run of runs) await test.happen(run, ['document.generated', 'document.downloaded'])
    await test.services.sealer.flush()

    // The process dies after the receiver has the event and before it learns so; then right after it has claimed some.
    receiver.answer = () => undefined
    await killAfter(test, () => receiver.count(2))
    receiver.answer = (_message, response) => void response.writeHead(200).end()
    const seen = receiver.received.length
    await killAfter(test, () => receiver.count(seen + 3))

    // Nobody takes over the claims of a dead process before they expire.
    test.pass(3_600_000)
    for (let waiting = 1; waiting > 0; waiting = await countWaiting(test, id)) await test.deliver()
    for (const run of runs) {
      const told = receiver.received.filter(({ json }) => json.data['runId'] === run)
      const causes = told.map(({ json }) => String(json.data['cause']))
      expect(new Set(causes)).toEqual(new Set(['document.generated', 'document.downloaded']))
      const firstRead = causes.indexOf('document.downloaded')
      expect(causes.lastIndexOf('document.generated')).toBeLessThan(firstRead)
    }
    const twice = Map.groupBy(receiver.received, ({ json }) => json.id)
    const again = [...twice.values()].filter((messages) => messages.length > 1)
    expect(again.length).toBeGreaterThan(0)
    for (const messages of again) {
      const attempts = messages.map(({ headers }) => Number(headers['webhook-attempt']))
      expect(attempts).toEqual(attempts.map((_, index) => index + 1))
    }
  } finally {
    await receiver.close()
    await test.close()
  }
}, 120_000)

async function countWaiting({ database, owner }: WebhookTest, id: string): Promise<number> {
  const list = { state: 'waiting' as const, limit: 100 }
  return (await listDeliveries(database.db, { teamId: owner.teamId, id }, list)).items.length
}

async function killAfter({ database }: WebhookTest, reached: () => Promise<void>): Promise<void> {
  const child: ChildProcess = fork(process, [database.url], { execArgv: [], stdio: 'inherit' })
  await reached()
  child.kill('SIGKILL')
  await once(child, 'exit')
}
