import { z } from 'zod'
import { type ExactJson, ExactNumber } from './exact-json.ts'

/** The format's name, with its version: the first thing in a file. */
export const exportFormat = 'dossier-audit/1'

const integer = z.instanceof(ExactNumber).transform(({ text }, context) => {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= 0 && String(value) === text) return value
  context.addIssue('not a whole number')
  return z.NEVER
})
const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))
const hash = hex(64)
const signature = hex(128)

const keySchema = z.strictObject({
  generation: integer,
  keyId: hash,
  publicKey: hash,
  fromSeq: integer,
  createdAt: z.string(),
  signature,
  previousSignature: signature.nullable(),
})

/** The first line of an export. */
export const headerSchema = z.strictObject({
  format: z.literal(exportFormat),
  teamId: z.string(),
  /** The links that were asked for. */
  fromSeq: integer,
  toSeq: integer,
  /** The last link of the file, which a head has signed; after `toSeq` there are only hashes. */
  throughSeq: integer,
  /** The link before the first one. */
  anchor: z.strictObject({ seq: integer, hash }),
  /** Whether only some of the events are told; of the others there are the hashes. */
  isExcerpt: z.boolean(),
  keys: z.array(keySchema),
  exportedAt: z.string(),
})
export type ExportHeader = z.output<typeof headerSchema>

const eventSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  actorId: z.string(),
  requestId: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  person: z.string().nullable(),
  time: z.string(),
  data: z.custom<ExactJson>(),
})

const headSchema = z.strictObject({
  fromSeq: integer,
  seq: integer,
  hash,
  keyId: hash,
  sealedAt: z.string(),
  signature,
})

const linkSchema = z.strictObject({
  seq: integer,
  hash,
  eventHash: hash,
  /** Left out where the event is; null where it was gone when the file was made. */
  event: eventSchema.nullable().optional(),
  disclosed: z.strictObject({ nonce: hash, fields: z.record(z.string(), z.string()) }).optional(),
})

/** The last line of an export: how much there is, and a signature over all lines before. */
const endSchema = z.strictObject({
  links: integer,
  events: integer,
  seq: integer,
  hash,
  keyId: hash,
  signature,
})
export type ExportEnd = z.output<typeof endSchema>

/** Every line after the first. */
export const lineSchema = z.union([
  z.strictObject({ link: linkSchema }),
  z.strictObject({ head: headSchema }),
  z.strictObject({ end: endSchema }),
])

/** What the end of an export signs: the SHA-256 of all bytes before its line. */
export function endMessage(teamId: string, end: Omit<ExportEnd, 'signature'>, digest: string): Buffer {
  const { links, events, seq, hash: last, keyId } = end
  return Buffer.from(JSON.stringify(['dossier/audit/export/v1', teamId, links, events, seq, last, keyId, digest]))
}
