import type { MessageCatalogue } from '@dossier/profiles'
import { adviceMessages } from './messages/advice.ts'
import { criterionMessages } from './messages/criterion.ts'

/** What the matcher says about criteria, risks and the recommendation. */
export const matchMessages = { ...criterionMessages, ...adviceMessages } as const satisfies MessageCatalogue<string>

export type MatchMessageCode = keyof typeof matchMessages
