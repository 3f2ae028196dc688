import type { Language } from '../language.ts'
import type { Flat } from './flat.ts'

/** Which side to use where two profiles of one person differ; `both` is possible if a list can contain both entries. */
export type Choice = 'known' | 'given' | 'both'

/** The choices by the ID of the difference. Without a choice, the known value stays. */
export type Choices = Readonly<Record<string, Choice>>

/** The parts of a profile in which two may differ, in reading order. */
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

/** One difference between a known profile and a given one: a field, an entry of a list, or the order of a list. */
export interface Difference {
  id: string
  part: PartName
  kind: 'field' | 'entry' | 'order'
  /** The value in readable form; empty if there is none. */
  known: string
  given: string
  choices: readonly Choice[]
  /** The texts of the given side, one by one, to look up how certain they are. */
  texts: readonly string[]
}

/** Two profiles of one person. */
export interface Sides {
  known: Flat
  given: Flat
}

/** One part of a profile: finds the differences of two profiles, and applies the choices. */
export interface Part {
  differences(sides: Sides, language: Language): Difference[]
  merge(sides: Sides, choices: Choices): Partial<Flat>
}

/** Every text in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
