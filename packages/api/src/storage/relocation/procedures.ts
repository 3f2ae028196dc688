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
  plan: procedure({
    needs: 'storage:manage',
    rest: 'GET /storage/migrations/plan',
    audit: { none: 'Counts files and moves none.' },
    summary: 'Previews a migration to another storage driver. Moves nothing.',
  })
    .input(planMigrationInput)
    .output(migrationPlanSchema)
    .query(({ ctx, input }) => planMigration(ctx.services, ctx.caller, input)),

  start: procedure({
    needs: 'storage:manage',
    rest: 'POST /storage/migrations',
    audit: ['storage.migration_asked'],
    summary:
      'Migrates files to another storage driver while reads and runs continue. The source files remain as copies.',
  })
    .input(startMigrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => startMigration(ctx.services, ctx.caller, input)),

  list: procedure({
    needs: 'storage:read',
    rest: 'GET /storage/migrations',
    audit: { none: 'Returns the progress of migrations, and no personal data.' },
    summary: 'Lists migrations between storage drivers, newest first, with progress, rate and time left.',
  })
    .input(listMigrationsInput)
    .output(storageMigrationsSchema)
    .query(({ ctx, input }) => migrationsOf(ctx.services, ctx.caller.owner, input)),

  get: procedure({
    needs: 'storage:read',
    rest: 'GET /storage/migrations/{migrationId}',
    audit: { none: 'Returns the progress of a migration, and no personal data.' },
    summary: 'Returns a migration with the files it refused and the reason for each.',
  })
    .input(getMigrationInput)
    .output(storageMigrationDetailsSchema)
    .query(({ ctx, input }) => getMigration(ctx.services, ctx.caller.owner, input)),

  cancel: procedure({
    needs: 'storage:manage',
    rest: 'DELETE /storage/migrations/{migrationId}',
    audit: ['storage.migration_cancelled'],
    summary: 'Cancels a running migration; files already moved stay on the target.',
  })
    .input(migrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => cancelMigration(ctx.services, ctx.caller, input.migrationId)),

  rollback: procedure({
    needs: 'storage:manage',
    rest: 'POST /storage/migrations/{migrationId}/rollbacks',
    audit: ['storage.migration_asked', 'storage.migration_cancelled'],
    summary: 'Moves all files of a migration back; cancels it first if it is running.',
  })
    .input(followMigrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => rollbackMigration(ctx.services, ctx.caller, input)),

  deleteSource: procedure({
    needs: 'storage:manage',
    rest: 'DELETE /storage/migrations/{migrationId}/sources',
    audit: ['storage.migration_asked'],
    summary: 'Permanently deletes the source copies of a migration, each after verifying the file on the target.',
  })
    .input(followMigrationInput)
    .output(storageMigrationSchema)
    .mutation(({ ctx, input }) => deleteSources(ctx.services, ctx.caller, input)),
})
