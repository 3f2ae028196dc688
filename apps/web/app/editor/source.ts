import { changeList, type ListChange } from './list-change.ts'
import { documentOf, type Json, textOf, writeAt } from '@dossier/profiles/json'
import { changedAt, noNotes, type Notes, notesAfter } from './notes.ts'

/** One side of a run while it is filled in: its text, which is what counts, and the notes on its values. */
export interface SourceState {
  text: string
  notes: Notes
  /** A message for the reader about a change of the whole text. */
  message: string
}

/** A side with another text. The notes on its values stay as long as there is a text. */
export function withText(state: SourceState, text: string): SourceState {
  return { text, notes: text.trim() === '' ? noNotes : state.notes, message: '' }
}

/** A side with another value in one field, which counts as checked. */
export function withValue(state: SourceState, pointer: string, value: Json | undefined): SourceState {
  const document = writeAt(documentOf(state.text) ?? {}, pointer, value)
  return { ...state, text: textOf(document), notes: changedAt(state.notes, pointer) }
}

/** A side with another entry in place of one; values to check in it stay open. */
export function withEntry(state: SourceState, pointer: string, entry: Json): SourceState {
  return { ...state, text: textOf(writeAt(documentOf(state.text) ?? {}, pointer, entry)) }
}

/** A side after changes of its lists, one after the other. */
export function withLists(state: SourceState, changes: readonly ListChange[]): SourceState {
  const document = changes.reduce<Json>(changeList, documentOf(state.text) ?? {})
  return { ...state, text: textOf(document), notes: changes.reduce(notesAfter, state.notes) }
}
