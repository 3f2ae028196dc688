import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { services } from '@dossier/conformance/services'
import { startSupabaseProcess } from '@dossier/workspace/testing'

/** A storage location, with the variables of its driver. */
export interface Place {
  variables: Record<string, string>
  close(): Promise<void>
}

/** Storage locations on this machine by driver, each started on demand. */
export const places = {
  local: startFolder,
  s3: services.s3,
  azure: services.azure,
  gcs: services.gcs,
  supabase: startSupabase,
} as const

async function startFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-storage-'))
  const raw = join(folder, 'raw')
  await mkdir(raw)
  return {
    variables: { STORAGE_DRIVER: 'local', STORAGE_LOCAL_DIR: join(folder, 'ours'), RAW_DIR: raw },
    close: () => rm(folder, { recursive: true }),
  }
}

async function startSupabase(): Promise<Place> {
  const { url, serviceKey, close } = await startSupabaseProcess()
  return {
    variables: {
      STORAGE_DRIVER: 'supabase',
      SUPABASE_URL: url,
      SUPABASE_SERVICE_ROLE_KEY: serviceKey,
      SUPABASE_MAX_OBJECT_MIB: '2048',
    },
    close,
  }
}
