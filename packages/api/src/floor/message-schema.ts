import { type Message, reportMessages, ruleTexts } from '@dossier/profiles'
import { z } from 'zod'
import { keysOf } from './output-schemas.ts'

/** What a sentence says beside its code. */
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]))

/** A sentence that is not written yet: a code of a catalogue, and the values that it speaks of. */
export function messageOf<Code extends string>(code: z.ZodType<Code>): z.ZodType<Message<Code>> {
  return z.object({ code, params: paramsSchema })
}

/** The id of a rule on candidates and jobs. */
export const ruleSchema = keysOf(ruleTexts).meta({ id: 'Rule' })

/** What an importer has to say of a value. */
export const reportMessageSchema = messageOf(keysOf(reportMessages)).meta({ id: 'ReportMessage' })
