import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { runs } from './runs.ts'
import { teams } from './teams.ts'

/**
 * The sources of words in the vocabulary. A user is represented by one word, its ID. Joined words are separate in the
 * field but may be typed as one.
 */
export const vocabularyFields = ['candidate', 'job', 'run', 'user', 'joined_candidate', 'joined_job'] as const
export type VocabularyField = (typeof vocabularyFields)[number]

/**
 * Every distinct folded word of a team's documents, once per field in which it occurs. Append-only. `short` is the other form of a spelling
 * (`mueller`, `muller`); `deletions` holds both with some letters deleted and, after a `~`, how they sound in a name, so that a typo or a
 * match by sound is an index look-up.
 */
export const searchVocabulary = pgTable(
  'search_vocabulary',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    /** Two ids fit into one number that JavaScript represents exactly. */
    id: integer('id').generatedAlwaysAsIdentity({ maxValue: 2 ** 26 - 1 }),
    field: text('field', { enum: vocabularyFields }).notNull(),
    word: text('word').notNull(),
    short: text('short').notNull(),
    deletions: text('deletions').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    uniqueIndex('search_vocabulary_word').on(t.teamId, t.field, t.word),
    index('search_vocabulary_deletions').using('gin', t.deletions).with({ fastupdate: false }),
  ],
)

/** A kind of file that runs of a shape have; `words` are the words of its name that are not in the candidate's. */
export interface ShapeFile {
  type: string
  kind: 'document' | 'data'
  words: string[]
}

/** The distinct sets of files of a team's runs: a handful, so that filtering by type needs no document rows. */
export const searchShapes = pgTable(
  'search_shapes',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    id: integer('id').generatedAlwaysAsIdentity(),
    /** Hash of `files` in canonical order. */
    hash: text('hash').notNull(),
    files: jsonb('files').$type<ShapeFile[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.id] }), uniqueIndex('search_shapes_hash').on(t.teamId, t.hash)],
)

/**
 * The search entry of a run that has documents. `words` holds the ids of its words and of its user, and for each two adjacent words of a
 * field their pair, `first * 2^26 + second`.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    teamId: uuid('team_id').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    /** Creation time of the run's documents. */
    createdAt: moment('created_at').notNull(),
    userId: uuid('user_id').notNull(),
    candidateId: uuid('candidate_id').notNull(),
    jobProfileId: uuid('job_profile_id'),
    shapeId: integer('shape_id').notNull(),
    words: bigint('words', { mode: 'number' }).array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.runUuid] }),
    index('search_entries_created').on(t.teamId, t.createdAt, t.runUuid),
    index('search_entries_user').on(t.teamId, t.userId, t.createdAt, t.runUuid),
    index('search_entries_candidate').on(t.teamId, t.candidateId, t.createdAt, t.runUuid),
    index('search_entries_job').on(t.teamId, t.jobProfileId, t.createdAt, t.runUuid),
    index('search_entries_shape').on(t.teamId, t.shapeId, t.createdAt, t.runUuid),
    // Without a pending list, because the writer that fills it would have to wait for the merge.
    index('search_entries_words').using('gin', t.words).with({ fastupdate: false }),
    foreignKey({
      name: 'search_entries_run_fk',
      columns: [t.teamId, t.runUuid],
      foreignColumns: [runs.teamId, runs.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'search_entries_shape_fk',
      columns: [t.teamId, t.shapeId],
      foreignColumns: [searchShapes.teamId, searchShapes.id],
    }),
  ],
)

/** For each word, the runs that contain it, in order of time; the key is the whole row. Triggers delete what an entry no longer has. */
export const searchPostings = pgTable(
  'search_postings',
  {
    teamId: uuid('team_id').notNull(),
    wordId: integer('word_id').notNull(),
    createdAt: moment('created_at').notNull(),
    runUuid: uuid('run_uuid').notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.wordId, t.createdAt, t.runUuid] })],
)
