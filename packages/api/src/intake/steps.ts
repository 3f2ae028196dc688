import type { IntakeAnswers } from '@dossier/db/intakes'
import { type IntakeField, intakeSections, type IntakeSection } from './fields.ts'

/** The maximum number of questions in one step. */
const mostQuestions = 8

/** A field that is asked for, and the person's answer. */
export interface IntakeQuestion extends Pick<IntakeField, 'id' | 'field' | 'about' | 'kind'> {
  /** The current value: the last answer, or else the draft's value. */
  value: string
  /** When the person answered; null if they have not. */
  saidAt: string | null
}

/** Some questions of one section. A section with many questions has several steps, counted by `part` from 1. */
export interface IntakeStep {
  section: IntakeSection
  part: number
  parts: number
  questions: IntakeQuestion[]
}

/** The progress of an intake. */
export interface IntakeProgress {
  steps: number
  done: number
  questions: number
  answered: number
  /** What has not been answered yet. */
  missing: Pick<IntakeField, 'field' | 'about'>[]
}

/** The steps to go through: what the draft lacks, and earlier answers. */
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

/** The value to show the person: their answer, unless the decision about it has changed the draft. */
export function presentOf(value: string, answer: IntakeAnswers[string] | undefined): string {
  return answer === undefined || answer.decided !== null ? value : answer.value
}

/** Whether everything in a step is answered. */
export function isDone({ questions }: IntakeStep): boolean {
  return questions.every(({ saidAt }) => saidAt !== null)
}

/** The person's progress. */
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
