import { createContext, useContext } from 'react'
import type { JsonObject } from '@dossier/profiles/json'
import type { Notes } from '../../editor/notes.ts'
import type { SourceActions } from '../../editor/use-source.ts'
import type { ProblemView } from '../../views/imported.ts'

/** What every part of the form needs: the document, its problems and notes, and the actions on it. */
interface EditorScope {
  document: JsonObject
  notes: Notes
  /** Problems of the document, by the field at which they appear. */
  problems: ReadonlyMap<string, readonly ProblemView[]>
  actions: SourceActions
  /** Moves to the next value to check after a field is confirmed. */
  onConfirmed: (pointer: string) => void
}

const EditorContext = createContext<EditorScope | null>(null)

/** Provides the scope to every part of the form below it. */
export const EditorProvider = EditorContext.Provider

/** The scope of the surrounding form. Throws outside a form. */
export function useEditor(): EditorScope {
  const scope = useContext(EditorContext)
  if (scope === null) throw new Error('A field stands outside of its form.')
  return scope
}
