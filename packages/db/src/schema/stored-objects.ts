import { sql } from 'drizzle-orm'
import { bigint, check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns.ts'
import { runs } from './runs.ts'

/**
 * The states of an object: `pending` is announced before the write, `stored` is verified, `deleting` is marked before
 * the deletion, and `deleted` is the record that remains.
 */
export const objectStates = ['pending', 'stored', 'deleting', 'deleted'] as const
export type ObjectState = (typeof objectStates)[number]

/**
 * Objects in storage. A row is written before its object, so this table lists everything that a crash leaves behind. A
 * document's row names the driver that holds its `original`; other drivers may hold a `copy` under the same key.
 */
export const storedObjects = pgTable(
  'stored_objects',
  {
    teamId: uuid('team_id').notNull(),
    driver: text('driver').notNull(),
    key: text('key').notNull(),
    runUuid: uuid('run_uuid').notNull(),
    role: text('role', { enum: ['original', 'copy'] }).notNull(),
    state: text('state', { enum: objectStates }).notNull(),
    contentType: text('content_type').notNull(),
    byteSize: bigint('byte_size', { mode: 'number' }).notNull(),
    /** Lower-case hex; empty once the object was deleted for good because its person was erased. */
    sha256: text('sha256').notNull(),
    /** Storage class or tier of the service; null for its default. */
    tier: text('tier'),
    createdAt: createdAt(),
    /** Time of the last change of state. */
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.driver, t.key] }),
    // Every key belongs to a run, so this index also serves look-ups by key.
    index('stored_objects_run').on(t.teamId, t.runUuid),
    // Few rows, looked up by sweeps and migrations.
    index('stored_objects_unfinished')
      .on(t.teamId, t.state, t.changedAt)
      .where(sql`${t.state} in ('pending', 'deleting')`),
    foreignKey({
      name: 'stored_objects_run_fk',
      columns: [t.teamId, t.runUuid],
      foreignColumns: [runs.teamId, runs.id],
    }),
    check('stored_objects_state', sql`${t.state} in ('pending', 'stored', 'deleting', 'deleted')`),
    check('stored_objects_role', sql`${t.role} in ('original', 'copy')`),
  ],
)
