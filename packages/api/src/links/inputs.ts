import { shareAnswers } from '@dossier/db/shares'
import { z } from 'zod'
import { page, runId } from '../floor/input-schemas.ts'
import { mailLanguages } from '../floor/mail-body.ts'
import { storedTypeSchema } from '../search/index.ts'
import { documentName, line, typed } from '../submissions/index.ts'
import { shortestCode } from './secrets.ts'

const hourMs = 60 * 60_000
/** How long a link works: the minimum, the default and the maximum. Hours. */
const lifetimes = { shortest: 1, usual: 7 * 24, longest: 90 * 24 } as const
export const lifetimeMs = (hours: number) => hours * hourMs

const isAddress = (text: string) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text)

export const createShareInput = z
  .object({
    /** Documents of one run, each by ID or SHA-256. */
    documents: z.array(documentName).min(1).max(20).optional(),
    /** Instead of `documents`: a run and the types to share; without types, everything made for clients. */
    runId: runId.optional(),
    documentTypes: z.array(storedTypeSchema).min(1).max(20).optional(),
    recipient: z.object({
      name: line(200).refine((name) => name !== '', 'Name the recipient.'),
      email: line(254).refine(isAddress, 'An e-mail address has the form name@example.org.').default(''),
    }),
    /** The client's name in the ledger; the recipient's own name if omitted. */
    client: line(200).optional(),
    /** Hours for which the link works. */
    expiresInHours: z.int().min(lifetimes.shortest).max(lifetimes.longest).default(lifetimes.usual),
    /** Visitors must enter it to open the link; give it to the recipient through another channel. */
    code: z
      .string()
      .max(100)
      .transform((code) => code.normalize('NFKC').trim())
      .refine((code) => [...code].length >= shortestCode, `A code has at least ${shortestCode} characters.`)
      .optional(),
    /** Puts the recipient's name on each page of their downloads. Data files are never marked. */
    watermark: z.boolean().default(true),
    /** Mails the link to the recipient in this language; nobody else gets it. */
    mail: z.enum(mailLanguages).optional(),
    note: typed(2000).default(''),
    /** Earlier submissions that the caller knows about and accepts. */
    acknowledge: z.array(z.uuid()).max(200).default([]),
    /** Allows internal reports among the documents to be sent. */
    internal: z.boolean().default(false),
  })
  .refine(({ documents, runId: run, documentTypes }) => (documents === undefined ? run : !(run ?? documentTypes)), {
    message: 'Give either `documents`, or `runId` and, if you want, `documentTypes`.',
  })
  .refine(({ mail, recipient }) => mail === undefined || recipient.email !== '', {
    path: ['mail'],
    message: 'To mail the link, give the recipient’s e-mail address.',
  })
export type CreateShareInput = z.infer<typeof createShareInput>

export const listSharesInput = z.object({ runId: runId.optional(), ...page }).prefault({})
export type ListSharesInput = z.infer<typeof listSharesInput>

export const shareInput = z.object({ linkId: z.uuid() })

/** The longest text of an answer, in characters. */
export const longestAnswer = 2000
/** A recipient's answer. */
export const answerInput = z.object({ answer: z.enum(shareAnswers), text: typed(longestAnswer) })
export type AnswerInput = z.infer<typeof answerInput>
