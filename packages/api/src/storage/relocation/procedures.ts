import {
  followMigrationInput,
  getMigrationInput,
  listMigrationsInput,
  migrationInput,
  planMigrationInput,
  startMigrationInput,
} from './inputs.ts'
import {
  cancelMigration,
  deleteSources,
  getMigration,
  migrationsOf,
  planMigration,
  rollbackMigration,
  startMigration,
} from './manage-relocations.ts'
import { procedure, router } from '../../trpc.ts'
import {
  migrationPlanSchema,
  storageMigrationDetailsSchema,
  storageMigrationSchema,
  storageMigrationsSchema,
} from './relocation-view.ts'

export const storageMigrationsRouter = router({
  plan: procedure
    .meta({
      rest: 'GET /storage/migrations/plan',
      audit: { none: 'It counts files, and moves none.' },
      summary: 'What a move of files to another storage driver would do; moves nothing.',
    })
    .input(planMigrationInput)
    .output(migrationPlanSchema)
    .query(({ ctx, input }) => planMigration(ctx.services, ctx.caller, input)),

  start: procedure
    .meta({
      rest: 'POST /storage/migrations',
      audit: ['storage.migration_asked'],
      summary:
        'Moves files to another storage driver, while they are read and runs are made; the sources stay as copies.',
    })
    .input(startMigrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => startMigration(ctx.services, ctx.caller, input)),

  list: procedure
    .meta({
      rest: 'GET /storage/migrations',
      audit: { none: 'It tells how moves go on; nothing of a document is in it.' },
      summary: 'The moves between storage drivers, newest first: how far, how fast, and how long still.',
    })
    .input(listMigrationsInput)
    .output(storageMigrationsSchema)
    .query(({ ctx, input }) => migrationsOf(ctx.services, ctx.caller.owner, input)),

  get: procedure
    .meta({
      rest: 'GET /storage/migrations/{migrationId}',
      audit: { none: 'It tells how a move goes on; nothing of a document is in it.' },
      summary: 'A move between storage drivers, with the files that it has left where they were and why.',
    })
    .input(getMigrationInput)
    .output(storageMigrationDetailsSchema)
    .query(({ ctx, input }) => getMigration(ctx.services, ctx.caller.owner, input)),

  cancel: procedure
    .meta({
      rest: 'DELETE /storage/migrations/{migrationId}',
      audit: ['storage.migration_cancelled'],
      summary: 'Ends a move that is under way; what it has moved stays moved.',
    })
    .input(migrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => cancelMigration(ctx.services, ctx.caller, input.migrationId)),

  rollback: procedure
    .meta({
      rest: 'POST /storage/migrations/{migrationId}/rollbacks',
      audit: ['storage.migration_asked', 'storage.migration_cancelled'],
      summary: 'Moves everything back that a move has moved; one that is under way is cancelled.',
    })
    .input(followMigrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => rollbackMigration(ctx.services, ctx.caller, input)),

  deleteSource: procedure
    .meta({
      rest: 'DELETE /storage/migrations/{migrationId}/sources',
      audit: ['storage.migration_asked'],
      summary: 'Deletes the copies that a move has left behind, where the target is read to be whole. For good.',
    })
    .input(followMigrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => deleteSources(ctx.services, ctx.caller, input)),
})
