import { createHash } from 'node:crypto'
import { setImmediate, setTimeout as delay } from 'node:timers/promises'
import { createCaller } from '@dossier/api'
import { createDossierClient } from '@dossier/api/client'
import { openLoop } from '../open-loop.ts'
import { sampleInput } from '../sample-input.ts'
import { addressOf, from, type Place } from './place.ts'

const applications = 500
const seconds = 60
/** How long a person takes to fill in the form, ms; a faster one is taken for a program. */
const fillingIn = 3200

/** How many applications were recorded of those sent, and how long searches took meanwhile. */
export interface Rush {
  sent: number
  recorded: number
  failed: number
  searches: { p50: number; p95: number }
}

/** Lets people apply for a job, spread over a minute, each from an address of their own, while a recruiter searches. */
export async function rush({ services, sql, url, token }: Place): Promise<Rush> {
  const api = createCaller({ services, owner: services.localOwner, requestId: 'bench' })
  const { runId } = await api.runs.create(sampleInput(0))
  const { jobProfileId } = (await api.runs.get({ runId })).run
  if (jobProfileId === null) throw new Error('The sample run has no job.')
  const endsAt = new Date(Date.now() + 86_400_000).toISOString()
  const { path } = await api.jobs.publish({ jobProfileId, endsAt, languages: ['de'], poolMonths: 12 })
  const sending = openLoop((index) => applyAs(index, url + path), {
    perSecond: applications / seconds,
    calls: applications,
  })
  const recruiter = createDossierClient({ url, token })
  const searches = await openLoop(() => recruiter.api.documents.search.query({ query: 'marco' }), {
    perSecond: 5,
    calls: 5 * seconds,
  })
  const { failed } = await sending
  const [row] = await sql<{ count: number }[]>`select count(*)::int from application_receipts`
  return { sent: applications, recorded: row?.count ?? 0, failed, searches }
}

async function applyAs(index: number, address: string): Promise<void> {
  const headers = from(addressOf(index))
  const page = await (await fetch(address, { headers })).text()
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const bits = Number(/data-bits="(\d+)"/.exec(page)?.[1] ?? 0)
  await delay(fillingIn)
  const email = `person${index}@example.org`
  const form = new FormData()
  const fields = { ticket, proof: await proofOf(ticket, bits), name: `Lea Muster ${index}`, email, consent: 'yes' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([cvOf(index, email)]), 'lebenslauf.txt')
  const answer = await fetch(address, { method: 'POST', headers, body: form })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`Application ${index} was answered with ${answer.status}.`)
}

/** The number that the page's script looks for. */
async function proofOf(ticket: string, bits: number): Promise<string> {
  if (bits === 0) return ''
  for (let proof = 0; ; proof++) {
    // As little at a time as the page's script does, so that other calls are on time.
    if (proof % 500 === 0) await setImmediate()
    if (createHash('sha256').update(`${ticket}:${proof}`).digest().readUInt32BE() >>> (32 - bits) === 0)
      return String(proof)
  }
}

const cvOf = (index: number, email: string) =>
  `Lea Muster ${index}\nBern\n${email}\n\nBerufserfahrung\n01/2019 – 12/2023 Entwicklerin, Muster AG, Bern\n- Java\n`
