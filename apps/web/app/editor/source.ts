import { changeList, type ListChange } from './list-change.ts'
import { documentOf, type Json, textOf, writeAt } from '@dossier/profiles/json'
import { changedAt, noNotes, type Notes, notesAfter } from './notes.ts'

/** One side of a run as it is filled in: its text, which is what counts, and what is known of its values. */
export interface SourceState {
  text: string
  notes: Notes
  /** What was done to the text as a whole, for its reader. */
  message: string
}

/** A side with another text. What was known of its values stays as long as there is a text. */
export function withText(state: SourceState, text: string): SourceState {
  return { text, notes: text.trim() === '' ? noNotes : state.notes, message: '' }
}

/** A side with another value in one field, which counts as checked. */
export function withValue(state: SourceState, pointer: string, value: Json | undefined): SourceState {
  const document = writeAt(documentOf(state.text) ?? {}, pointer, value)
  return { ...state, text: textOf(document), notes: changedAt(state.notes, pointer) }
}

/** A side with another entry in the place of one; what is to be checked in it stays so. */
export function withEntry(state: SourceState, pointer: string, entry: Json): SourceState {
  return { ...state, text: textOf(writeAt(documentOf(state.text) ?? {}, pointer, entry)) }
}

/** A side after changes of its lists, one after the other. */
export function withLists(state: SourceState, changes: readonly ListChange[]): SourceState {
  const document = changes.reduce<Json>(changeList, documentOf(state.text) ?? {})
  return { ...state, text: textOf(document), notes: changes.reduce(notesAfter, state.notes) }
}
