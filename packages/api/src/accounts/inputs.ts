import { roles } from '@dossier/db/accounts'
import { z } from 'zod'
import { mailLanguages } from '../floor/mail-body.ts'
import { newPasskeyAnswer } from './passkeys/passkey-answer.ts'

/** A line of visible text, with single spaces. */
const line = (most: number) =>
  z
    .string()
    .max(10 * most)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .max(most, `At most ${most} characters.`)
        .refine((text) => text.isWellFormed() && !/\p{C}/u.test(text), 'Visible characters only.'),
    )

const password = z.string().max(1000)

export const accountInput = z.object({ name: z.string().max(1000), email: z.string().max(1000), password })
export const passwordInput = z.object({ current: password, next: password })
export const confirmInput = z.object({ password })
export const codeInput = z.object({ code: z.string().max(100) })
export const confirmPasskeyInput = z.object({
  name: line(100).default('').describe('A name that tells it apart from the others'),
  answer: newPasskeyAnswer,
})
const passkeyId = z.uuid()
export const renamePasskeyInput = z.object({ passkeyId, name: line(100) })
export const removePasskeyInput = z.object({ passkeyId, password })
export const requiredInput = z.object({ required: z.boolean() })
export const sessionInput = z.object({ sessionId: z.uuid() })
export const teamInput = z.object({ teamId: z.uuid() })
export const newTeamInput = z.object({
  name: line(100).refine((name) => name !== '', 'A team needs a name.'),
})
export const inviteInput = z.object({
  role: z.enum(roles),
  note: line(100).default('').describe('The invited person, for your own list; cleared when the link ends'),
})
const language = z.enum(mailLanguages).describe('Language of the e-mail')
export const mailInviteInput = inviteInput.extend({ email: z.string().max(1000), language })
export const invitationInput = z.object({ invitationId: z.uuid() })
export const renewInput = invitationInput.extend({ language: language.default('en') })
export const memberInput = z.object({ userId: z.uuid() })
export const mailResetInput = memberInput.extend({ language })
export const roleInput = z.object({ userId: z.uuid(), role: z.enum(roles) })
export const acceptInput = z.object({
  secret: z.string().min(1).max(1000).describe('The link, or the part after its #'),
})
