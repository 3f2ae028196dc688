import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { startAzurite } from './azurite.ts'
import { startFirebase } from './firebase.ts'
import { startSwift, type Where } from './swift.ts'

export type { Where } from './swift.ts'

/** A running storage service: the variables of the driver for it, with an empty bucket. */
export interface Service {
  variables: Record<string, string>
  close(): Promise<void>
}

const bucket = 'documents'

async function startS3(where?: Where): Promise<Service> {
  const { url, accessKeyId, secretAccessKey, close } = await startSwift(where)
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
  return { variables, close }
}

async function startAzure(): Promise<Service> {
  const { url, account, key, close } = await startAzurite()
  await new BlobServiceClient(url, new StorageSharedKeyCredential(account, key)).createContainer(bucket)
  const variables = {
    STORAGE_DRIVER: 'azure',
    AZURE_STORAGE_ENDPOINT: url,
    AZURE_STORAGE_ACCOUNT: account,
    AZURE_STORAGE_KEY: key,
    AZURE_STORAGE_CONTAINER: bucket,
  }
  return { variables, close }
}

async function startGcs(): Promise<Service> {
  const { url, close } = await startFirebase()
  return { variables: { STORAGE_DRIVER: 'gcs', GCS_ENDPOINT: url, GCS_BUCKET: bucket }, close }
}

/** The services that run on this machine without an account, by their driver. */
export const services = { s3: startS3, azure: startAzure, gcs: startGcs } as const
