import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { excessOf, gaugeJson, type JsonExcess, jsonLimits } from '@dossier/profiles'
import type { Request, RequestHandler } from 'express'
import { sendSentence } from './http-errors.ts'

interface JsonBodyOptions {
  /** The largest body accepted, after decompression. Bytes. */
  limit: number
  /** Leaves the body as text, for another parser. */
  asText?: boolean
}

/** Thrown for a rejected body, with the reason. */
class BodyProblem extends Error {
  readonly status: number

  constructor(status: number, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.status = status
  }
}

/**
 * Reads a JSON body. Measures its size, depth and number of values while it arrives, and rejects an excessive one
 * before parsing it. Ignores bodies of other types.
 */
export function readJson({ limit, asText = false }: JsonBodyOptions): RequestHandler {
  return (req, res, next) => {
    const hasBody = Number(req.get('content-length') ?? 0) > 0
    if (!hasBody || !req.is('application/json')) return next()
    textOf(req, limit)
      .then((text) => {
        req.body = asText ? text : parse(text)
        return next()
      })
      .catch((error: unknown) => {
        if (!(error instanceof BodyProblem)) return req.readableAborted ? undefined : next(error)
        // Reads the rest of the body without keeping it; otherwise the response would be lost with the connection.
        req.unpipe()
        req.resume()
        return sendSentence(res, error.status, error.message)
      })
  }
}

/** Rejects JSON in the query that is nested too deeply. */
export const guardQueryJson: RequestHandler = (req, res, next) => {
  const { searchParams } = new URL(req.originalUrl, 'http://localhost')
  const excess = [...searchParams.values()].map((value) => excessOf(value)).find((one) => one !== null)
  return excess === undefined ? next() : sendSentence(res, 400, sentences[excess])
}

const sentences: Readonly<Record<NonNullable<JsonExcess>, string>> = {
  depth: `The JSON is nested deeper than ${jsonLimits.depth} levels, which is the limit.`,
  nodes: `The JSON has more than ${jsonLimits.nodes} values, which is the limit. Send it in parts.`,
}

async function textOf(req: Request, limit: number): Promise<string> {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(req.get('content-type') ?? '')?.[1] ?? 'utf-8'
  if (!/^utf-?8$/i.test(charset)) throw new BodyProblem(415, 'Send JSON in UTF-8.')
  const gauge = gaugeJson()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of unpacked(req).iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = chunk
    size += bytes.length
    if (size > limit)
      throw new BodyProblem(413, `The body is larger than ${Math.floor(limit / 1_000_000)} MB, which is the limit.`)
    const excess = gauge(bytes)
    if (excess !== null) throw new BodyProblem(excess === 'depth' ? 400 : 413, sentences[excess])
    chunks.push(bytes)
  }
  return decode(Buffer.concat(chunks))
}

function unpacked(req: Request): Readable {
  const encoding = (req.get('content-encoding') ?? 'identity').toLowerCase()
  if (encoding === 'identity') return req
  const makers: Readonly<Record<string, (() => ReturnType<typeof createGunzip>) | undefined>> = {
    gzip: createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }
  const make = Object.hasOwn(makers, encoding) ? makers[encoding] : undefined
  if (make === undefined) throw new BodyProblem(415, 'Send the body as it is, or packed with gzip, deflate or br.')
  return req.pipe(make())
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new BodyProblem(400, 'The body is not UTF-8.', { cause })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BodyProblem(400, 'The body is not JSON.', { cause })
  }
}
