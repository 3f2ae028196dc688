import { z } from 'zod'
import { idempotencyKey, page, runId } from './common.ts'

export const runVersionsInput = z.object({ runId, ...page })
export type RunVersionsInput = z.infer<typeof runVersionsInput>

export const repeatRunInput = z.object({ runId, idempotencyKey })
export type RepeatRunInput = z.infer<typeof repeatRunInput>
