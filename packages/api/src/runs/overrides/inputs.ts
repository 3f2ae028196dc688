import { verdicts } from '@dossier/matching'
import { cleanText } from '@dossier/profiles'
import { z } from 'zod'
import { idempotencyKey, runId } from '../../floor/input-schemas.ts'

/** One line without invisible characters: it appears in documents, tables and terminals. */
function oneLine(text: string): string {
  return cleanText(text).text.replace(/\s+/g, ' ').trim()
}

/** Number of letters and digits that a reader sees. */
function readable(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

const pointer = z
  .string()
  .regex(
    /^\/(must|should|languages)\/\d{1,5}$/,
    'A criterion has a pointer such as /must/0, /should/0 or /languages/0, as in the match.',
  )
const criterion = z.string().min(1).max(10_000).describe('Wording of the criterion, as it appears in the match')
const reason = z
  .string()
  .max(500, 'A reason has 3 to 500 characters.')
  .transform(oneLine)
  .refine((text) => text.length >= 3 && readable(text) >= 2, 'Give a reason of 3 to 500 visible characters.')
  .describe('The reason, 3 to 500 characters; it appears in the documents')
const author = z
  .string()
  .max(100, 'A name has 2 to 100 characters.')
  .transform(oneLine)
  .refine((text) => readable(text) >= 2, 'Give the name of the person who decides, 2 to 100 visible characters.')
  .describe('Name of the person who decides, as it appears in the documents')

const decision = z.object({ pointer, criterion, verdict: z.enum(verdicts), reason }).meta({ id: 'Decision' })

export const overrideInput = z
  .object({
    runId,
    decisions: z.array(decision).min(1).max(100),
    author,
    idempotencyKey,
  })
  .superRefine(({ decisions }, context) => {
    for (const [at, one] of decisions.entries()) {
      if (decisions.findIndex((other) => other.pointer === one.pointer) === at) continue
      const message = `There are two decisions on ${one.pointer}. Send only one.`
      context.addIssue({ code: 'custom', path: ['decisions', at, 'pointer'], message })
    }
  })
export type OverrideInput = z.infer<typeof overrideInput>

export const withdrawOverrideInput = z.object({ runId, pointer, idempotencyKey })
export type WithdrawOverrideInput = z.infer<typeof withdrawOverrideInput>
