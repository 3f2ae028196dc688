import type { MessageCatalogue } from '@dossier/profiles'
import { adviceMessages } from './messages/advice.ts'
import { criterionMessages } from './messages/criterion.ts'

/** The catalogue of a match: remarks on criteria, risks, reasons, next steps and questions. */
export const matchMessages = { ...criterionMessages, ...adviceMessages } as const satisfies MessageCatalogue<string>

export type MatchMessageCode = keyof typeof matchMessages
