import { z } from 'zod'
import { ApiError } from '../errors.ts'

const proofSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  reason: z.enum(['request', 'withdrawn', 'retention', 'mistake']),
  person: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What a receipt proves: that the person identified by a keyed hash was erased. */
export type ErasureProof = z.infer<typeof proofSchema>

/** Parses erasure receipts in their original form: one, or a list. Throws `invalid_input`. */
export function readReceipts(text: string): ErasureProof[] {
  const parsed = z.union([z.array(proofSchema), proofSchema.transform((one) => [one])]).safeParse(json(text))
  if (parsed.success) return parsed.data
  throw new ApiError('invalid_input', 'This is neither an erasure receipt nor a list of them.', { cause: parsed.error })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError('invalid_input', 'The receipts are not valid JSON.', { cause })
  }
}
