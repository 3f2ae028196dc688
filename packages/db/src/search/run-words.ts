import type { VocabularyField } from '../schema.ts'
import { foldWords, shortForm } from './fold.ts'
import { joinedByHyphens, joinedNames } from './joined.ts'
import { soundsOf } from './sound.ts'
import { deletionsOf, storedDepth } from './typo.ts'

/** A word of the vocabulary that has no id yet. */
export interface FieldWord {
  field: VocabularyField
  word: string
}

/** The texts of a run that are searched. */
export interface RunTexts {
  candidate: string
  /** Title and client; words are not adjacent across the two. */
  job: readonly string[]
  runId: string
  userId: string
}

/** The words of a run in order, one list for each stretch of adjacent words. */
export function stretchesOf({ candidate, job, runId, userId }: RunTexts): FieldWord[][] {
  const named = [inField('candidate', foldWords(candidate)), ...job.map((text) => inField('job', foldWords(text)))]
  const known = named.flat().map(({ word }) => word)
  // One stretch per word, because the names between them are left out.
  const ofRun = unknownWords(runId, known).map((word) => inField('run', [word]))
  const joined = [...joinedIn('candidate', candidate), ...job.flatMap((text) => joinedIn('job', text))]
  return [...named, ...joined.map((word) => [word]), ...ofRun, [{ field: 'user', word: userId }]]
}

/** The words of a person's name, and its joined forms. */
export function candidateWords(name: string): FieldWord[] {
  return [...inField('candidate', foldWords(name)), ...joinedIn('candidate', name)]
}

/** The words of a job's title and client, and the joined forms of hyphenated ones. */
export function jobWords(title: string, client: string): FieldWord[] {
  return [title, client].flatMap((text) => [...inField('job', foldWords(text)), ...joinedIn('job', text)])
}

function joinedIn(field: 'candidate' | 'job', text: string): FieldWord[] {
  return field === 'candidate'
    ? inField('joined_candidate', joinedNames(text))
    : inField('joined_job', joinedByHyphens(text))
}

/** The distinct words of a text that do not match a known word in any spelling. */
export function unknownWords(text: string, known: readonly string[]): string[] {
  const shorts = new Set(known.map(shortForm))
  return [...new Set(foldWords(text))].filter((word) => !shorts.has(shortForm(word)))
}

/** Assigns words to a field. */
export function inField(field: VocabularyField, words: readonly string[]): FieldWord[] {
  return words.map((word) => ({ field, word }))
}

/**
 * What the vocabulary stores about a word. Names and titles get forms for tolerated typos, numbers do not; names also
 * get their sounds.
 */
export function vocabularyRow({ field, word }: FieldWord) {
  const short = field === 'user' ? word : shortForm(word)
  const typos = field === 'run' || field === 'user' ? [] : [word, short]
  const deletions = typos.flatMap((form) => deletionsOf(form, storedDepth(form)))
  return { field, word, short, deletions: [...new Set([...deletions, ...(isName(field) ? soundsOf(typos) : [])])] }
}

/** Whether the words of a field are names of persons, which also match by sound. */
export function isName(field: VocabularyField): boolean {
  return field === 'candidate' || field === 'joined_candidate'
}

/** A number for two adjacent words, unique to their ids; ids are below 2^26. */
export function pairOf(first: number, second: number): number {
  return first * 2 ** 26 + second
}
