import { z } from 'zod'

/** What the first entry says, so that a foreign archive, or one of another version, is refused before anything is read. */
export const formatName = '00-format.json'
/** The last entry: without it an archive is cut off. */
export const manifestName = '99-manifest.json'

/** The number of this layout; another one is another program's. */
export const layoutVersion = 1

/** What a part is filled up to, unpacked. */
export const partTarget = 1024 * 1024
/** The most bytes that a part may have as it is stored, and unpacked; and the most lines. */
export const partLimits = { stored: 32 * 1024 * 1024, unpacked: 64 * 1024 * 1024, lines: partTarget } as const
/** A format entry or a manifest is never larger. */
export const largestJson = 16 * 1024 * 1024
/** More parts than a manifest of that size can list. */
export const mostParts = 80_000

/** The table whose rows say which objects belong into an archive. */
export const objectTable = 'generated_documents'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const rowsPattern = /^10-rows\/(\d{3})-([a-z][a-z0-9_]{0,55})\/(\d{6})\.jsonl\.gz$/
const objectPattern = new RegExp(`^20-objects/(${uuid})/(${uuid})$`)
const missingPattern = /^30-missing\/(\d{6})\.jsonl\.gz$/

/** What a name in an archive stands for. */
export type Place =
  | { section: 'format' | 'manifest' }
  | { section: 'rows'; table: string }
  | { section: 'object'; teamId: string; id: string }
  | { section: 'missing' }

/** Reads a name; null for one that Dossier never writes. */
export function placeOf(name: string): Place | null {
  if (name === formatName) return { section: 'format' }
  if (name === manifestName) return { section: 'manifest' }
  const [, , table] = rowsPattern.exec(name) ?? []
  if (table !== undefined) return { section: 'rows', table }
  const [, teamId, id] = objectPattern.exec(name) ?? []
  if (teamId !== undefined && id !== undefined) return { section: 'object', teamId, id }
  return missingPattern.test(name) ? { section: 'missing' } : null
}

/** The name of a part of a table's rows; `order` is the table's place among the tables, and both count from 1. */
export function rowsName({ order, table, part }: { order: number; table: string; part: number }): string {
  return `10-rows/${padded(order, 3)}-${table}/${padded(part, 6)}.jsonl.gz`
}

/** The name of a document's object. */
export function objectName({ teamId, id }: { teamId: string; id: string }): string {
  return `20-objects/${teamId}/${id}`
}

/** The name of a part of the list of objects that could not be had; counts from 1. */
export function missingName(part: number): string {
  return `30-missing/${padded(part, 6)}.jsonl.gz`
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

/** What is read of the first entry before the rest is understood. */
export const layoutSchema = z.object({ format: z.literal('dossier-backup'), layout: z.number().int() })

/** What the first entry says. */
export const formatSchema = z.strictObject({
  format: z.literal('dossier-backup'),
  layout: z.number().int(),
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  /** The last migration of the database: its name, and the number that orders migrations. */
  schema: z.strictObject({ name: z.string(), order: z.number() }),
})
export type ArchiveFormat = z.infer<typeof formatSchema>

const partSchema = z.strictObject({ name: z.string(), size: count, sha256: hash, lines: count })
/** A part as the manifest lists it; `lines` are rows. */
export type ArchivePart = z.infer<typeof partSchema>

/** What the last entry says: every part of rows, and of all objects their number, size and hash. */
export const manifestSchema = formatSchema.extend({
  tables: z.array(z.strictObject({ table: z.string(), rows: count, parts: z.array(partSchema) })),
  objects: z.strictObject({
    count,
    bytes: count,
    /** SHA-256 of one line for each object in its order: name, size and SHA-256, with spaces between. */
    sha256: hash,
  }),
  /** Objects that could not be had: neither read nor made again. */
  missing: z.strictObject({ count, parts: z.array(partSchema) }),
  /** Entries before this one, and the bytes of their contents. */
  entries: count,
  bytes: count,
  /** SHA-256 of the manifest as it is without this; the first archives do not have it. */
  self: hash.optional(),
})
export type ArchiveManifest = z.infer<typeof manifestSchema>

/** What a document's row says of its object. */
export const objectRowSchema = z.object({
  team_id: z.string(),
  id: z.string(),
  byte_size: count,
  /** Empty for a document that was erased: it has no object. */
  sha256: z.union([hash, z.literal('')]),
})

/** An object that could not be had, and why. */
export const missingSchema = z.object({ teamId: z.uuid(), id: z.uuid(), reason: z.string().max(200) })
export type MissingObject = z.infer<typeof missingSchema>

/** The bytes of a format entry or a manifest: there is one way to write a value. */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
