import { useCallback, useMemo, useState } from 'react'
import { begin, type History, record, redo, undo } from './history.ts'
import type { Json } from '@dossier/profiles/json'
import type { ListChange } from './list-change.ts'
import { checkedAt, noNotes, type Notes } from './notes.ts'
import { type SourceState, withEntry, withLists, withText, withValue } from './source.ts'

/** All actions on one side of a run; each of them can be undone. */
export interface SourceActions {
  setText: (text: string) => void
  /** Loads another text from another source; drops the notes on the old one. */
  load: (text: string, notes?: Notes, message?: string) => void
  setValue: (pointer: string, value: Json | undefined) => void
  changeLists: (...changes: ListChange[]) => void
  /** Replaces an entry and makes further changes of its list, as one step. */
  replaceEntry: (pointer: string, entry: Json, changes: readonly ListChange[]) => void
  confirm: (pointers: readonly string[]) => void
  undo: () => void
  redo: () => void
}

type Step = (history: History<SourceState>) => History<SourceState>

/** The state of one side of a run with its history. */
export function useSource(initial: string, initialNotes: Notes = noNotes) {
  const [history, setHistory] = useState(() => begin<SourceState>({ text: initial, notes: initialNotes, message: '' }))
  const actions = useMemo(() => actionsOn(setHistory), [])
  /** Text that was in the box before the script ran belongs to the initial state. */
  const adopt = useCallback((text: string) => {
    setHistory((known) => (known.present.text === text ? known : begin({ text, notes: noNotes, message: '' })))
  }, [])
  return {
    ...history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    actions,
    adopt,
  }
}

/** One side of a run as it is filled in. */
export type Source = ReturnType<typeof useSource>

function actionsOn(step: (change: Step) => void): SourceActions {
  const make = (change: (state: SourceState) => SourceState, typing: string | null) =>
    step((history) => {
      const next = change(history.present)
      const isSame = next.text === history.present.text && next.notes === history.present.notes
      return isSame ? history : record(history, next, typing)
    })
  return {
    setText: (text) => make((state) => withText(state, text), 'text'),
    load: (text, notes = noNotes, message = '') => make(() => ({ text, notes, message }), null),
    setValue: (pointer, value) => make((state) => withValue(state, pointer, value), pointer),
    changeLists: (...changes) => make((state) => withLists(state, changes), null),
    replaceEntry: (pointer, entry, changes) =>
      make((state) => withLists(withEntry(state, pointer, entry), changes), null),
    confirm: (pointers) => make((state) => ({ ...state, notes: pointers.reduce(checkedAt, state.notes) }), null),
    undo: () => step(undo),
    redo: () => step(redo),
  }
}
