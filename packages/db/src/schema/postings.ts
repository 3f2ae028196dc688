import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { jobProfiles } from './dimensions.ts'
import { memberships } from './teams.ts'

/** The languages in which people can apply. */
export const postingLanguages = ['de', 'en', 'fr'] as const
export type PostingLanguage = (typeof postingLanguages)[number]

/** The text of a posting in one language. */
export interface PostingText {
  language: PostingLanguage
  title: string
  place: string
  /** Empty unless the page may name the client. */
  client: string
  /** Who receives the applications. */
  firm: string
  tasks: string[]
  requirements: string[]
}

/** The same job in another language; the client and the recipient are not repeated. */
export type PostingTranslation = Omit<PostingText, 'client' | 'firm'>

/** What applicants agree to, by language. The newest version of a team is its default; versions are never changed. */
export const consentTexts = pgTable(
  'consent_texts',
  {
    teamId: uuid('team_id').notNull(),
    /** Counts up from 1 in each team. */
    version: integer('version').notNull(),
    texts: jsonb('texts').$type<Partial<Record<PostingLanguage, string>>>().notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.version] }),
    foreignKey({
      name: 'consent_texts_user_fk',
      columns: [t.teamId, t.createdBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
  ],
)

/** Public pages of jobs, where people apply. A job has one; it keeps its address when it is published again. */
export const postings = pgTable(
  'postings',
  {
    teamId: uuid('team_id').notNull(),
    id: uuid('id').notNull(),
    jobProfileId: uuid('job_profile_id').notNull(),
    /** The last part of the public address; cannot be guessed. */
    slug: text('slug').notNull(),
    languages: text('languages', { enum: postingLanguages }).array().notNull(),
    content: jsonb('content').$type<PostingText>().notNull(),
    /** The job in more languages, each once. */
    translations: jsonb('translations').$type<PostingTranslation[]>().notNull().default([]),
    consentVersion: integer('consent_version').notNull(),
    /** The country whose law the retention period follows, such as `DE`. */
    country: text('country').notNull(),
    /** How long an application is kept after receipt or rejection. */
    retentionMonths: integer('retention_months').notNull(),
    /** How long it is kept with consent for other jobs; null if the posting does not ask for that consent. */
    poolMonths: integer('pool_months'),
    publishedBy: uuid('published_by').notNull(),
    publishedAt: moment('published_at').notNull(),
    /** Nobody can apply from this time on. */
    endsAt: moment('ends_at').notNull(),
    /** When it was taken down; null while it is up. */
    closedAt: moment('closed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('postings_slug').on(t.slug),
    uniqueIndex('postings_job').on(t.teamId, t.jobProfileId),
    foreignKey({
      name: 'postings_job_fk',
      columns: [t.teamId, t.jobProfileId],
      foreignColumns: [jobProfiles.teamId, jobProfiles.id],
    }),
    foreignKey({
      name: 'postings_consent_fk',
      columns: [t.teamId, t.consentVersion],
      foreignColumns: [consentTexts.teamId, consentTexts.version],
    }),
    foreignKey({
      name: 'postings_publisher_fk',
      columns: [t.teamId, t.publishedBy],
      foreignColumns: [memberships.teamId, memberships.userId],
    }),
    check('postings_months', sql`${t.retentionMonths} > 0 and coalesce(${t.poolMonths}, 1) > 0`),
  ],
)
