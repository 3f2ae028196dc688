import type { IncomingMessage } from 'node:http'
import { Busboy } from '@fastify/busboy'

/**
 * The content of a form: its texts by name, and its file; `bytes` is null for a file that is too large, and empty for
 * none.
 */
export interface ReadForm {
  fields: ReadonlyMap<string, string>
  bytes: Uint8Array | null
}

/** Limits in addition to the file's. */
const limits = { fieldNameSize: 40, fieldSize: 40_000, fields: 20, files: 1, parts: 22, headerPairs: 20 } as const

/**
 * Parses a form with one file as it arrives. Discards what exceeds the size limit of the file; returns null for a body
 * that is not a form, is cut off, or has more parts than any of our forms.
 */
export async function readForm(req: IncomingMessage, { fileSize }: { fileSize: number }): Promise<ReadForm | null> {
  const contentType = req.headers['content-type']
  if (contentType === undefined) return null
  const { promise, resolve } = Promise.withResolvers<ReadForm | null>()
  const fields = new Map<string, string>()
  const chunks: Buffer[] = []
  let isTooLarge = false
  const giveUp = () => {
    req.unpipe()
    req.resume()
    resolve(null)
  }
  try {
    const parser = new Busboy({
      headers: { ...req.headers, 'content-type': contentType },
      limits: { ...limits, fileSize },
    })
    parser.on('field', (name, value) => void fields.set(name, value))
    parser.on('file', (_name, stream) => {
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('limit', () => {
        isTooLarge = true
        chunks.length = 0
      })
      stream.on('error', giveUp)
    })
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit', 'error']) parser.on(event, giveUp)
    parser.on('finish', () => resolve({ fields, bytes: isTooLarge ? null : new Uint8Array(Buffer.concat(chunks)) }))
    req.on('aborted', giveUp).on('error', giveUp)
    req.pipe(parser)
  } catch {
    // A body of another type, or a form without a boundary.
    giveUp()
  }
  return promise
}
