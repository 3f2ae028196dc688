import type { StorageDriver } from '@dossier/workspace'
import type { Caller, Services } from '../../context.ts'
import type { HealServices } from '../../documents/index.ts'

/** The services that a sweep needs. */
export type SweepServices = HealServices & Pick<Services, 'now'>

/** A sweep of one driver. */
export interface Sweep {
  caller: Caller
  driver: StorageDriver
  before: Date
  dryRun: boolean
  /** Whether to regenerate missing and damaged files. */
  heal: boolean
}
