import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { type DossierClient, isDossierError } from '@dossier/api/client'
import { sampleInput } from '../sample-input.ts'
import { ask, clientOf, fetchFrom, type Known, type Served, type SoakRecord } from './record.ts'

/** Simulated users at both servers, until stopped. */
export interface Load {
  /** Stops new work, and returns the run IDs by their idempotency keys. */
  end(): Promise<Map<string, string>>
}

interface Watched {
  record: SoakRecord
  place: Served
  clients: readonly [DossierClient, DossierClient]
}

/** Milliseconds between two requests of one reader. */
const pause = 150
const words = ['marco', 'mueler', 'typ:cv', 'java', 'rieben', 'zhanna']

/** Simulates users who create and follow runs, search, read pages, follow the audit log and download. */
export function startLoad(place: Served, record: SoakRecord, { runEveryMs }: { runEveryMs: number }): Load {
  const stopping = new AbortController()
  const { signal } = stopping
  const [first, second] = place.servers
  const clients = [clientOf(first), clientOf(second)] as const
  const watched = { record, place, clients }
  const runs = new Map<string, Promise<string>>()
  const known = record.documents
  const repeat = async (ms: number, what: (round: number) => Promise<unknown>) => {
    for (let round = 0; !signal.aborted; round++) {
      await what(round)
      await delay(ms, null, { signal }).catch(() => undefined)
    }
  }
  const both = [0, 1] as const
  const going = [
    repeat(runEveryMs, async (round) => {
      const key = `soak-${round}-${Date.now()}`
      runs.set(key, makeRun(clients[round % 2 === 0 ? 0 : 1], round, key, record))
    }),
    ...both.flatMap((server) => [
      repeat(pause, (round) => ask(record, place, server, `/api/documents?query=${words[round % words.length]}`)),
      repeat(pause * 4, (round) => ask(record, place, server, round % 2 === 0 ? '/history' : '/runs')),
      repeat(pause * 2, (round) => download(watched, server, known[(round * 7) % known.length])),
      repeat(pause, () => follow(record, place, server)),
    ]),
  ]
  return {
    async end() {
      stopping.abort()
      await Promise.all(going)
      const entries = [...runs].map(async ([key, runId]) => [key, await runId] as const)
      return new Map(await Promise.all(entries))
    },
  }
}

/** Requests a run until it is accepted, follows it to its end, and returns its ID. */
async function makeRun(
  client: DossierClient,
  round: number,
  idempotencyKey: string,
  { documents: known, runs }: SoakRecord,
): Promise<string> {
  const asked = Date.now()
  const input = { ...sampleInput(round), idempotencyKey }
  const runId = await persist(async () => (await client.api.runs.create.mutate(input)).runId)
  await persist(async () => {
    for await (const { status } of client.watchRun(runId)) if (status === 'failed') return
  })
  runs.push({ asked, ended: Date.now() })
  const { documents } = await persist(() => client.api.runs.get.query({ runId }))
  known.push(...documents.map(({ id, sha256 }) => ({ id, sha256 })))
  return runId
}

/** Retries the work until it succeeds; a permanent error is thrown. */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 300_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const code = isDossierError(error) ? error.data?.code : undefined
      if ((code !== undefined && code !== 'SERVICE_UNAVAILABLE') || Date.now() > deadline) throw error
      await delay(200)
    }
  }
}

async function download(watched: Watched, server: 0 | 1, document: Known | undefined): Promise<void> {
  const { record, place, clients } = watched
  if (document === undefined) return
  const link = await clients[server].api.documents.downloadUrl.mutate({ documentId: document.id }).catch(() => null)
  const answer = link === null ? null : await ask(record, place, server, link.url)
  if (answer === null) return
  const sha256 = createHash('sha256')
    .update(await answer.bytes())
    .digest('hex')
  if (sha256 !== document.sha256) record.wrong.push(`document ${document.id} was read with other bytes`)
}

/** Reads the audit log's stream for some seconds. */
async function follow(record: SoakRecord, { servers }: Served, server: 0 | 1): Promise<void> {
  const begun = Date.now()
  const note = (status: number) =>
    record.answers.push({ what: 'audit stream', server, begun, ended: Date.now(), status })
  const signal = AbortSignal.timeout(4_000)
  try {
    const answer = await fetchFrom(servers[server], '/api/audit/events', signal)
    note(answer.status)
    await answer.text()
  } catch {
    if (!signal.aborted) note(0)
  }
}
