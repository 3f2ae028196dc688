import { postingLanguages, type PostingRow } from '@dossier/db/applications'
import { z } from 'zod'
import { moment } from '../floor/output-schemas.ts'
import { lastDayOf } from './last-day.ts'
import { consentTextsSchema, countries, postingTextSchema, postingTranslationSchema } from './inputs.ts'

/** The public page of a job. */
export const postingSchema = z
  .object({
    id: z.uuid(),
    jobProfileId: z.uuid(),
    path: z.string().describe('The public address, below that of this installation'),
    state: z.enum(['open', 'ended', 'closed']).describe('Whether its end date has passed, or someone closed it'),
    languages: z.array(z.enum(postingLanguages)),
    text: postingTextSchema,
    translations: z.array(postingTranslationSchema),
    consentVersion: z.int(),
    country: z.enum(countries).nullable(),
    retentionMonths: z.int(),
    poolMonths: z.int().nullable(),
    publishedAt: moment,
    endsAt: moment,
    lastDay: z.iso.date().describe('Last day for applications, in Central European Time'),
  })
  .meta({ id: 'Posting' })
export type PostingView = z.infer<typeof postingSchema>

/** A job’s posting, and the text that a new one would have. */
export const jobPostingSchema = z.object({
  posting: postingSchema.nullable().describe('Null for a job that was never published'),
  suggestion: postingTextSchema.describe('The job as in its newest run, without the client'),
  usualMonths: z
    .record(z.enum(countries), z.int())
    .describe('Months to keep applications, by country; not legal advice'),
  consent: z.object({
    version: z.int().describe('The version of the team; 0 while it has none of its own'),
    texts: consentTextsSchema.required(),
  }),
})
export type JobPostingView = z.infer<typeof jobPostingSchema>

/** Shows a posting. */
export function postingView(row: PostingRow, now: Date): PostingView {
  const { slug, content, publishedAt, endsAt, country, ...rest } = row
  return postingSchema.parse({
    ...rest,
    text: content,
    country: countries.find((known) => known === country) ?? null,
    path: `/apply/${slug}`,
    state: stateOf(row, now),
    publishedAt: publishedAt.toISOString(),
    endsAt: endsAt.toISOString(),
    lastDay: lastDayOf(endsAt),
  })
}

/** Whether people can apply. */
export function stateOf(
  { closedAt, endsAt }: Pick<PostingRow, 'closedAt' | 'endsAt'>,
  now: Date,
): PostingView['state'] {
  if (closedAt !== null) return 'closed'
  return endsAt <= now ? 'ended' : 'open'
}
