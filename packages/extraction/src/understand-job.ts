import { importJobProfile, type JobProfile } from '@dossier/profiles'
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

/** The advert as one would type it: a line for each paragraph, a dash before each item. */
function advertText(lines: readonly Line[]): string {
  const typed: string[] = []
  for (const { text, mark, continues } of lines) {
    const plain = text.replaceAll('\t', ' ')
    const last = typed.length - 1
    if (continues && last >= 0) typed[last] = `${typed[last]} ${plain}`
    else typed.push(mark?.kind === 'item' ? `- ${plain}` : mark?.kind === 'heading' ? `\n${plain}` : plain)
  }
  return typed.join('\n')
}
