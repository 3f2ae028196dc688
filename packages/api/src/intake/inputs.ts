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
    .describe('Mails the link there, and reminders; nobody else gets it then. Empty to pass it on yourself'),
  language: z.enum(mailLanguages).describe('Of the mails, and of the page until the person chooses another'),
})
export type SendIntakeInput = z.infer<typeof sendIntakeInput>

export const listIntakesInput = z.object({ limit: z.int().min(1).max(100).default(50) }).prefault({})

export const completeIntakeInput = z.object({
  draftId,
  values: z
    .array(
      z.object({
        id: questionId,
        value: value.describe('What to write; empty or as it was for nothing'),
        was: value.describe('What stood there when it was seen'),
      }),
    )
    .min(1)
    .max(200),
})
export type CompleteIntakeInput = z.infer<typeof completeIntakeInput>

export const decideIntakeInput = z.object({
  draftId,
  revision: z.int().min(1).describe('The revision of the draft that was seen'),
  choices: z
    .array(
      z.object({
        id: questionId,
        take: z.boolean().describe('Takes what the person said into the draft; false leaves the draft as it is'),
        said: value.describe('What the person said, as it was seen'),
      }),
    )
    .min(1)
    .max(200),
})
export type DecideIntakeInput = z.infer<typeof decideIntakeInput>
