import type { StorageDriver } from '@dossier/workspace'
import type { Caller, Services } from '../../context.ts'
import type { HealServices } from '../../documents/index.ts'

/** What sweeping needs. */
export type SweepServices = HealServices & Pick<Services, 'now'>

/** A sweep of one driver. */
export interface Sweep {
  caller: Caller
  driver: StorageDriver
  before: Date
  dryRun: boolean
  /** Whether missing and damaged files are made again. */
  heal: boolean
}
