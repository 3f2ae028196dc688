import type { Language } from '../language.ts'
import type { Flat } from './flat.ts'

/** What to take where two profiles of one person differ; `both` is possible where a list can hold both entries. */
export type Choice = 'known' | 'given' | 'both'

/** What was chosen, by the id of the difference. What is not in it stays as it is known. */
export type Choices = Readonly<Record<string, Choice>>

/** The parts of a profile in which two may differ, in the order in which people read them. */
export type PartName =
  | 'name'
  | 'locale'
  | 'headline'
  | 'headlineDescription'
  | 'nationality'
  | 'highestEducation'
  | 'profile'
  | 'email'
  | 'phone'
  | 'location'
  | 'links'
  | 'engagements'
  | 'education'
  | 'trainings'
  | 'expertise'
  | 'languages'
  | 'volunteering'
  | 'awards'
  | 'publications'
  | 'unread'

/** One thing in which a known profile and a given one differ: a field, an entry of a list, or the order of a list. */
export interface Difference {
  id: string
  part: PartName
  kind: 'field' | 'entry' | 'order'
  /** The value as people read it; empty when there is none. */
  known: string
  given: string
  choices: readonly Choice[]
  /** The texts of the given side, one by one, to find out how surely they were read. */
  texts: readonly string[]
}

/** Two profiles of one person. */
export interface Sides {
  known: Flat
  given: Flat
}

/** One part of a profile: how two of them differ in it, and what the choices make of it. */
export interface Part {
  differences(sides: Sides, language: Language): Difference[]
  merge(sides: Sides, choices: Choices): Partial<Flat>
}

/** Every text in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
