import { z } from 'zod'

/** The first entry, by which a foreign archive, or one of another version, is refused before anything else is read. */
export const formatName = '00-format.json'
/** The last entry; an archive without it is truncated. */
export const manifestName = '99-manifest.json'

/** The version of this layout; another program version may use another one. */
export const layoutVersion = 1

/** Target size of a part in bytes, unpacked. */
export const partTarget = 1024 * 1024
/** Maximum size of a part in bytes, stored and unpacked, and maximum number of lines. */
export const partLimits = { stored: 32 * 1024 * 1024, unpacked: 64 * 1024 * 1024, lines: partTarget } as const
/** Maximum size of a format entry or a manifest in bytes. */
export const largestJson = 16 * 1024 * 1024
/** More parts than a manifest of that size can list. */
export const mostParts = 80_000

/** The table whose rows determine the objects of an archive. */
export const objectTable = 'generated_documents'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const rowsPattern = /^10-rows\/(\d{3})-([a-z][a-z0-9_]{0,55})\/(\d{6})\.jsonl\.gz$/
const objectPattern = new RegExp(`^20-objects/(${uuid})/(${uuid})$`)
const missingPattern = /^30-missing\/(\d{6})\.jsonl\.gz$/

/** What a name in an archive refers to. */
export type Place =
  | { section: 'format' | 'manifest' }
  | { section: 'rows'; table: string }
  | { section: 'object'; teamId: string; id: string }
  | { section: 'missing' }

/** Parses a name; null for one that Dossier never writes. */
export function placeOf(name: string): Place | null {
  if (name === formatName) return { section: 'format' }
  if (name === manifestName) return { section: 'manifest' }
  const [, , table] = rowsPattern.exec(name) ?? []
  if (table !== undefined) return { section: 'rows', table }
  const [, teamId, id] = objectPattern.exec(name) ?? []
  if (teamId !== undefined && id !== undefined) return { section: 'object', teamId, id }
  return missingPattern.test(name) ? { section: 'missing' } : null
}

/** The name of a part of a table's rows. `order` is the table's position among the tables; it and `part` count from 1. */
export function rowsName({ order, table, part }: { order: number; table: string; part: number }): string {
  return `10-rows/${padded(order, 3)}-${table}/${padded(part, 6)}.jsonl.gz`
}

/** The name of a document's object. */
export function objectName({ teamId, id }: { teamId: string; id: string }): string {
  return `20-objects/${teamId}/${id}`
}

/** The name of a part of the list of objects that could not be backed up; counts from 1. */
export function missingName(part: number): string {
  return `30-missing/${padded(part, 6)}.jsonl.gz`
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

/** The fields of the first entry that are read before the rest is interpreted. */
export const layoutSchema = z.object({ format: z.literal('dossier-backup'), layout: z.number().int() })

/** Schema of the first entry. */
export const formatSchema = z.strictObject({
  format: z.literal('dossier-backup'),
  layout: z.number().int(),
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  /** The database's last migration: its name, and the number that orders migrations. */
  schema: z.strictObject({ name: z.string(), order: z.number() }),
})
export type ArchiveFormat = z.infer<typeof formatSchema>

const partSchema = z.strictObject({ name: z.string(), size: count, sha256: hash, lines: count })
/** A part as the manifest lists it; `lines` are rows. */
export type ArchivePart = z.infer<typeof partSchema>

/** Schema of the last entry: every part of rows, and the number, size and hash of all objects. */
export const manifestSchema = formatSchema.extend({
  tables: z.array(z.strictObject({ table: z.string(), rows: count, parts: z.array(partSchema) })),
  objects: z.strictObject({
    count,
    bytes: count,
    /** SHA-256 of one line per object in order: name, size and SHA-256, separated by spaces. */
    sha256: hash,
  }),
  /** Objects that could not be backed up: neither read nor made again. */
  missing: z.strictObject({ count, parts: z.array(partSchema) }),
  /** Number of entries before this one, and the total size of their contents in bytes. */
  entries: count,
  bytes: count,
  /** SHA-256 of the manifest without this field; the first archives lack it. */
  self: hash.optional(),
})
export type ArchiveManifest = z.infer<typeof manifestSchema>

/** The fields of a document's row about its object. */
export const objectRowSchema = z.object({
  team_id: z.string(),
  id: z.string(),
  byte_size: count,
  /** Empty for an erased document, which has no object. */
  sha256: z.union([hash, z.literal('')]),
})

/** An object that could not be backed up, and why. */
export const missingSchema = z.object({ teamId: z.uuid(), id: z.uuid(), reason: z.string().max(200) })
export type MissingObject = z.infer<typeof missingSchema>

/** Encodes a format entry or a manifest; equal values have equal bytes. */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
