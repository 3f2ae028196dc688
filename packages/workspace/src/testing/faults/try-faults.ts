import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StorageDriver } from '../../driver.ts'
import { openDriver } from '../../drivers.ts'
import { WorkspaceError } from '../../errors.ts'
import { resilienceSchema } from '../../resilience.ts'
import { readAll } from '../../stream.ts'
import { failing, type FaultyCall, faultyCalls } from './fs-faults.ts'

/** The result of a put while the file system failed, and what it left behind. */
export interface FaultReport {
  call: FaultyCall
  code: string
  nth: number
  exclusive: boolean
  /** The error's code; null if the put did not reach that call. */
  error: string | null
  /** Names of partial files in the folder. */
  partial: string[]
  /** The content under the key: the old one, the complete new one, nothing, or anything else. */
  content: 'old' | 'new' | 'nothing' | 'other'
  /** Whether the next put succeeds after the file system has recovered. */
  recovers: boolean
}

const oldBytes = new TextEncoder().encode('the old content')
const newBytes = new Uint8Array(300_000).fill(7)
const text = { contentType: 'text/plain' }

/** A separate process: tries every call that can fail with every code, and reports the results as JSON. */
const reports: FaultReport[] = []
const folder = await mkdtemp(join(tmpdir(), 'dossier-faults-'))
const resilience = resilienceSchema.parse({ STORAGE_ATTEMPTS: '1', STORAGE_BREAKER_FAILURES: '1000' })
for (const code of ['ENOSPC', 'EIO', 'EMFILE', 'EDQUOT', 'EROFS']) {
  for (const call of faultyCalls) {
    for (const nth of [1, 2, 3]) {
      for (const exclusive of [false, true]) reports.push(await attempt({ call, code, nth, exclusive }))
    }
  }
}
await rm(folder, { recursive: true })
process.stdout.write(JSON.stringify(reports))

async function attempt(fault: Pick<FaultReport, 'call' | 'code' | 'nth' | 'exclusive'>): Promise<FaultReport> {
  const root = join(folder, String(reports.length))
  const driver = await openDriver({ driver: 'tmp', variables: { STORAGE_TMP_DIR: root }, resilience })
  const key = 'team/run/artifacts/file.txt'
  if (!fault.exclusive) await driver.put(key, oldBytes, text)
  const heal = await failing(fault.call, fault.code, fault.nth)
  const error = await driver.put(key, newBytes, { ...text, exclusive: fault.exclusive }).then(() => null, codeOf)
  heal()
  const partial = await readdir(join(root, 'partial')).catch(() => [])
  const content = await contentOf(driver, key)
  const recovers = await driver.put(key, newBytes, text).then(
    () => true,
    () => false,
  )
  return { ...fault, error, partial, content, recovers }
}

function codeOf(error: unknown): string {
  return error instanceof WorkspaceError ? error.code : `untyped: ${String(error)}`
}

async function contentOf(driver: StorageDriver, key: string): Promise<FaultReport['content']> {
  try {
    const bytes = Buffer.from(await readAll((await driver.get(key)).body))
    if (bytes.equals(oldBytes)) return 'old'
    return bytes.equals(newBytes) ? 'new' : 'other'
  } catch (error) {
    return codeOf(error) === 'not_found' ? 'nothing' : 'other'
  }
}
