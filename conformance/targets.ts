import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { type DriverName, openDriver, parseStorageConfig } from '@dossier/workspace'
import { freshPrefix, type Harness, inProcess } from '@dossier/workspace/testing'
import { startAzurite } from './azurite.ts'
import { startFirebase } from './firebase.ts'
import { startSwift } from './swift.ts'

/** A driver, and what it is tried against. */
export interface Target {
  driver: DriverName
  peer: string
  start(): Promise<Harness>
  /** Groups and cases that this peer cannot judge, each with the reason: it does not do what the real service does. */
  beyondPeer?: Readonly<Record<string, string>>
}

const bucket = 'documents'

/** Every driver with a peer that needs no account; a driver without an entry does not compile. */
export const peers: Record<DriverName, Target> = {
  memory: { driver: 'memory', peer: 'this process', start: inProcess.memory },
  tmp: { driver: 'tmp', peer: 'this disk', start: inProcess.tmp },
  local: { driver: 'local', peer: 'this disk', start: inProcess.local },
  supabase: { driver: 'supabase', peer: 'protocol fake', start: inProcess.supabase },
  s3: { driver: 's3', peer: 'OpenStack Swift', start: onSwift },
  azure: { driver: 'azure', peer: 'Azurite', start: onAzurite },
  gcs: {
    driver: 'gcs',
    peer: 'Firebase emulator',
    start: onFirebase,
    beyondPeer: {
      'exclusive create': 'it ignores ifGenerationMatch',
      'lets exactly one of many exclusive puts win': 'it ignores ifGenerationMatch',
      'signed URLs': 'it checks no signature',
    },
  },
}

const prefixes = { s3: 'S3_', azure: 'AZURE_STORAGE_', gcs: 'GCS_', supabase: 'SUPABASE_' } as const

/** The real services whose variables are set: those of a driver with `TEST_` in them, as in `S3_TEST_BUCKET`. */
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

async function onSwift(): Promise<Harness> {
  const { url, accessKeyId, secretAccessKey, close } = await startSwift()
  const client = new S3Client({
    endpoint: url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  client.destroy()
  const variables = {
    STORAGE_DRIVER: 's3',
    S3_PRESET: 'swift',
    S3_ENDPOINT: url,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  }
  return harness(variables, close)
}

async function onAzurite(): Promise<Harness> {
  const { url, account, key, close } = await startAzurite()
  await new BlobServiceClient(url, new StorageSharedKeyCredential(account, key)).createContainer(bucket)
  const variables = {
    STORAGE_DRIVER: 'azure',
    AZURE_STORAGE_ENDPOINT: url,
    AZURE_STORAGE_ACCOUNT: account,
    AZURE_STORAGE_KEY: key,
    AZURE_STORAGE_CONTAINER: bucket,
  }
  return harness(variables, close)
}

async function onFirebase(): Promise<Harness> {
  const { url, close } = await startFirebase()
  return harness({ STORAGE_DRIVER: 'gcs', GCS_ENDPOINT: url, GCS_BUCKET: bucket }, close)
}
