import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'

/** A file's fingerprint: identifying a file does not require uploading it. */
export const identifyInput = z.object({
  sha256,
  /** For an office document: its own metadata, and the CRC-32 of each part. */
  office: z
    .object({
      title: z.string().max(300),
      createdAt: z.iso.datetime().nullable(),
      parts: z.array(z.object({ name: z.string().max(300), crc32: z.int().min(0).max(0xffffffff) })).max(2000),
    })
    .nullish(),
  /** For a ZIP: its files. */
  entries: z
    .array(z.object({ path: z.string().max(1000), sha256 }))
    .max(500)
    .default([]),
})
export type IdentifyInput = z.infer<typeof identifyInput>
