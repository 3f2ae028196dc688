import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { createDossierClient, type DossierClient } from '@dossier/api/client'
import postgres from 'postgres'
import type { Concerned, Outage } from './outages.ts'

/** A server under load. */
export interface Target {
  url: string
  /** Sent as a bearer token. */
  token?: string
}

/** Two servers of one installation, and their shared database. */
export interface Served {
  servers: readonly [Target, Target]
  /** The Postgres that takes writes. */
  postgres(): { url: string }
}

/** A past outage: milliseconds since 1970. */
export interface Past {
  name: string
  of: Concerned
  begun: number
  back: number
  /** When both servers worked again. */
  recovered: number
}

/** One response, or none. */
interface Answer {
  what: string
  server: number
  begun: number
  ended: number
  /** 0 if the connection failed. */
  status: number
}

/** How long after an outage its consequences may still show, in milliseconds. */
const aftermath = 5_000
/**
 * How long after an outage a connection may still be found dead, in milliseconds: who only listens learns by keep-alive, every ten seconds,
 * that the other side went without a word.
 */
const silence = 12_000
/** Recoveries slower than this, in milliseconds, should be explained. */
const slow = 12_000

/** A document of a completed run. */
export interface Known {
  id: string
  sha256: string
}

/** What happened during the soak. */
export interface SoakRecord {
  answers: Answer[]
  outages: Past[]
  /** Documents that can be downloaded so far. */
  documents: Known[]
  /** The completed runs: when each was requested, and when its watcher saw its end; milliseconds since 1970. */
  runs: { asked: number; ended: number }[]
  /** Problems that are wrong under any circumstances. */
  wrong: string[]
}

/** The typed client of a server. */
export function clientOf({ url, token }: Target, options: { attempts?: number } = {}): DossierClient {
  return createDossierClient({ url, ...(token !== undefined && { token }), ...options })
}

/** The headers that authenticate to a server. */
function headersOf({ token }: Target): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

/** Fetches a path of a server. */
export function fetchFrom(target: Target, path: string, signal: AbortSignal): Promise<Response> {
  return fetch(target.url + path, { headers: headersOf(target), signal })
}

/** Sends a request, reads the response to its end and records it; returns null if there is no successful response. */
export async function ask(
  record: SoakRecord,
  { servers }: Served,
  server: 0 | 1,
  path: string,
): Promise<Response | null> {
  const begun = Date.now()
  const what = /^\/\w+(\/\w+)?/.exec(path)?.[0] ?? path
  const note = (status: number) => record.answers.push({ what, server, begun, ended: Date.now(), status })
  try {
    const answer = await fetchFrom(servers[server], path, AbortSignal.timeout(60_000))
    const body = await answer.arrayBuffer()
    note(answer.status)
    return answer.ok ? new Response(body, answer) : null
  } catch {
    note(0)
    return null
  }
}

/** Makes a component fail for the given time, and waits until both servers work again. */
export async function undergo<Place extends Served>(
  record: SoakRecord,
  place: Place,
  outage: Outage<Place>,
): Promise<void> {
  const begun = Date.now()
  await outage.away(place)
  await delay(outage.lasts)
  await outage.back(place)
  const back = Date.now()
  const { name, of } = outage
  const past: Past = { name, of, begun, back, recovered: Infinity }
  record.outages.push(past)
  const telling = setTimeout(() => void tellActivity(place), slow)
  await Promise.all(place.servers.map(async (server) => untilWorking(server, record.documents, back + 120_000)))
  clearTimeout(telling)
  past.recovered = Date.now()
}

/** Prints what the database sessions are doing, to diagnose why nothing progresses. */
async function tellActivity(place: Served): Promise<void> {
  const sql = postgres(place.postgres().url, { max: 1 })
  const sessions = await sql`
    select pid, state, wait_event_type, wait_event, pg_blocking_pids(pid) as waits_for, now() - state_change as since, left(query, 120) as query
    from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by state_change`.catch(
    () => [],
  )
  for (const session of sessions) console.error(JSON.stringify(session))
  await sql.end({ timeout: 1 })
}

const patience = () => ({ signal: AbortSignal.timeout(10_000) })

/**
 * Waits until the server reports that it is healthy, searches and serves a document, each of which needs more
 * components than the one before.
 */
async function untilWorking(server: Target, documents: readonly Known[], deadline: number): Promise<void> {
  const client = clientOf(server, { attempts: 1 })
  const steps: Record<string, () => Promise<unknown>> = {
    health: async () => expectOk(await fetchFrom(server, '/health', patience().signal)),
    search: () => client.api.documents.search.query({ query: 'marco' }, patience()),
    download: async () => {
      const document = documents.at(-1)
      if (document !== undefined) await client.download(document.id)
    },
  }
  for (const [step, work] of Object.entries(steps)) {
    while (!(await succeeds(work))) {
      if (Date.now() > deadline) throw new Error(`The ${step} of ${server.url} does not come back.`)
      await delay(50)
    }
  }
}

async function expectOk(answer: Response): Promise<void> {
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`It answers ${answer.status}.`)
}

function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  return work().then(
    () => true,
    () => false,
  )
}

/**
 * Responses that no outage explains: a correct server returns 2xx, or 503 while a component is unavailable; connections
 * fail only while their server is down.
 */
export function unexplained({ answers, outages }: SoakRecord): string[] {
  return answers.flatMap(({ what, server, begun, ended, status }) => {
    if (status >= 200 && status < 300) return []
    const during = outages.filter((past) => ended >= past.begun && begun <= past.recovered + aftermath)
    const explained = status === 503 ? during.length > 0 : status === 0 && during.some(({ of }) => of === 'server')
    if (explained) return []
    const names = during.map(({ name }) => name).join(', ') || 'no outage'
    return [`${what} of server ${server} was answered ${status} after ${ended - begun} ms during ${names}`]
  })
}

/** What a server prints when it starts. */
const greeting = /^(Building the user|Nobody has an account|http:\/\/|Dossier runs at|Press Ctrl-C|Stopping)/

/** Error lines in the logs that no outage explains, and lines that are not log lines. */
export async function unexplainedLines({ outages }: SoakRecord, logs: readonly string[]): Promise<string[]> {
  const lines = (await Promise.all(logs.map((log) => readFile(log, 'utf8')))).flatMap((text) => text.split('\n'))
  return lines.filter((line) => {
    if (!line.startsWith('{')) return line !== '' && !greeting.test(line)
    const { level, time } = JSON.parse(line) as { level: number; time: number }
    return level >= 50 && !outages.some(({ begun, recovered }) => time >= begun && time <= recovered + silence)
  })
}
