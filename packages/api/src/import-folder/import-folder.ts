import { findRunByKey, upsertJobProfile } from '@dossier/db'
import { ApiError } from '../errors.ts'
import type { Caller, Services } from '../context.ts'
import { requirePermission } from '../floor/require-permission.ts'
import { type PlannedRun, planImport } from './plan-import.ts'
import { recognise, type Recognised } from './recognise.ts'
import { scanFolder, skip, type SkippedFile } from './scan-folder.ts'
import { importKey, storeImport } from './store-import.ts'

/** The result of an import, or of a dry run. */
export interface FolderImport {
  dryRun: boolean
  /** One entry per run; `runId` is null for a new run in a dry run. */
  runs: { files: string[]; runId: string | null; state: 'imported' | 'present' }[]
  /** Files with job profiles, stored under title and client. */
  jobs: string[]
  skipped: SkippedFile[]
}

export interface FolderImportOptions {
  /** Reports what an import would do without doing it. */
  dryRun?: boolean
  progress?: (done: number, total: number) => void
}

/**
 * Imports a folder of Dossier's predecessor: `cv_….docx` files and JSON of candidates and job profiles, unchanged.
 * Importing the same folder again changes nothing. Lists unrecognised files with the reason. Throws `forbidden`, and
 * `not_found` for an unreadable folder.
 */
export async function importFolder(
  services: Services,
  caller: Caller,
  folder: string,
  { dryRun = false, progress }: FolderImportOptions = {},
): Promise<FolderImport> {
  await requirePermission(services, caller.owner, 'storage:manage')
  const { recognised, skipped } = await readFolder(folder)
  const planned = planImport(recognised)
  const runs: FolderImport['runs'] = []
  for (const plan of planned.runs) {
    runs.push(dryRun ? await foreseen(services, caller, plan) : await taken(services, caller, plan))
    progress?.(runs.length, planned.runs.length)
  }
  for (const { value } of dryRun ? [] : planned.jobs) {
    await upsertJobProfile(services.db, caller.owner, { title: value.title, client: value.client })
  }
  const jobs = planned.jobs.map(({ file }) => file.path)
  return { dryRun, runs, jobs, skipped: [...skipped, ...planned.skipped] }
}

async function taken(services: Services, caller: Caller, plan: PlannedRun): Promise<FolderImport['runs'][number]> {
  const { runId, isNew } = await storeImport(services, caller, plan)
  return { files: pathsOf(plan), runId, state: isNew ? 'imported' : 'present' }
}

async function foreseen({ db }: Services, { owner }: Caller, plan: PlannedRun): Promise<FolderImport['runs'][number]> {
  const earlier = await db.transaction((tx) => findRunByKey(tx, owner, importKey(plan)))
  const isPresent = earlier?.status === 'succeeded'
  return { files: pathsOf(plan), runId: earlier?.runId ?? null, state: isPresent ? 'present' : 'imported' }
}

function pathsOf({ cv, data }: PlannedRun): string[] {
  return [cv, data].flatMap((file) => (file === null ? [] : [file.path]))
}

async function readFolder(folder: string): Promise<{ recognised: Recognised[]; skipped: SkippedFile[] }> {
  const recognised: Recognised[] = []
  const skipped: SkippedFile[] = []
  const known = new Map<string, string>()
  try {
    for await (const scanned of scanFolder(folder)) {
      if ('skipped' in scanned) {
        skipped.push(scanned.skipped)
        continue
      }
      const { file, bytes } = scanned
      const twin = known.get(file.sha256)
      known.set(file.sha256, twin ?? file.path)
      const found: Recognised =
        twin === undefined
          ? await recognise(file, bytes)
          : { kind: 'skipped', ...skip(file.path, 'same_content', `is the same as ${twin}`) }
      if (found.kind === 'skipped') skipped.push(found.skipped)
      else recognised.push(found)
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause && cause.syscall === 'scandir')) throw cause
    throw new ApiError('not_found', `The folder ${folder} cannot be read.`, { cause })
  }
  return { recognised, skipped }
}
