import { importJobProfile, type JobProfile } from '@dossier/profiles'
import { advertText } from './advert/advert-text.ts'
import type { Line } from './types.ts'
import type { ReadingProblem } from './understand.ts'

/** What was understood of a job advert. */
export interface JobReading {
  job: JobProfile | null
  problems: ReadingProblem[]
  /** Texts that were read and not placed, in reading order. */
  unplaced: string[]
}

/** Reads a job advert from its lines in reading order. Never throws. */
export function understandJob(lines: readonly Line[]): JobReading {
  const { value, problems, lines: read } = importJobProfile(advertText(lines))
  return {
    job: value,
    problems: problems.map(({ pointer, rule }) => ({ pointer, code: rule, params: {} })),
    unplaced: value === null ? lines.map(({ text }) => text) : read.map(({ text }) => text),
  }
}
