import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import answers from './supabase-answers.json' with { type: 'json' }
import { startSupabaseFake, type SupabaseFake } from './supabase-fake.ts'

interface Recorded {
  name: string
  method: string
  path: string
  headers?: Record<string, string>
  json?: Record<string, unknown>
  key?: string
  status: number
  body?: unknown
  text?: string
}

/** A real server, if one is configured as for `pnpm conformance`; otherwise the fake. */
const { SUPABASE_URL: realUrl, SUPABASE_SERVICE_ROLE_KEY: realKey } = process.env
const bucket = `answers-${Date.now()}`
let fake: SupabaseFake | null = null
let place = { url: realUrl ?? '', key: realKey ?? '' }

beforeAll(async () => {
  if (realUrl === undefined || realKey === undefined) {
    fake = await startSupabaseFake()
    place = { url: fake.url, key: fake.serviceKey }
  }
  await ask({ method: 'POST', path: '/bucket', json: { id: bucket, name: bucket, public: false } })
  const headers = { 'content-type': 'text/plain' }
  await ask({ method: 'POST', path: `/object/${bucket}/five`, headers, text: 'hello' })
})
afterAll(() => fake?.close())

interface Asking extends Pick<Recorded, 'method' | 'path' | 'headers' | 'json' | 'key'> {
  text?: string
}

function ask({ method, path, headers = {}, json, key = place.key, text }: Asking): Promise<Response> {
  const body = text ?? (json === undefined ? undefined : JSON.stringify(json))
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  const credentials = { apikey: key, authorization: `Bearer ${key}` }
  return fetch(`${place.url}/storage/v1${path}`, {
    method,
    headers: { ...credentials, ...type, ...headers },
    ...(body !== undefined && { body }),
  })
}

function create(): Promise<Response> {
  const headers = { 'content-type': 'text/plain' }
  return ask({ method: 'POST', path: `/object/${bucket}/contested`, headers, text: 'x'.repeat(100_000) })
}

const recorded: Recorded[] = answers

describe('Supabase Storage answers as recorded (4fa61fb, file backend)', () => {
  it.each(recorded)('$name', async ({ status, body, text, json, path, ...asked }) => {
    const names = Array.from({ length: 1001 }, (_, index) => `none-${index}`)
    const sent = json?.['prefixes'] === '1001 names' ? { prefixes: names } : json
    const answer = await ask({ ...asked, path: path.replace('BUCKET', bucket), ...(sent && { json: sent }) })
    expect(answer.status).toBe(status)
    const said = await answer.text()
    const told: unknown = text === undefined ? JSON.parse(said) : { text: said }
    expect(told).toMatchObject(Object(text === undefined ? body : { text }))
  })

  it('lets more than one of twelve concurrent creations of the same object succeed', async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await create()).status))
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(1)
  })
})
