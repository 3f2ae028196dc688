import { z } from 'zod'

/** A document as submitted: JSON or text. */
export const given = z
  .unknown()
  .refine((value): boolean => value !== undefined && value !== null, 'A document is required.')
  .describe('A document, as a JSON object or as text')

/** Makes a call repeatable: the same key returns the same result. */
export const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{8,200}$/, 'An idempotency key has 8 to 200 visible ASCII characters.')
  .optional()

/** A run, by UUID or run ID. */
export const runId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/, 'A run ID cannot contain NUL.')

/** The input of every list in addition to its filters; the cursor is the previous page's `nextCursor`. */
export const page = {
  limit: z.int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
}

/** The input of a procedure that takes none. */
export const noInput = z.void()

/** A point in time, ISO 8601 with an offset. */
export const moment = z.iso.datetime({ offset: true })

/** Whether an optional document was omitted. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null
}
