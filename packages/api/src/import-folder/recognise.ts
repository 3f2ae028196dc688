import {
  type Candidate,
  importCandidate,
  importJobProfile,
  type ImportResult,
  type JobProfile,
} from '@dossier/profiles'
import { type Bytes, unzip, WorkspaceError } from '@dossier/workspace'
import { type ScannedFile, skip, type SkippedFile } from './scan-folder.ts'

/** What a file in an old folder is. */
export type Recognised =
  | { kind: 'candidate'; file: ScannedFile; value: Candidate; imported: ImportResult<Candidate> }
  | { kind: 'job'; file: ScannedFile; value: JobProfile; imported: ImportResult<JobProfile> }
  | { kind: 'cv'; file: ScannedFile }
  | { kind: 'skipped'; skipped: SkippedFile }

/** Recognises a file: JSON by its content, a CV by name and content. */
export async function recognise(file: ScannedFile, bytes: Bytes): Promise<Recognised> {
  return file.name.toLowerCase().endsWith('.json') ? recogniseJson(file, bytes) : recogniseCv(file, bytes)
}

function recogniseJson(file: ScannedFile, bytes: Bytes): Recognised {
  const input = parse(bytes)
  if (input === undefined) return { kind: 'skipped', ...skip(file.path, 'not_json', 'is not UTF-8 JSON') }
  const candidate = importCandidate(input)
  if (candidate.value !== null) return { kind: 'candidate', file, value: candidate.value, imported: candidate }
  const job = importJobProfile(input)
  // The tolerant importer accepts any object as a job without a title.
  if (job.value !== null && job.value.title !== '') return { kind: 'job', file, value: job.value, imported: job }
  const problems = candidate.problems.filter(({ severity }) => severity === 'error').slice(0, 5)
  const rules = problems.map(({ pointer, rule }) => `${pointer === '' ? '/' : pointer} ${rule}`)
  const what = `is neither a candidate nor a job profile${rules.length === 0 ? '' : ` (${rules.join(', ')})`}`
  return { kind: 'skipped', ...skip(file.path, 'not_recognised', what) }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Not JSON.
    return undefined
  }
}

async function recogniseCv(file: ScannedFile, bytes: Bytes): Promise<Recognised> {
  try {
    const parts = await unzip(bytes, () => false)
    if (parts.some(({ path }) => path === 'word/document.xml')) return { kind: 'cv', file }
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
  }
  return { kind: 'skipped', ...skip(file.path, 'not_docx', 'is not a Word document') }
}
