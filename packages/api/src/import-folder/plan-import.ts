import { type Candidate, type ImportResult, type JobProfile, transliterate } from '@dossier/profiles'
import { candidateName } from '../runs/index.ts'
import type { Recognised } from './recognise.ts'
import { type ScannedFile, skip, type SkippedFile } from './scan-folder.ts'

/** A run to make from files of an old folder: a CV, a person's data or both, with the folder's job. */
export interface PlannedRun {
  candidate: Candidate
  imported: ImportResult<Candidate> | null
  job: { value: JobProfile; imported: ImportResult<JobProfile> } | null
  cv: ScannedFile | null
  data: ScannedFile | null
}

type Of<K extends Recognised['kind']> = Extract<Recognised, { kind: K }>

/** Groups files: each CV with the data of a person of that name, and with the job if its folder has exactly one. */
export function planImport(files: readonly Recognised[]): {
  runs: PlannedRun[]
  jobs: Of<'job'>[]
  skipped: SkippedFile[]
} {
  const candidates = files.filter((file): file is Of<'candidate'> => file.kind === 'candidate')
  const jobs = files.filter((file): file is Of<'job'> => file.kind === 'job')
  const skipped: SkippedFile[] = []
  const runs: PlannedRun[] = []
  const used = new Set<Of<'candidate'>>()
  const jobOf = (folder: string) => {
    const [first, ...more] = jobs.filter(({ file }) => file.folder === folder)
    return first === undefined || more.length > 0 ? null : { value: first.value, imported: first.imported }
  }
  for (const { file } of files.filter((one): one is Of<'cv'> => one.kind === 'cv')) {
    const words = wordsOfName(file.name)
    if (words.length === 0) {
      skipped.push(skip(file.path, 'no_name', 'has no person’s name in its file name').skipped)
      continue
    }
    const known = candidates.find(({ value }) => spellingsOf(candidateName(value)).includes(keyOf(words)))
    if (known !== undefined) used.add(known)
    const about = known === undefined ? { candidate: named(words), imported: null } : of(known)
    runs.push({ ...about, job: jobOf(file.folder), cv: file, data: known?.file ?? null })
  }
  for (const one of candidates.filter((candidate) => !used.has(candidate))) {
    runs.push({ ...of(one), job: jobOf(one.file.folder), cv: null, data: one.file })
  }
  return { runs, jobs, skipped }
}

function of({ value: candidate, imported }: Of<'candidate'>) {
  return { candidate, imported }
}

/** The words of `cv_Marco_Rieben_20260127-142305.docx` that are neither a date nor a version. */
function wordsOfName(name: string): string[] {
  const words = name
    .normalize('NFC')
    .replace(/^cv[_-]+/i, '')
    .replace(/\.docx$/i, '')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
  return words.filter((word) => /\p{L}/u.test(word) && !/^v\d+$/i.test(word)).slice(0, 8)
}

/** The name as written, and as the old program wrote it: without its non-ASCII letters. */
function spellingsOf(name: string): string[] {
  const withoutOthers = name.replace(/[^\u0020-\u007e]/g, '')
  return [name, withoutOthers].map((text) => keyOf(text.split(/[^\p{L}\p{M}\p{N}'’]+/u)))
}

function keyOf(words: readonly string[]): string {
  return words
    .map((word) => transliterate(word).toLowerCase())
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')
}

/** Everything a file name reveals about a person. */
function named(words: readonly string[]): Candidate {
  const [givenName = '', ...rest] = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const texts = {
    originalName: '',
    headline: '',
    headlineDescription: '',
    nationality: '',
    highestEducation: '',
    profile: '',
  }
  const lists = { expertise: [], education: [], trainings: [], languages: [], engagements: [] }
  return { locale: 'de-CH', givenName, familyName: rest.join(' '), ...texts, ...lists, contact: null }
}
