import { type Message, reportMessages, ruleTexts } from '@dossier/profiles'
import { z } from 'zod'
import { keysOf } from './output-schemas.ts'

/** The parameters of a message, in addition to its code. */
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]))

/** A message that is not yet text: a code from a catalogue and the values it refers to. */
export function messageOf<Code extends string>(code: z.ZodType<Code>): z.ZodType<Message<Code>> {
  return z.object({ code, params: paramsSchema })
}

/** The ID of a rule on candidates and jobs. */
export const ruleSchema = keysOf(ruleTexts).meta({ id: 'Rule' })

/** What an importer reports about a value. */
export const reportMessageSchema = messageOf(keysOf(reportMessages)).meta({ id: 'ReportMessage' })
