import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { readAll } from '../stream.ts'
import {
  checkFakeKey,
  etagOf,
  type FakeBucket,
  FakeError,
  type FakeObject,
  folderEntries,
  parseRange,
} from './supabase-fake-rules.ts'
import { resumableUploads } from './supabase-fake-tus.ts'

/** A running fake; `objects` is keyed by `<bucket>/<key>`, and tests may modify it. */
export interface SupabaseFake {
  url: string
  serviceKey: string
  anonKey: string
  /** Access tokens of signed-in users, each with the top-level folders that its policies let it access. */
  users: Map<string, readonly string[]>
  buckets: Map<string, FakeBucket>
  objects: Map<string, FakeObject>
  /** Responses that the next requests get instead of the right ones. */
  failures: { status: number; body: unknown }[]
  requests: string[]
  /** Objects that a policy protects from users, who can read but not delete them. */
  kept: Set<string>
  /** Objects that have a row but no file. */
  hollow: Set<string>
  /** Whether to leave requests unanswered. */
  isSilent: boolean
  /** For each of the next parts of resumable uploads: the number of body bytes after which to cut its connection. */
  cuts: number[]
  /** Resumable uploads that were neither finished nor deleted. */
  unfinishedUploads: () => string[]
  close: () => Promise<void>
}

interface Exchange {
  fake: SupabaseFake
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** The path after the part that selected the handler. */
  rest: string
}

const prefix = '/storage/v1'
const resumableRoute = '/upload/resumable'
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
 * Serves the part of Supabase Storage's protocol that the driver uses, on the loopback interface, with the peculiarities of the real
 * service: nearly every refusal is HTTP 400 with the true status in the body, listing is one folder deep and stops at 100, HTML is served
 * as text/plain, objects are private, users can access their folders only, and a signed link carries a token that expires.
 */
export async function startSupabaseFake(): Promise<SupabaseFake> {
  const server = createServer((request, response) => void answer({ fake, resumable }, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: SupabaseFake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serviceKey: `service-${randomBytes(24).toString('hex')}`,
    anonKey: `anon-${randomBytes(24).toString('hex')}`,
    users: new Map(),
    buckets: new Map(),
    objects: new Map(),
    failures: [],
    kept: new Set(),
    hollow: new Set(),
    requests: [],
    isSilent: false,
    cuts: [],
    unfinishedUploads: () => resumable.unfinished(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const resumable = resumableUploads({
    route: `${prefix}${resumableRoute}`,
    check: (path, request) => checkUpload(fake, path, request),
    cutAfter: () => fake.cuts.shift(),
    mostBytes: (path) => fake.buckets.get(path.split('/')[0] ?? '')?.file_size_limit ?? 0,
    finish: ({ path, bytes, ...rest }, request) => {
      checkUpload(fake, path, request)
      fake.objects.set(path, { bytes, etag: etagOf(bytes), ...rest })
    },
  })
  return fake
}

interface Service {
  fake: SupabaseFake
  resumable: ReturnType<typeof resumableUploads>
}

async function answer({ fake, resumable }: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', fake.url)
  const route = `${request.method} ${url.pathname.slice(prefix.length)}`
  fake.requests.push(route)
  if (fake.isSilent) return
  try {
    const failure = fake.failures.shift()
    if (failure) return send(response, failure.status, failure.body)
    if (!route.startsWith('GET /object/sign/')) authorize(fake, request)
    if (url.pathname.startsWith(prefix + resumableRoute)) {
      return await resumable.handle(request, response)
    }
    const found = handlers.find(([pattern]) => pattern.test(route))
    if (!found) throw new FakeError('404', 'Not Found', 'Route not found')
    await found[1]({ fake, request, response, url, rest: decodeURIComponent(route.replace(found[0], '')) })
  } catch (error) {
    const refusal = error instanceof FakeError ? error : new FakeError('500', 'Internal', 'Internal Server Error')
    const status = refusal.statusCode === '500' || refusal.statusCode === '416' ? Number(refusal.statusCode) : 400
    if (!response.destroyed) send(response, status, refusal.body())
  }
}

function authorize(fake: SupabaseFake, request: IncomingMessage): void {
  const { serviceKey, anonKey, users } = fake
  const { apikey } = request.headers
  const token = bearerOf(request)
  if (token === serviceKey && apikey === serviceKey) return
  if (users.has(token) && apikey === anonKey) return
  if (request.method === 'GET') throw new FakeError('404', 'not_found', 'Object not found')
  throw new FakeError('403', 'Unauthorized', 'Invalid Compact JWS')
}

function bearerOf(request: IncomingMessage): string {
  return (request.headers.authorization ?? '').replace(/^Bearer /, '')
}

/** Whether row-level security lets the caller access an object. */
function isWithinReach(fake: SupabaseFake, request: IncomingMessage, path: string): boolean {
  const folders = fake.users.get(bearerOf(request))
  return folders === undefined || folders.includes(path.split('/')[1] ?? '')
}

function needReach(fake: SupabaseFake, request: IncomingMessage, path: string): void {
  if (isWithinReach(fake, request, path)) return
  throw new FakeError('403', 'Unauthorized', 'new row violates row-level security policy')
}

/** The checks before the service accepts a byte of an upload, repeated before it creates the object. */
function checkUpload(fake: SupabaseFake, path: string, request: IncomingMessage): void {
  needBucket(fake, path)
  needReach(fake, request, path)
  checkFakeKey(path)
  if (request.headers['x-upsert'] === 'true' || !fake.objects.has(path)) return
  throw new FakeError('409', 'Duplicate', 'The resource already exists')
}

async function getBucket({ fake, request, response, rest }: Exchange): Promise<void> {
  // Our policies show no buckets to users.
  const bucket = fake.users.has(bearerOf(request)) ? undefined : fake.buckets.get(rest)
  if (!bucket) throw new FakeError('404', 'Bucket not found', 'Bucket not found')
  send(response, 200, { id: rest, name: rest, ...bucket })
}

async function createBucket({ fake, request, response }: Exchange): Promise<void> {
  const { id, ...bucket } = (await json(request)) as FakeBucket & { id: string }
  if (fake.users.has(bearerOf(request)))
    throw new FakeError('403', 'Unauthorized', 'new row violates row-level security policy')
  if (fake.buckets.has(id)) throw new FakeError('409', 'Duplicate', 'The resource already exists')
  fake.buckets.set(id, { public: bucket.public, file_size_limit: bucket.file_size_limit ?? null })
  send(response, 200, { name: id })
}

async function upload({ fake, request, response, rest }: Exchange): Promise<void> {
  checkUpload(fake, rest, request)
  const bytes = await readAll(request)
  if (!request.complete) return
  // The service takes time and does not check again: if several clients create the same object at once, more than one succeeds.
  if (request.headers['x-upsert'] !== 'true') await delay(25)
  const limit = fake.buckets.get(rest.split('/')[0] ?? '')?.file_size_limit ?? null
  if (limit !== null && bytes.byteLength > limit) {
    throw new FakeError('413', 'Payload too large', 'The object exceeded the maximum allowed size')
  }
  const encoded = request.headers['x-metadata']
  const metadata = typeof encoded === 'string' ? JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) : null
  const contentType = request.headers['content-type'] ?? ''
  fake.objects.set(rest, { bytes, contentType, etag: etagOf(bytes), metadata })
  send(response, 200, { Key: rest, Id: randomUUID() })
}

async function info({ fake, request, response, rest }: Exchange): Promise<void> {
  const { bytes, contentType, etag, metadata } = findFor(fake, request, rest)
  const name = rest.slice(rest.indexOf('/') + 1)
  send(response, 200, { id: randomUUID(), name, size: bytes.byteLength, content_type: contentType, etag, metadata })
}

async function download({ fake, request, response, url, rest }: Exchange): Promise<void> {
  if (fake.hollow.has(rest)) throw new FakeError('500', 'Internal', 'Internal Server Error')
  const isSigned = url.pathname.startsWith(`${prefix}/object/sign/`)
  if (isSigned) checkToken(fake, rest, url.searchParams.get('token') ?? '')
  const { bytes, contentType, etag } = isSigned ? find(fake, rest) : findFor(fake, request, rest)
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
  const source = findFor(fake, request, `${body.bucketId}/${body.sourceKey}`)
  const target = `${body.bucketId}/${body.destinationKey}`
  checkUpload(fake, target, request)
  fake.objects.set(target, { ...source })
  send(response, 200, { Key: target, Id: randomUUID() })
}

async function remove({ fake, request, response, rest }: Exchange): Promise<void> {
  const { prefixes } = (await json(request)) as { prefixes: string[] }
  if (prefixes.length === 0) throw new FakeError('400', 'Bad Request', 'body/prefixes must NOT have fewer than 1 items')
  const own = prefixes.filter((name) => isWithinReach(fake, request, `${rest}/${name}`))
  const isUser = fake.users.has(bearerOf(request))
  const free = own.filter((name) => !isUser || !fake.kept.has(`${rest}/${name}`))
  const gone = free.filter((name) => fake.objects.delete(`${rest}/${name}`))
  send(
    response,
    200,
    gone.map((name) => ({ name })),
  )
}

async function list({ fake, request, response, rest }: Exchange): Promise<void> {
  const query = (await json(request)) as { prefix: string; limit?: number; offset?: number }
  const visible = new Map([...fake.objects].filter(([path]) => isWithinReach(fake, request, path)))
  send(response, 200, folderEntries(visible, rest, query))
}

async function sign({ fake, request, response, rest }: Exchange): Promise<void> {
  const { expiresIn } = (await json(request)) as { expiresIn: number }
  if (expiresIn < 1) throw new FakeError('400', 'Bad Request', 'body/expiresIn must be >= 1')
  findFor(fake, request, rest)
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

/** Like `find`, but hides what the caller may not see. */
function findFor(fake: SupabaseFake, request: IncomingMessage, path: string): FakeObject {
  if (isWithinReach(fake, request, path)) return find(fake, path)
  throw new FakeError('404', 'not_found', 'Object not found')
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
