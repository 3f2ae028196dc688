import { z } from 'zod'
import type { TestServer } from './harness.ts'
import { finishedSampleRun } from './shared.ts'

/** Lets webhooks of a test server reach this machine, where nothing listens on port 9. */
export const onThisMachine = { DOSSIER_WEBHOOK_NETWORKS: '127.0.0.0/8' }

const details = z.object({ run: z.object({ id: z.string() }) })
const made = z.object({ webhook: z.object({ id: z.string() }) })

/** Gives a server of sample runs a policy, a legal hold and a webhook; returns the address of the webhook's page. */
export async function governedStorage(server: Pick<TestServer, 'address'>): Promise<string> {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${server.address}/api${path}`, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const { run } = details.parse(await call('GET', await finishedSampleRun(server)))
  await call('PUT', '/retention/policies/drafts', { action: 'delete', olderThanDays: 0, superseded: false })
  await call('POST', '/retention/holds', { subjectType: 'run', subjectId: run.id, reason: 'A lawsuit' })
  const { webhook } = made.parse(await call('POST', '/storage/webhooks', { url: 'http://127.0.0.1:9/hook' }))
  return `/storage/webhooks/${webhook.id}`
}
