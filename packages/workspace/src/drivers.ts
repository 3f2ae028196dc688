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

/** Every driver by its name in `STORAGE_DRIVER`: a new one is one file and one entry here. */
const files = {
  tmp,
  // Its second parameter is for tests.
  memory: { ...memory, open: () => memory.open() },
  local,
  s3,
  azure,
  gcs,
  supabase,
}

/** What a driver's file exports: the variables that it reads, and how to open it with them. */
interface DriverDefinition<Variables> {
  schema: z.ZodType<Variables>
  /** A driver that repeats parts of a call by itself keeps to the same settings as those who repeat whole calls. */
  open(variables: Variables, settings: ResilienceSettings): Promise<StorageDriver>
}

/** A name that `STORAGE_DRIVER` can have. */
export type DriverName = keyof typeof files
type VariablesOf = { [N in DriverName]: z.output<(typeof files)[N]['schema']> }

/** A driver's name with its variables, already checked. */
export type StorageConfig<N extends DriverName = DriverName> = {
  [K in N]: { driver: K; variables: VariablesOf[K]; resilience?: ResilienceSettings }
}[N]

const definitions: { [N in DriverName]: DriverDefinition<VariablesOf[N]> } = files

/** All names that `STORAGE_DRIVER` can have, the default first. */
export const driverNames = Object.keys(files) as readonly DriverName[]

/**
 * Chooses the driver that `STORAGE_DRIVER` names, `tmp` when it names none, and checks that driver's variables. Throws
 * `misconfigured` with a message that says which variable to set; values never appear in it.
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

/** The variables of one driver, whichever `STORAGE_DRIVER` names. Throws `misconfigured` with every variable to set. */
export function parseDriverConfig(
  driver: DriverName,
  env: Readonly<Record<string, string | undefined>>,
): StorageConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  return checkVariables(driver, set, `Storage driver ${driver} is not set up here`)
}

/**
 * Opens the configured driver: protected against its service (see `withResilience`), observed, and guarded (see `guardDriver`).
 * Its library is loaded now, and only this one. Throws `missing_dependency` or `misconfigured`.
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
