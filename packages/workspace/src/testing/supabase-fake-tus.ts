import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { DataStore, MemoryLocker, Server, Upload } from '@tus/server'
import { FakeError } from './supabase-fake-rules.ts'

/** An upload that has arrived whole. */
interface FinishedUpload {
  path: string
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  metadata: Record<string, unknown> | null
}

/** What the rest of the fake decides about an upload; `check` and `finish` throw a `FakeError` to refuse. */
export interface UploadRules {
  route: string
  check: (path: string, request: IncomingMessage) => void
  /** After how many bytes the connection of the next part is cut, if at all. */
  cutAfter: () => number | undefined
  mostBytes: (path: string) => number
  finish: (upload: FinishedUpload, request: IncomingMessage) => void
}

/**
 * The resumable part of the service, on the protocol's own server, which the service runs as well: upload addresses are
 * base64url of bucket, key and version, and the object exists when the last byte has come.
 */
export function resumableUploads(rules: UploadRules): {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Uploads that were begun and neither finished nor taken back. */
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
    // The address of the service itself, as it is behind a proxy.
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
  // The server runs on Node here, and hands its own request through.
  return request.runtime?.node?.req as IncomingMessage
}

interface Stored {
  upload: Upload
  chunks: Uint8Array[]
}

/** Keeps what has arrived, also of a request that breaks off. */
class MemoryStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'creation-defer-length', 'termination']
  readonly #uploads = new Map<string, Stored>()
  readonly #begin: (id: string) => (received: number) => void

  /** `begin` is told of each part, and gives what is then told how many bytes of it have come. */
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
      // What has come is kept: that is what the protocol is for.
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
