import type { SupabaseClient } from '@supabase/supabase-js'
import { WorkspaceError } from '../errors.ts'
import { supabaseCode } from './supabase-calls.ts'

/** The bucket that a driver needs. */
export interface WantedBucket {
  name: string
  /** Size of the largest object that it must accept, in bytes. */
  mostBytes: number
  /** Whether the driver may create the bucket; a user's rights do not suffice, and may not even allow seeing it. */
  mayMake: boolean
  /** Applies the time limit of the service's calls. */
  limited: (work: () => Promise<void>) => Promise<void>
}

/** Ensures once that the bucket exists, is private, and accepts objects of the required size. */
export function privateBucket(client: SupabaseClient, wanted: WantedBucket): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    // Without a limit, one hanging call would block all later callers even after the service has recovered.
    done ??= wanted
      .limited(() => ensure(client, wanted))
      .catch((error: unknown) => {
        done = undefined
        throw error
      })
    return done
  }
}

async function ensure(
  client: SupabaseClient,
  { name, mostBytes, mayMake }: Omit<WantedBucket, 'limited'>,
): Promise<void> {
  const found = await client.storage.getBucket(name)
  if (found.error && !/not found/i.test(found.error.message)) throw found.error
  if (found.data) return check(found.data, mostBytes)
  if (!mayMake) return
  const created = await client.storage.createBucket(name, { public: false, fileSizeLimit: mostBytes })
  if (!created.error) return
  const code = supabaseCode(created.error)
  if (code === 'no_space') throw aboveProjectLimit(name, mostBytes, created.error)
  if (code !== 'exists') throw created.error
  // Another process has created it in the meantime, possibly with other settings.
  await ensure(client, { name, mostBytes, mayMake: false })
}

interface Bucket {
  name: string
  public: boolean
  file_size_limit?: number | null
}

function check({ name, public: isPublic, file_size_limit: limit }: Bucket, mostBytes: number): void {
  if (isPublic) {
    throw new WorkspaceError('misconfigured', `The bucket ${name} is public. Make it private, or name another one.`)
  }
  // Without a limit of its own, the project's limit applies.
  if (typeof limit !== 'number' || limit >= mostBytes) return
  const needed = `${inMiB(mostBytes)} MiB are needed`
  const advice = 'Raise its file size limit, or lower SUPABASE_MAX_OBJECT_MIB'
  throw new WorkspaceError(
    'misconfigured',
    `The bucket ${name} takes objects of up to ${inMiB(limit)} MiB, and ${needed}. ${advice}.`,
  )
}

function aboveProjectLimit(name: string, mostBytes: number, cause: Error): WorkspaceError {
  const message =
    `The bucket ${name} cannot be made for objects of ${inMiB(mostBytes)} MiB, since the project takes less. ` +
    "Raise the project's upload limit, or lower SUPABASE_MAX_OBJECT_MIB."
  return new WorkspaceError('misconfigured', message, { cause })
}

function inMiB(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1).replace(/\.0$/, '')
}
