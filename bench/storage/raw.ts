import { open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { Storage } from '@google-cloud/storage'
import { createClient } from '@supabase/supabase-js'
import { type Bytes, readAll } from '@dossier/workspace'

/** What one would write with the vendor's own library without a driver, following its documentation. */
export interface Raw {
  /** With a SHA-256, it is stored with the object. */
  put(key: string, bytes: Bytes, sha256?: string): Promise<unknown>
  get(key: string): Promise<Uint8Array>
  /** Replaces `put` if that guarantees less than a driver must: the object is on the disk, completely or not at all. */
  putDurably?(key: string, bytes: Bytes): Promise<unknown>
}

type Variables = Readonly<Record<string, string>>

/** The vendors' libraries, by the driver's name. */
export const raws = { local: folder, s3, azure, gcs, supabase } as const

function folder({ RAW_DIR = '' }: Variables): Raw {
  const path = (key: string) => join(RAW_DIR, key)
  return {
    put: (key, bytes) => writeFile(path(key), bytes),
    get: (key) => readFile(path(key)),
    async putDurably(key, bytes) {
      const file = await open(path(`${key}.part`), 'wx')
      await file.writeFile(bytes)
      await file.sync()
      await file.close()
      await rename(path(`${key}.part`), path(key))
      const directory = await open(RAW_DIR)
      await directory.sync()
      await directory.close()
    },
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
    put: (Key, Body, sha256) =>
      client.send(new PutObjectCommand({ Bucket: S3_BUCKET, Key, Body, ...(sha256 && { Metadata: { sha256 } }) })),
    async get(Key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: S3_BUCKET, Key }))
      return (await Body?.transformToByteArray()) ?? new Uint8Array()
    },
  }
}

function azure(variables: Variables): Raw {
  const { AZURE_STORAGE_ACCOUNT = '', AZURE_STORAGE_KEY = '', AZURE_STORAGE_CONTAINER = '' } = variables
  const credential = new StorageSharedKeyCredential(AZURE_STORAGE_ACCOUNT, AZURE_STORAGE_KEY)
  const service = new BlobServiceClient(variables['AZURE_STORAGE_ENDPOINT'] ?? '', credential)
  const container = service.getContainerClient(AZURE_STORAGE_CONTAINER)
  return {
    put: (key, bytes, sha256) =>
      container.getBlockBlobClient(key).upload(bytes, bytes.byteLength, { ...(sha256 && { metadata: { sha256 } }) }),
    async get(key) {
      // Not `downloadToBuffer`, which asks for the size first.
      const { readableStreamBody } = await container.getBlockBlobClient(key).download()
      // In Node the body is always a stream of bytes.
      return readAll(readableStreamBody as AsyncIterable<Buffer>)
    },
  }
}

function gcs({ GCS_ENDPOINT = '', GCS_BUCKET = '' }: Variables): Raw {
  const storage = new Storage({ apiEndpoint: GCS_ENDPOINT, projectId: 'emulated', useAuthWithCustomEndpoint: false })
  const bucket = storage.bucket(GCS_BUCKET)
  return {
    put: (key, bytes, sha256) =>
      bucket.file(key).save(Buffer.from(bytes.buffer), {
        resumable: false,
        ...(sha256 && { metadata: { metadata: { sha256 } } }),
      }),
    async get(key) {
      const [bytes] = await bucket.file(key).download()
      return bytes
    },
  }
}

function supabase({ SUPABASE_URL = '', SUPABASE_SERVICE_ROLE_KEY = '' }: Variables): Raw {
  const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
  const bucket = createClient(SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY, { auth }).storage.from('dossier')
  return {
    async put(key, bytes, sha256) {
      const how = { contentType: 'application/octet-stream', upsert: true, ...(sha256 && { metadata: { sha256 } }) }
      const { error } = await bucket.upload(key, bytes, how)
      if (error) throw error
    },
    async get(key) {
      const { data, error } = await bucket.download(key)
      if (error) throw error
      return new Uint8Array(await data.arrayBuffer())
    },
  }
}
