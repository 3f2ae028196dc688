import type { z } from 'zod'
import type { StorageDriver } from './driver.ts'
import * as azure from './drivers/azure.ts'
import * as gcs from './drivers/gcs.ts'
import * as local from './drivers/local.ts'
import * as memory from './drivers/memory.ts'
import * as s3 from './drivers/s3.ts'
import * as supabase from './drivers/supabase.ts'
import * as tmp from './drivers/tmp.ts'
import { WorkspaceError } from './errors.ts'
import { guardDriver } from './guard.ts'
import { type StorageObserver, withObservation } from './observation.ts'
import { resilienceSchema, type ResilienceSettings, withResilience } from './resilience.ts'

/** Every driver by its name in `STORAGE_DRIVER`; to add one, add a file and an entry here. */
const files = {
  tmp,
  // Its second parameter is for tests only.
  memory: { ...memory, open: () => memory.open() },
  local,
  s3,
  azure,
  gcs,
  supabase,
}

/** The exports of a driver's file: the variables that it reads, and how to open it with them. */
interface DriverDefinition<Variables> {
  schema: z.ZodType<Variables>
  /** `settings` is for a driver that retries parts of a call itself, so that it follows the same limits as the retries of whole calls. */
  open(variables: Variables, settings: ResilienceSettings): Promise<StorageDriver>
}

/** A valid value of `STORAGE_DRIVER`. */
export type DriverName = keyof typeof files
type VariablesOf = { [N in DriverName]: z.output<(typeof files)[N]['schema']> }

/** A driver's name with its validated variables. */
export type StorageConfig<N extends DriverName = DriverName> = {
  [K in N]: { driver: K; variables: VariablesOf[K]; resilience?: ResilienceSettings }
}[N]

const definitions: { [N in DriverName]: DriverDefinition<VariablesOf[N]> } = files

/** All valid values of `STORAGE_DRIVER`, the default first. */
export const driverNames = Object.keys(files) as readonly DriverName[]

/**
 * Selects the driver named by `STORAGE_DRIVER`, by default `tmp`, and validates that driver's variables. Throws `misconfigured` with a
 * message that says which variable to set and never contains values.
 */
export function parseStorageConfig(env: Readonly<Record<string, string | undefined>>): StorageConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const name = set['STORAGE_DRIVER']
  if (name === undefined && set['SUPABASE_URL'] !== undefined) {
    throw misconfigured(
      'SUPABASE_URL is set but STORAGE_DRIVER is not. ' +
        'Set STORAGE_DRIVER=supabase to store there, or STORAGE_DRIVER=tmp to use the temp folder all the same.',
    )
  }
  const driver = driverNames.find((known) => known === (name ?? 'tmp'))
  if (!driver) throw misconfigured(`STORAGE_DRIVER must be one of ${driverNames.join(', ')}.`)
  return checkVariables(driver, set, `STORAGE_DRIVER=${driver} cannot be used`)
}

/** Validates the variables of one driver, whatever `STORAGE_DRIVER` is. Throws `misconfigured` and names every variable to set. */
export function parseDriverConfig(
  driver: DriverName,
  env: Readonly<Record<string, string | undefined>>,
): StorageConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  return checkVariables(driver, set, `Storage driver ${driver} is not set up here`)
}

/**
 * Opens the configured driver with protection against its service (see `withResilience`), observation, and checks (see `guardDriver`).
 * Loads this driver's library only now. Throws `missing_dependency` or `misconfigured`.
 */
export async function openDriver<N extends DriverName>(
  config: StorageConfig<N>,
  observer: StorageObserver = {},
): Promise<StorageDriver> {
  try {
    const settings = config.resilience ?? resilienceSchema.parse({})
    const driver = await definitions[config.driver].open(config.variables, settings)
    return guardDriver(withObservation(withResilience(driver, settings, observer), observer))
  } catch (cause) {
    if (cause instanceof WorkspaceError) throw cause
    const message = `Storage driver ${config.driver} cannot be opened with its variables as they are.`
    throw new WorkspaceError('misconfigured', message, { cause })
  }
}

function checkVariables<N extends DriverName>(
  driver: N,
  set: Record<string, string | undefined>,
  refusal: string,
): StorageConfig<N> {
  const variables = definitions[driver].schema.safeParse(set)
  const resilience = resilienceSchema.safeParse(set)
  if (variables.success && resilience.success) return { driver, variables: variables.data, resilience: resilience.data }
  const issues = [...(variables.error?.issues ?? []), ...(resilience.error?.issues ?? [])]
  const problems = issues.map(({ path, message }) => {
    const variable = String(path[0])
    return set[variable] === undefined ? `${variable} is not set` : `${variable}: ${message}`
  })
  throw misconfigured(`${refusal}: ${problems.join('; ')}.`)
}

function misconfigured(message: string): WorkspaceError {
  return new WorkspaceError('misconfigured', message)
}
