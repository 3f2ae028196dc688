import { z } from 'zod'
import type { Bytes } from './driver.ts'
import { WorkspaceError } from './errors.ts'
import { isEntryPath } from './zip.ts'

/** Path of the manifest in a run's ZIP; it does not list itself. */
export const manifestPath = 'artifacts/manifest.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One file of the ZIP, as of the creation of the run. `crc32` is unsigned, as in ZIP. */
export const manifestFileSchema = z.strictObject({
  path: z.string().refine(isEntryPath, 'is not a path that a bundle can have'),
  sha256,
  crc32: z.int().min(0).max(0xffffffff),
  size: z.int().min(0),
  contentType: z.string().min(1).max(255),
  documentType: z.string().min(1).max(100),
})

/** `manifest.json`: the information for checking a run's ZIP without Dossier, and the versions that made it. */
export const manifestSchema = z.strictObject({
  manifestVersion: z.literal(1),
  runId: z.string().min(1).max(200),
  asOf: z.iso.datetime(),
  versions: z.strictObject({ engine: z.string().min(1), lexicon: z.string().min(1), templates: z.string().min(1) }),
  /** SHA-256 of the canonical inputs of the run. */
  inputHash: sha256,
  files: z
    .array(manifestFileSchema)
    .max(10_000)
    .refine((files) => new Set(files.map(({ path }) => path)).size === files.length, 'names a path twice'),
})

/** A validated `manifest.json`. */
export type Manifest = z.output<typeof manifestSchema>
/** One file in a manifest. */
export type ManifestFile = z.output<typeof manifestFileSchema>

/** Encodes the manifest with keys and files in alphabetical order, so that equal manifests have equal bytes. */
export function manifestBytes(manifest: Manifest): Bytes {
  const checked = manifestSchema.parse(manifest)
  const files = checked.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return new TextEncoder().encode(`${JSON.stringify(sortKeys({ ...checked, files }), null, 2)}\n`)
}

/** Decodes a manifest; throws `integrity` if the bytes are not one. */
export function parseManifest(bytes: Uint8Array): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (cause) {
    throw new WorkspaceError('integrity', `${manifestPath} is not a manifest of version 1.`, { cause })
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, member]) => [key, sortKeys(member)]))
}
