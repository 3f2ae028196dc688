import { type DriverName, openDriver, parseStorageConfig } from '@dossier/workspace'
import { freshPrefix, type Harness, inProcess } from '@dossier/workspace/testing'
import { services } from './services.ts'

/** A driver, and what it is tested against. */
export interface Target {
  driver: DriverName
  peer: string
  start(): Promise<Harness>
  /**
   * Groups and cases that this peer cannot test, each with the reason: it behaves differently from the real service.
   */
  beyondPeer?: Readonly<Record<string, string>>
}

/** Every driver with a peer that needs no account; the code does not compile if a driver has no entry. */
export const peers: Record<DriverName, Target> = {
  memory: { driver: 'memory', peer: 'this process', start: inProcess.memory },
  tmp: { driver: 'tmp', peer: 'this disk', start: inProcess.tmp },
  local: { driver: 'local', peer: 'this disk', start: inProcess.local },
  supabase: { driver: 'supabase', peer: 'protocol fake', start: inProcess.supabase },
  s3: { driver: 's3', peer: 'OpenStack Swift', start: () => onService('s3') },
  azure: { driver: 'azure', peer: 'Azurite', start: () => onService('azure') },
  gcs: {
    driver: 'gcs',
    peer: 'Firebase emulator',
    start: () => onService('gcs'),
    beyondPeer: {
      'exclusive create': 'it ignores ifGenerationMatch',
      'lets exactly one of many exclusive puts win': 'it ignores ifGenerationMatch',
      'signed URLs': 'it checks no signature',
      tiers: 'it ignores storage classes',
    },
  },
}

const prefixes = { s3: 'S3_', azure: 'AZURE_STORAGE_', gcs: 'GCS_', supabase: 'SUPABASE_' } as const

/** The real services whose variables are set: the driver's variables with `TEST_` in them, as in `S3_TEST_BUCKET`. */
export function realServices(env: Readonly<Record<string, string | undefined>>): Target[] {
  return Object.entries(prefixes).flatMap(([name, prefix]): Target[] => {
    const marked = `${prefix}TEST_`
    const given = Object.entries(env).filter(([variable]) => variable.startsWith(marked))
    if (given.length === 0) return []
    const variables = Object.fromEntries(
      given.map(([variable, value]) => [prefix + variable.slice(marked.length), value]),
    )
    const start = () => harness({ ...variables, STORAGE_DRIVER: name }, async () => undefined)
    return [{ driver: name as keyof typeof prefixes, peer: 'real service', start }]
  })
}

async function harness(variables: Record<string, string | undefined>, close: () => Promise<void>): Promise<Harness> {
  const driver = await openDriver(parseStorageConfig(variables))
  return {
    open: async () => ({ driver, prefix: freshPrefix() }),
    async close() {
      await driver.close()
      await close()
    },
  }
}

async function onService(name: keyof typeof services): Promise<Harness> {
  const { variables, close } = await services[name]()
  return harness(variables, close)
}
