import { importJobProfile, type JobProfile } from '@dossier/profiles'
import { advertText } from './advert/advert-text.ts'
import type { Line } from './types.ts'
import type { ReadingProblem } from './understand.ts'

/** The result of reading a job advert. */
export interface JobReading {
  job: JobProfile | null
  problems: ReadingProblem[]
  /** Texts that fit no field, in reading order. */
  unplaced: string[]
}

/** Reads a job advert from its lines in reading order. Never throws; `job` is null if the importer could not read one. */
export function understandJob(lines: readonly Line[]): JobReading {
  const { value, problems, lines: read } = importJobProfile(advertText(lines))
  return {
    job: value,
    problems: problems.map(({ pointer, rule }) => ({ pointer, code: rule, params: {} })),
    unplaced: value === null ? lines.map(({ text }) => text) : read.map(({ text }) => text),
  }
}
