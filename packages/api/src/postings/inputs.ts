import { postingLanguages } from '@dossier/db/applications'
import { z } from 'zod'
import { moment } from '../floor/input-schemas.ts'
import { line, typed } from '../submissions/index.ts'

/**
 * Common retention periods for applications, in months, by country: after them, claims of discrimination have lapsed or
 * the authority expects deletion. Not legal advice.
 */
export const usualMonths = { DE: 6, AT: 7, CH: 6, FR: 3 } as const
export type Country = keyof typeof usualMonths
// `Object.keys` loses the type of the keys.
export const countries = Object.keys(usualMonths) as [Country, ...Country[]]

const lines = z.array(line(500).refine((text) => text !== '', 'An entry cannot be empty.')).max(60)
const filled = (max: number) => line(max).refine((text) => text !== '', 'This cannot be empty.')

/** The text of a job's public page. */
export const postingTextSchema = z.object({
  language: z.enum(postingLanguages).describe('Language of the text itself'),
  title: filled(200),
  place: line(200),
  client: line(200).describe('Empty unless the page may name the client'),
  firm: filled(200).describe('Who receives the applications'),
  tasks: lines,
  requirements: lines,
})

/** The same in another language; the client and the recipient are not repeated. */
export const postingTranslationSchema = postingTextSchema.omit({ client: true, firm: true })

/** Maximum length of a consent text, in characters. */
const longestConsent = 3000
const consentText = typed(longestConsent).refine((text) => text !== '', 'This cannot be empty.')
export const consentTextsSchema = z.object({ de: consentText, en: consentText, fr: consentText }).partial()

export const jobPostingInput = z.object({ jobProfileId: z.uuid() })

const isOncePerLanguage = (texts: readonly { language: string }[]) =>
  new Set(texts.map(({ language }) => language)).size === texts.length

export const publishInput = z
  .object({
    jobProfileId: z.uuid(),
    /** The languages in which the page is offered. */
    languages: z
      .array(z.enum(postingLanguages))
      .min(1)
      .max(3)
      .default([...postingLanguages]),
    /** Nobody can apply from this time on; a day means its end in Central European Time. */
    endsAt: z.union([moment, z.iso.date()]),
    /** The text of the page; without it, the text from the newest run of the job. */
    text: postingTextSchema.optional(),
    /** The same text in other languages, each once; the page shows readers their own language, or else `text`. */
    translations: z
      .array(postingTranslationSchema)
      .max(postingLanguages.length - 1)
      .default([]),
    /** Whether the page may name the client, in any of its texts. */
    showClient: z.boolean().default(false),
    /** The consent texts, if they differ from the team's newest version; `{firm}` and `{months}` are filled in. */
    consent: consentTextsSchema.optional(),
    country: z.enum(countries).default('CH'),
    /** How long an application is kept; by default the common period of the country. */
    retentionMonths: z.int().min(1).max(36).optional(),
    /** How long it may be kept for other jobs, if the applicant agrees; null does not ask for that consent. */
    poolMonths: z.int().min(1).max(36).nullable().default(null),
  })
  .refine(({ text, translations }) => isOncePerLanguage([...(text ? [text] : []), ...translations]), {
    path: ['translations'],
    message: 'Give one text for each language.',
  })
export type PublishInput = z.infer<typeof publishInput>
