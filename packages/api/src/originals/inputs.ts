import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'

/** The largest accepted file, in bytes. */
const maxOriginalBytes = 10_000_000
/** The largest part of one request, in bytes. */
const maxPartBytes = 1_000_000

export const uploadInput = z.object({ sha256: sha256.describe('SHA-256 of the whole file') })

export const uploadPartInput = z.object({
  sha256: sha256.describe('SHA-256 of the whole file'),
  byteSize: z.int().min(1).max(maxOriginalBytes).describe('Size of the whole file in bytes'),
  offset: z.int().min(0).describe('Offset of this part: `received` of the last response, or 0'),
  content: z
    .base64()
    .min(1)
    .max(Math.ceil(maxPartBytes / 3) * 4)
    .describe(`At most ${maxPartBytes} bytes, as Base64`),
})
export type UploadPartInput = z.infer<typeof uploadPartInput>
