import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readAll } from '../stream.ts'
import { FakeError, type FakeObject, folderEntries, parseRange } from './supabase-fake-rules.ts'

/** A running fake; `objects` is keyed by `<bucket>/<key>`, and a test may change it. */
export interface SupabaseFake {
  url: string
  serviceKey: string
  buckets: Map<string, { public: boolean }>
  objects: Map<string, FakeObject>
  /** Answers that the next requests get instead of the right ones. */
  failures: { status: number; body: unknown }[]
  requests: string[]
  /** Whether requests get no answer at all. */
  isSilent: boolean
  close: () => Promise<void>
}

interface Exchange {
  fake: SupabaseFake
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** What follows the part of the path that chose the handler. */
  rest: string
}

const prefix = '/storage/v1'
const mostDeletes = 1000
const handlers: [RegExp, (exchange: Exchange) => Promise<void>][] = [
  [/^GET \/object\/sign\//, download],
  [/^GET \/bucket\//, getBucket],
  [/^POST \/bucket$/, createBucket],
  [/^GET \/object\/info\//, info],
  [/^POST \/object\/copy$/, copy],
  [/^POST \/object\/list\//, list],
  [/^POST \/object\/sign\//, sign],
  [/^DELETE \/object\//, remove],
  [/^GET \/object\//, download],
  [/^POST \/object\//, upload],
]

/**
 * Speaks the part of Supabase Storage's protocol that the driver uses, on the loopback interface, with the habits of the
 * real service: nearly every refusal is HTTP 400 with the true status in the body, listing is one folder deep and stops
 * at 100, HTML is served as text/plain, objects are private, and a signed link carries a token with an end.
 */
export async function startSupabaseFake(): Promise<SupabaseFake> {
  const server = createServer((request, response) => void answer(fake, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: SupabaseFake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serviceKey: `service-${randomBytes(24).toString('hex')}`,
    buckets: new Map(),
    objects: new Map(),
    failures: [],
    requests: [],
    isSilent: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return fake
}

async function answer(fake: SupabaseFake, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', fake.url)
  const route = `${request.method} ${url.pathname.slice(prefix.length)}`
  fake.requests.push(route)
  if (fake.isSilent) return
  try {
    const failure = fake.failures.shift()
    if (failure) return send(response, failure.status, failure.body)
    const found = handlers.find(([pattern]) => pattern.test(route))
    if (!found) throw new FakeError('404', 'Not Found', 'Route not found')
    if (!route.startsWith('GET /object/sign/')) authorize(fake, request)
    await found[1]({ fake, request, response, url, rest: decodeURIComponent(route.replace(found[0], '')) })
  } catch (error) {
    const refusal = error instanceof FakeError ? error : new FakeError('500', 'Internal', 'Internal Server Error')
    if (!response.destroyed) send(response, refusal.statusCode === '500' ? 500 : 400, refusal.body())
  }
}

function authorize(fake: SupabaseFake, request: IncomingMessage): void {
  if (request.headers.authorization !== `Bearer ${fake.serviceKey}`) {
    throw new FakeError('403', 'Unauthorized', 'Invalid Compact JWS')
  }
}

async function getBucket({ fake, response, rest }: Exchange): Promise<void> {
  const bucket = fake.buckets.get(rest)
  if (!bucket) throw new FakeError('404', 'Bucket not found', 'Bucket not found')
  send(response, 200, { id: rest, name: rest, ...bucket })
}

async function createBucket({ fake, request, response }: Exchange): Promise<void> {
  const { id, public: isPublic } = (await json(request)) as { id: string; public: boolean }
  if (fake.buckets.has(id)) throw new FakeError('409', 'Duplicate', 'The resource already exists')
  fake.buckets.set(id, { public: isPublic })
  send(response, 200, { name: id })
}

async function upload({ fake, request, response, rest }: Exchange): Promise<void> {
  needBucket(fake, rest)
  const bytes = await readAll(request)
  if (!request.complete) return
  if (request.headers['x-upsert'] !== 'true' && fake.objects.has(rest)) {
    throw new FakeError('409', 'Duplicate', 'The resource already exists')
  }
  const encoded = request.headers['x-metadata']
  const metadata = typeof encoded === 'string' ? JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) : null
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
  fake.objects.set(rest, { bytes, contentType: request.headers['content-type'] ?? '', etag, metadata })
  send(response, 200, { Key: rest, Id: randomUUID() })
}

async function info({ fake, response, rest }: Exchange): Promise<void> {
  const { bytes, contentType, etag, metadata } = find(fake, rest)
  const name = rest.slice(rest.indexOf('/') + 1)
  send(response, 200, { id: randomUUID(), name, size: bytes.byteLength, content_type: contentType, etag, metadata })
}

async function download({ fake, request, response, url, rest }: Exchange): Promise<void> {
  const isSigned = url.pathname.startsWith(`${prefix}/object/sign/`)
  if (isSigned) checkToken(fake, rest, url.searchParams.get('token') ?? '')
  const { bytes, contentType, etag } = find(fake, rest)
  const range = parseRange(request.headers.range, bytes.byteLength)
  const name = url.searchParams.get('download')
  response.writeHead(range ? 206 : 200, {
    'content-type': contentType.includes('text/html') ? 'text/plain' : contentType,
    'content-length': range ? range.end - range.start + 1 : bytes.byteLength,
    etag,
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${bytes.byteLength}` }),
    ...(name !== null && {
      'content-disposition': `attachment; filename=${encodeURIComponent(name)}; filename*=UTF-8''${encodeURIComponent(name)};`,
    }),
  })
  response.end(range ? bytes.subarray(range.start, range.end + 1) : bytes)
}

async function copy({ fake, request, response }: Exchange): Promise<void> {
  const body = (await json(request)) as { bucketId: string; sourceKey: string; destinationKey: string }
  const source = find(fake, `${body.bucketId}/${body.sourceKey}`)
  const target = `${body.bucketId}/${body.destinationKey}`
  if (request.headers['x-upsert'] !== 'true' && fake.objects.has(target)) {
    throw new FakeError('409', 'Duplicate', 'The resource already exists')
  }
  fake.objects.set(target, { ...source })
  send(response, 200, { Key: target, Id: randomUUID() })
}

async function remove({ fake, request, response, rest }: Exchange): Promise<void> {
  const { prefixes } = (await json(request)) as { prefixes: string[] }
  if (prefixes.length > mostDeletes) throw new FakeError('400', 'Error', `only ${mostDeletes} objects at once`)
  const gone = prefixes.filter((name) => fake.objects.delete(`${rest}/${name}`))
  send(
    response,
    200,
    gone.map((name) => ({ name })),
  )
}

async function list({ fake, request, response, rest }: Exchange): Promise<void> {
  needBucket(fake, `${rest}/`)
  const query = (await json(request)) as { prefix: string; limit?: number; offset?: number }
  send(response, 200, folderEntries(fake.objects, rest, query))
}

async function sign({ fake, request, response, rest }: Exchange): Promise<void> {
  const { expiresIn } = (await json(request)) as { expiresIn: number }
  find(fake, rest)
  const claim = Buffer.from(JSON.stringify({ url: rest, exp: Date.now() + expiresIn * 1000 })).toString('base64url')
  send(response, 200, { signedURL: `/object/sign/${rest}?token=${claim}.${seal(fake, claim)}` })
}

function checkToken(fake: SupabaseFake, path: string, token: string): void {
  const [claim = '', mark = ''] = token.split('.')
  if (mark !== seal(fake, claim)) throw new FakeError('400', 'InvalidJWT', 'signature verification failed')
  const { url, exp } = JSON.parse(Buffer.from(claim, 'base64url').toString('utf8')) as { url: string; exp: number }
  if (url !== path) throw new FakeError('400', 'InvalidSignature', 'The url does not match the signature')
  if (exp <= Date.now()) throw new FakeError('400', 'InvalidJWT', '"exp" claim timestamp check failed')
}

function seal(fake: SupabaseFake, claim: string): string {
  return createHmac('sha256', fake.serviceKey).update(claim).digest('base64url')
}

function find(fake: SupabaseFake, path: string): FakeObject {
  needBucket(fake, path)
  const found = fake.objects.get(path)
  if (!found) throw new FakeError('404', 'not_found', 'Object not found')
  return found
}

function needBucket(fake: SupabaseFake, path: string): void {
  if (!fake.buckets.has(path.split('/')[0] ?? '')) throw new FakeError('404', 'Bucket not found', 'Bucket not found')
}

async function json(request: IncomingMessage): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readAll(request)))
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
