import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { type DossierClient, isDossierError } from '@dossier/api/client'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { expect } from 'vitest'

/** A full run of an invented person. */
export const input = {
  candidate: candidateFixtures['marco-rieben'],
  job: jobFixtures['senior-java-developer'],
  locale: 'de-CH',
  terms: {},
} as const

/** The idempotency key of a run. */
export const keyOf = (key: string): string => `outage-test-${key}`

/** Asks for a run until the server accepts it, and returns its ID; the same key asks for the same run. Throws any error but unavailability. */
export async function createRun(client: DossierClient, key: string): Promise<string> {
  for (;;) {
    try {
      return (await client.api.runs.create.mutate({ ...input, idempotencyKey: keyOf(key) })).runId
    } catch (error) {
      const code = isDossierError(error) ? error.data?.code : undefined
      if (code !== undefined && code !== 'SERVICE_UNAVAILABLE') throw error
      await delay(50)
    }
  }
}

/** Waits for the end of a run, which is a good one. */
export async function ended(client: DossierClient, runId: string): Promise<void> {
  let status = ''
  for (let asked = 0; status !== 'succeeded'; asked++) {
    if (status === 'failed' || asked > 1_200) throw new Error(`${runId} is ${status}`)
    status = await client.api.runs.get.query({ runId }).then(
      ({ run }) => run.status,
      () => '',
    )
    await delay(100)
  }
}

/**
 * Checks that every document of a run exists once, with the bytes of its hash, and that each event is reported once.
 */
export async function expectWhole(client: DossierClient, runId: string): Promise<void> {
  const { run, documents } = await client.api.runs.get.query({ runId })
  const types = documents.map(({ documentType }) => documentType)
  expect(types.toSorted()).toEqual([...new Set(types)].toSorted())
  expect(types).toContain('cv')
  for (const { id, sha256 } of documents.slice(0, 2)) {
    const { bytes } = await client.download(id)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  }
  const { items } = await client.api.audit.list.query({ subjectId: run.id })
  expect(items.filter(({ type }) => type === 'run.succeeded')).toHaveLength(1)
}
