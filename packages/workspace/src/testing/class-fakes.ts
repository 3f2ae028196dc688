import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bytes } from '../driver.ts'
import { readAll } from '../stream.ts'

/** An object in a service with storage classes. */
interface ClassedObject {
  bytes: Bytes
  contentType: string
  storageClass: string
  metadata: Record<string, string>
}

/** A service with storage classes, for what the emulators do not support. */
export interface ClassFake {
  url: string
  objects: Map<string, ClassedObject>
  /** Keys that it refuses to delete, with the name of the error. */
  locked: Map<string, string>
  close(): Promise<void>
}

type Handler = (fake: ClassFake, request: IncomingMessage, response: ServerResponse) => Promise<void>

async function serve(handle: Handler): Promise<ClassFake> {
  const server = createServer((request, response) => void handle(fake, request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const fake: ClassFake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects: new Map(),
    locked: new Map(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return fake
}

const refusal = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code><Message>refused</Message></Error>`

/** Serves the part of S3 that the driver uses; like the real service, it requires that a copy onto itself changes something. */
export function startS3Fake(): Promise<ClassFake> {
  return serve(async (fake, request, response) => {
    const { method, headers } = request
    const { pathname, searchParams } = new URL(request.url ?? '/', fake.url)
    const key = decodeURIComponent(pathname).split('/').slice(2).join('/')
    const body = await readAll(request)
    if (method === 'POST' && searchParams.has('delete')) return answerDeletes(fake, response, body)
    const copied = headers['x-amz-copy-source']
    const source = typeof copied === 'string' ? decodeURIComponent(copied).replace(/^\/?[^/]+\//, '') : undefined
    const found = fake.objects.get(source ?? key)
    if (method === 'PUT') {
      const storageClass = String(headers['x-amz-storage-class'] ?? 'STANDARD')
      if (source === undefined) {
        const contentType = headers['content-type'] ?? ''
        fake.objects.set(key, { bytes: body, contentType, storageClass, metadata: amzMetadata(headers) })
        response.end()
        return
      }
      if (found === undefined) return refuse(response, 404, 'NoSuchKey')
      if (found.storageClass === 'GLACIER') return refuse(response, 403, 'InvalidObjectState')
      if (source === key && found.storageClass === storageClass) return refuse(response, 400, 'InvalidRequest')
      fake.objects.set(key, { ...found, storageClass })
      response.end('<?xml version="1.0"?><CopyObjectResult><ETag>"x"</ETag></CopyObjectResult>')
      return
    }
    if (found === undefined && key !== '') return refuse(response, 404, 'NoSuchKey')
    if (found !== undefined) describe(response, found)
    response.end(method === 'GET' ? found?.bytes : undefined)
  })
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(refusal(code))
}

function describe(response: ServerResponse, { bytes, contentType, storageClass, metadata }: ClassedObject): void {
  response.setHeader('content-type', contentType).setHeader('content-length', bytes.byteLength)
  // The default class is not reported.
  if (storageClass !== 'STANDARD') response.setHeader('x-amz-storage-class', storageClass)
  for (const [name, value] of Object.entries(metadata)) response.setHeader(`x-amz-meta-${name}`, value)
}

function amzMetadata(headers: IncomingMessage['headers']): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-'))
  return Object.fromEntries(own.map(([name, value]) => [name.slice('x-amz-meta-'.length), String(value)]))
}

function answerDeletes({ objects, locked }: ClassFake, response: ServerResponse, body: Uint8Array): void {
  const keys = [...new TextDecoder().decode(body).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key)
  const errors = keys.flatMap((key) => {
    const code = locked.get(key)
    if (code === undefined) objects.delete(key)
    return code === undefined ? [] : [`<Error><Key>${key}</Key><Code>${code}</Code><Message>no</Message></Error>`]
  })
  response.end(`<?xml version="1.0"?><DeleteResult>${errors.join('')}</DeleteResult>`)
}

/** Serves the part of GCS that the driver uses; like the real service, a rewrite only keeps the metadata that the request repeats. */
export function startGcsFake(): Promise<ClassFake> {
  return serve(async (fake, request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', fake.url)
    const body = await readAll(request)
    const tell = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    const missing = () => tell(404, { error: { code: 404, message: 'No such object' } })
    if (pathname.includes('/upload/')) {
      const name = searchParams.get('name') ?? ''
      fake.objects.set(name, uploaded(body))
      return void tell(200, { name, crc32c: await crc32cOf(fake.objects.get(name)?.bytes) })
    }
    const [, from = '', to] = /\/o\/([^/]+)(?:\/rewriteTo\/b\/[^/]+\/o\/([^/]+))?$/.exec(pathname) ?? []
    const key = decodeURIComponent(from)
    const found = fake.objects.get(key)
    if (found === undefined) return void missing()
    if (to !== undefined) {
      const said = JSON.parse(new TextDecoder().decode(body) || '{}') as Partial<ClassedObject>
      const fresh = { contentType: '', metadata: {}, storageClass: 'STANDARD' }
      const isCopy = Object.keys(said).length === 0
      fake.objects.set(decodeURIComponent(to), { ...found, ...(isCopy ? {} : fresh), ...said, bytes: found.bytes })
      return void tell(200, { done: true, resource: {} })
    }
    if (request.method === 'DELETE') {
      if (fake.locked.has(key)) return void tell(403, { error: { code: 403, message: 'retained' } })
      fake.objects.delete(key)
      return void response.writeHead(204).end()
    }
    if (searchParams.get('alt') === 'media') {
      return void response.writeHead(200, { 'x-goog-generation': '1' }).end(found.bytes)
    }
    const { bytes, ...known } = found
    tell(200, { ...known, name: key, size: String(bytes.byteLength), generation: '1' })
  })
}

/** The checksum that the client library compares with its own. */
async function crc32cOf(bytes: Bytes = new Uint8Array()): Promise<string> {
  const { CRC32C } = await import('@google-cloud/storage')
  const checksum = new CRC32C()
  checksum.update(Buffer.from(bytes))
  return checksum.toString()
}

/** The content of a part, between its headers and the line that ends it. */
function contentOf(part: string): string {
  return part.slice(part.indexOf('\r\n\r\n') + 4, -2)
}

/** The two parts of an upload: the object's metadata and its bytes. */
function uploaded(body: Bytes): ClassedObject {
  const text = Buffer.from(body).toString('latin1')
  const boundary = text.slice(0, text.indexOf('\r\n'))
  const [, described = '', content = ''] = text.split(boundary)
  const known = JSON.parse(contentOf(described)) as Partial<ClassedObject>
  const bytes = Uint8Array.from(Buffer.from(contentOf(content), 'latin1'))
  return { contentType: '', storageClass: 'STANDARD', metadata: {}, ...known, bytes }
}
