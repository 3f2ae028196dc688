import { z } from 'zod'
import { mailLanguages } from '../floor/mail-body.ts'
import { line } from '../submissions/index.ts'

/** How long the link of an intake works. Days. */
export const linkDays = 30

const isAddress = (text: string) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text)
const draftId = z.uuid()
const questionId = z.string().regex(/^[a-zA-Z]+\.[0-9a-z]+$/)
const value = z.string().max(20_000)

export const intakeInput = z.object({ draftId })

export const sendIntakeInput = z.object({
  draftId,
  email: line(254)
    .refine(isAddress, 'An e-mail address has the form name@example.org.')
    .default('')
    .describe(
      'Where to send the link and reminders; the link is then not returned. Leave empty to pass it on yourself',
    ),
  language: z.enum(mailLanguages).describe('Language of the e-mails, and of the page until the person chooses another'),
})
export type SendIntakeInput = z.infer<typeof sendIntakeInput>

export const listIntakesInput = z.object({ limit: z.int().min(1).max(100).default(50) }).prefault({})

export const completeIntakeInput = z.object({
  draftId,
  values: z
    .array(
      z.object({
        id: questionId,
        value: value.describe('The new value; empty or unchanged to write nothing'),
        was: value.describe('The value that the caller saw'),
      }),
    )
    .min(1)
    .max(200),
})
export type CompleteIntakeInput = z.infer<typeof completeIntakeInput>

export const decideIntakeInput = z.object({
  draftId,
  revision: z.int().min(1).describe('The revision of the draft that the caller saw'),
  choices: z
    .array(
      z.object({
        id: questionId,
        take: z.boolean().describe('Whether to accept the answer into the draft; false leaves the draft as it is'),
        said: value.describe('The person’s answer, as the caller saw it'),
      }),
    )
    .min(1)
    .max(200),
})
export type DecideIntakeInput = z.infer<typeof decideIntakeInput>
