import type { IntakeAnswers } from '@dossier/db/intakes'
import { type IntakeField, intakeSections, type IntakeSection } from './fields.ts'

/** The most questions of one step. */
const mostQuestions = 8

/** A field that is asked for, and what was said. */
export interface IntakeQuestion extends Pick<IntakeField, 'id' | 'field' | 'about' | 'kind'> {
  /** What stands there now: what was said last, or else what the draft has. */
  value: string
  /** When the person said it; null where they have not. */
  saidAt: string | null
}

/** Some questions of one part. A part with many has several steps, counted by `part` from 1. */
export interface IntakeStep {
  section: IntakeSection
  part: number
  parts: number
  questions: IntakeQuestion[]
}

/** How far an intake has come. */
export interface IntakeProgress {
  steps: number
  done: number
  questions: number
  answered: number
  /** What nothing was said about yet. */
  missing: Pick<IntakeField, 'field' | 'about'>[]
}

/** The steps to go through: what the draft lacks, and what was said about it before. */
export function stepsOf(fields: readonly IntakeField[], answers: IntakeAnswers): IntakeStep[] {
  const asked = fields.filter(({ id, isLacking }) => isLacking || answers[id] !== undefined)
  return intakeSections.flatMap((section) => {
    const ofSection = asked.filter((field) => field.section === section)
    const parts = Math.ceil(ofSection.length / mostQuestions)
    return Array.from({ length: parts }, (_, index) => ({
      section,
      part: index + 1,
      parts,
      questions: ofSection
        .slice(index * mostQuestions, (index + 1) * mostQuestions)
        .map((field) => question(field, answers)),
    }))
  })
}

function question({ id, field, about, kind, value }: IntakeField, answers: IntakeAnswers): IntakeQuestion {
  const answer = answers[id]
  return { id, field, about, kind, value: presentOf(value, answer), saidAt: answer?.at ?? null }
}

/** What stands in a field for the person: what was said, unless the draft has been changed by the decision about it. */
export function presentOf(value: string, answer: IntakeAnswers[string] | undefined): string {
  return answer === undefined || answer.decided !== null ? value : answer.value
}

/** Whether everything in a step is answered. */
export function isDone({ questions }: IntakeStep): boolean {
  return questions.every(({ saidAt }) => saidAt !== null)
}

/** How far the person has come. */
export function progressOf(steps: readonly IntakeStep[]): IntakeProgress {
  const questions = steps.flatMap((step) => step.questions)
  const missing = questions.filter(({ saidAt }) => saidAt === null)
  return {
    steps: steps.length,
    done: steps.filter(isDone).length,
    questions: questions.length,
    answered: questions.length - missing.length,
    missing: missing.map(({ field, about }) => ({ field, about })),
  }
}
