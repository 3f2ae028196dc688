import { z } from 'zod'
import { type ExactJson, ExactNumber } from './exact-json.ts'

/** The name and version of the format, at the start of every file. */
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
  /** The requested links. */
  fromSeq: integer,
  toSeq: integer,
  /** The last link of the file, which a head has signed; links after `toSeq` have only hashes. */
  throughSeq: integer,
  /** The link before the first one of the file. */
  anchor: z.strictObject({ seq: integer, hash }),
  /** Whether the file holds only some of the events; the others are present as hashes. */
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
  /** Absent if the event is omitted; null if it was missing when the file was made. */
  event: eventSchema.nullable().optional(),
  disclosed: z.strictObject({ nonce: hash, fields: z.record(z.string(), z.string()) }).optional(),
})

/** The last line of an export: counts, and a signature over all preceding lines. */
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

/** The message that the end of an export signs: the SHA-256 of all bytes before its line. */
export function endMessage(teamId: string, end: Omit<ExportEnd, 'signature'>, digest: string): Buffer {
  const { links, events, seq, hash: last, keyId } = end
  return Buffer.from(JSON.stringify(['dossier/audit/export/v1', teamId, links, events, seq, last, keyId, digest]))
}
