import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { DataStore, MemoryLocker, Server, Upload } from '@tus/server'
import { FakeError } from './supabase-fake-rules.ts'

/** A complete upload. */
interface FinishedUpload {
  path: string
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  metadata: Record<string, unknown> | null
}

/** The decisions about uploads that the rest of the fake makes; `check` and `finish` throw a `FakeError` to refuse. */
export interface UploadRules {
  route: string
  check: (path: string, request: IncomingMessage) => void
  /** Number of bytes after which to cut the connection of the next part, if at all. */
  cutAfter: () => number | undefined
  mostBytes: (path: string) => number
  finish: (upload: FinishedUpload, request: IncomingMessage) => void
}

/**
 * The resumable part of the service, on the protocol's own server, like the real service: upload URLs are base64url of bucket, key and
 * version, and the object exists once the last byte has arrived.
 */
export function resumableUploads(rules: UploadRules): {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Uploads that were started and neither finished nor deleted. */
  unfinished: () => string[]
} {
  const requests = new Map<string, IncomingMessage>()
  const store = new MemoryStore((id) => {
    const after = rules.cutAfter()
    return (received) => {
      if (after !== undefined && received >= after) requests.get(id)?.socket.destroy()
    }
  })
  const server = new Server({
    path: rules.route,
    datastore: store,
    locker: new MemoryLocker(),
    disableTerminationForFinishedUploads: true,
    maxSize: (_request, id) => (id === null ? 0 : rules.mostBytes(pathOf(id))),
    namingFunction: (_request, metadata) => `${metadata?.['bucketName']}/${metadata?.['objectName']}/${randomUUID()}`,
    // The service's own host, as reported behind a proxy.
    generateUrl: (_request, { id }) => `http://storage.internal${rules.route}/${Buffer.from(id).toString('base64url')}`,
    getFileIdFromRequest: (request) =>
      Buffer.from(new URL(request.url).pathname.split('/').at(-1) ?? '', 'base64url').toString(),
    onIncomingRequest: async (request, id) => {
      const node = nodeRequest(request)
      requests.set(id, node)
      if (node.method !== 'HEAD') rules.check(pathOf(id), node)
    },
    onUploadFinish: async (request, upload) => {
      const { contentType, metadata } = upload.metadata ?? {}
      rules.finish(
        {
          path: pathOf(upload.id),
          bytes: store.whole(upload.id),
          contentType: contentType ?? 'application/octet-stream',
          metadata: metadata ? (JSON.parse(metadata) as Record<string, unknown>) : null,
        },
        nodeRequest(request),
      )
      return { headers: { 'Tus-Complete': '1' } }
    },
    onResponseError: (_request, error) =>
      error instanceof FakeError ? { status_code: Number(error.statusCode), body: error.message } : undefined,
  })
  return { handle: (request, response) => server.handle(request, response), unfinished: () => store.unfinished() }
}

function pathOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}

function nodeRequest(request: { runtime?: { node?: { req?: unknown } } | undefined }): IncomingMessage {
  // The server runs on Node here, and passes its own request through.
  return request.runtime?.node?.req as IncomingMessage
}

interface Stored {
  upload: Upload
  chunks: Uint8Array[]
}

/** Keeps what has arrived, even from a request that breaks off. */
class MemoryStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'creation-defer-length', 'termination']
  readonly #uploads = new Map<string, Stored>()
  readonly #begin: (id: string) => (received: number) => void

  /** Calls `begin` for each part; its result is then called with the number of bytes received. */
  constructor(begin: (id: string) => (received: number) => void) {
    super()
    this.#begin = begin
  }

  override async create(upload: Upload): Promise<Upload> {
    this.#uploads.set(upload.id, { upload, chunks: [] })
    return upload
  }

  override async write(body: Readable, id: string): Promise<number> {
    const { upload, chunks } = this.#find(id)
    const told = this.#begin(id)
    const start = upload.offset
    try {
      for await (const chunk of body as AsyncIterable<Uint8Array>) {
        chunks.push(chunk)
        upload.offset += chunk.byteLength
        told(upload.offset - start)
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      // The received bytes are kept: that is the purpose of the protocol.
    }
    return upload.offset
  }

  override async getUpload(id: string): Promise<Upload> {
    const { upload } = this.#find(id)
    return new Upload({ ...upload, id, offset: upload.offset })
  }

  override async declareUploadLength(id: string, size: number): Promise<void> {
    this.#find(id).upload.size = size
  }

  override async remove(id: string): Promise<void> {
    this.#uploads.delete(id)
  }

  whole(id: string): Uint8Array<ArrayBuffer> {
    const { upload, chunks } = this.#find(id)
    const whole = new Uint8Array(upload.offset)
    let offset = 0
    for (const chunk of chunks.splice(0)) {
      whole.set(chunk, offset)
      offset += chunk.byteLength
    }
    return whole
  }

  unfinished(): string[] {
    return [...this.#uploads.values()]
      .filter(({ upload }) => upload.offset !== upload.size)
      .map(({ upload }) => upload.id)
  }

  #find(id: string): Stored {
    const found = this.#uploads.get(id)
    if (!found) throw new FakeError('404', 'not_found', 'The file for this url was not found')
    return found
  }
}
