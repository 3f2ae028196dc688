import type { VocabularyField } from '../schema.ts'
import { foldWords, shortForm } from './fold.ts'
import { joinedByHyphens, joinedNames } from './joined.ts'
import { soundsOf } from './sound.ts'
import { deletionsOf, storedDepth } from './typo.ts'

/** A word of the vocabulary, before it has an id. */
export interface FieldWord {
  field: VocabularyField
  word: string
}

/** The texts of a run in which words are looked for. */
export interface RunTexts {
  candidate: string
  /** Title and client: words of the two do not follow one another. */
  job: readonly string[]
  runId: string
  userId: string
}

/** The words of a run in their order, one list for each stretch in which words follow one another. */
export function stretchesOf({ candidate, job, runId, userId }: RunTexts): FieldWord[][] {
  const named = [inField('candidate', foldWords(candidate)), ...job.map((text) => inField('job', foldWords(text)))]
  const known = named.flat().map(({ word }) => word)
  // Apart from each other, because the names between them are left out.
  const ofRun = unknownWords(runId, known).map((word) => inField('run', [word]))
  const joined = [...joinedIn('candidate', candidate), ...job.flatMap((text) => joinedIn('job', text))]
  return [...named, ...joined.map((word) => [word]), ...ofRun, [{ field: 'user', word: userId }]]
}

/** The words of a person's name, and what they come to when they are written together. */
export function candidateWords(name: string): FieldWord[] {
  return [...inField('candidate', foldWords(name)), ...joinedIn('candidate', name)]
}

/** The words of a job's title and client, and what those with a hyphen come to when they are written together. */
export function jobWords(title: string, client: string): FieldWord[] {
  return [title, client].flatMap((text) => [...inField('job', foldWords(text)), ...joinedIn('job', text)])
}

function joinedIn(field: 'candidate' | 'job', text: string): FieldWord[] {
  return field === 'candidate'
    ? inField('joined_candidate', joinedNames(text))
    : inField('joined_job', joinedByHyphens(text))
}

/** The distinct words of a text that are not among the known ones in any spelling. */
export function unknownWords(text: string, known: readonly string[]): string[] {
  const shorts = new Set(known.map(shortForm))
  return [...new Set(foldWords(text))].filter((word) => !shorts.has(shortForm(word)))
}

/** Words as words of a field. */
export function inField(field: VocabularyField, words: readonly string[]): FieldWord[] {
  return words.map((word) => ({ field, word }))
}

/** What the vocabulary keeps of a word. Typos are forgiven in names and titles, not in numbers; a name is also kept as it sounds. */
export function vocabularyRow({ field, word }: FieldWord) {
  const short = field === 'user' ? word : shortForm(word)
  const typos = field === 'run' || field === 'user' ? [] : [word, short]
  const deletions = typos.flatMap((form) => deletionsOf(form, storedDepth(form)))
  return { field, word, short, deletions: [...new Set([...deletions, ...(isName(field) ? soundsOf(typos) : [])])] }
}

/** Whether the words of a field are names of persons, which are spelt by ear. */
export function isName(field: VocabularyField): boolean {
  return field === 'candidate' || field === 'joined_candidate'
}

/** One number for two words that follow one another, from their ids, which are below 2^26; no other two have it. */
export function pairOf(first: number, second: number): number {
  return first * 2 ** 26 + second
}
