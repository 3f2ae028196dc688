import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { Storage } from '@google-cloud/storage'
import { createClient } from '@supabase/supabase-js'
import { type Bytes, readAll } from '@dossier/workspace'

/** The vendor's own library, used as its documentation shows it. */
export interface Raw {
  put(key: string, bytes: Bytes): Promise<unknown>
  get(key: string): Promise<unknown>
}

type Variables = Readonly<Record<string, string>>

/** What one would write without a driver, by the driver's name. */
export const raws = { local: folder, s3, azure, gcs, supabase } as const

/** As durable as the driver: on the disk before it has its name. */
function folder({ RAW_DIR = '' }: Variables): Raw {
  return {
    async put(key, bytes) {
      const file = await open(join(RAW_DIR, `${key}.part`), 'wx')
      await file.writeFile(bytes)
      await file.sync()
      await file.close()
      await rename(join(RAW_DIR, `${key}.part`), join(RAW_DIR, key))
      const directory = await open(RAW_DIR)
      await directory.sync()
      await directory.close()
    },
    get: (key) => readFile(join(RAW_DIR, key)),
  }
}

function s3({ S3_ENDPOINT = '', S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '', S3_BUCKET }: Variables): Raw {
  const client = new S3Client({
    endpoint: S3_ENDPOINT,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return {
    put: (Key, Body) => client.send(new PutObjectCommand({ Bucket: S3_BUCKET, Key, Body })),
    async get(Key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: S3_BUCKET, Key }))
      return Body?.transformToByteArray()
    },
  }
}

function azure(variables: Variables): Raw {
  const { AZURE_STORAGE_ACCOUNT = '', AZURE_STORAGE_KEY = '', AZURE_STORAGE_CONTAINER = '' } = variables
  const credential = new StorageSharedKeyCredential(AZURE_STORAGE_ACCOUNT, AZURE_STORAGE_KEY)
  const service = new BlobServiceClient(variables['AZURE_STORAGE_ENDPOINT'] ?? '', credential)
  const container = service.getContainerClient(AZURE_STORAGE_CONTAINER)
  return {
    put: (key, bytes) => container.getBlockBlobClient(key).upload(bytes, bytes.byteLength),
    get: (key) => container.getBlockBlobClient(key).downloadToBuffer(),
  }
}

function gcs({ GCS_ENDPOINT = '', GCS_BUCKET = '' }: Variables): Raw {
  const storage = new Storage({ apiEndpoint: GCS_ENDPOINT, projectId: 'emulated', useAuthWithCustomEndpoint: false })
  const bucket = storage.bucket(GCS_BUCKET)
  return {
    put: (key, bytes) => bucket.file(key).save(Buffer.from(bytes.buffer), { resumable: false }),
    get: (key) => bucket.file(key).download(),
  }
}

function supabase({ SUPABASE_URL = '', SUPABASE_SERVICE_ROLE_KEY = '' }: Variables): Raw {
  const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
  const bucket = createClient(SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY, { auth }).storage.from('dossier')
  return {
    async put(key, bytes) {
      const { error } = await bucket.upload(key, bytes, { contentType: 'application/octet-stream', upsert: true })
      if (error) throw error
    },
    async get(key) {
      const { data, error } = await bucket.download(key)
      if (error) throw error
      return readAll(data.stream())
    },
  }
}
