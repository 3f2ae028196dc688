import { driverNames } from '@dossier/workspace'
import { z } from 'zod'
import { reading } from '../../search/index.ts'

const driver = z
  .string()
  .refine(
    (name) => driverNames.some((known) => known === name),
    `A storage driver is one of ${driverNames.join(', ')}.`,
  )

const concurrency = z.int().min(1).max(64).default(8).describe('Number of objects copied in parallel')

const route = {
  from: driver.describe('Source driver'),
  to: driver.describe('Target driver'),
  ...reading,
}

export const planMigrationInput = z.object(route)
export type PlanMigrationInput = z.infer<typeof planMigrationInput>

export const startMigrationInput = z.object({ ...route, concurrency })
export type StartMigrationInput = z.infer<typeof startMigrationInput>

export const migrationInput = z.object({ migrationId: z.uuid() })

export const followMigrationInput = z.object({ migrationId: z.uuid(), concurrency })
export type FollowMigrationInput = z.infer<typeof followMigrationInput>

export const getMigrationInput = z.object({
  migrationId: z.uuid(),
  refusedLimit: z.int().min(0).max(1000).default(100).describe('Maximum number of refused objects to return'),
})
export type GetMigrationInput = z.infer<typeof getMigrationInput>

export const listMigrationsInput = z
  .object({
    limit: z.int().min(1).max(50).default(10).describe('Maximum number of migrations to return, newest first'),
  })
  .prefault({})
