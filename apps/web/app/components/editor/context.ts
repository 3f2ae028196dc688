import { createContext, useContext } from 'react'
import type { JsonObject } from '@dossier/profiles/json'
import type { Notes } from '../../editor/notes.ts'
import type { SourceActions } from '../../editor/use-source.ts'
import type { ProblemView } from '../../views/imported.ts'

/** What every part of the form needs: the document, what is known of it, and what can be done to it. */
interface EditorScope {
  document: JsonObject
  notes: Notes
  /** Problems of the document by the field at which they stand. */
  problems: ReadonlyMap<string, readonly ProblemView[]>
  actions: SourceActions
  /** The next value to check after a field is confirmed. */
  onConfirmed: (pointer: string) => void
}

const EditorContext = createContext<EditorScope | null>(null)

/** Gives every part of the form below it what it needs. */
export const EditorProvider = EditorContext.Provider

/** The form that a part stands in. Throws outside of one. */
export function useEditor(): EditorScope {
  const scope = useContext(EditorContext)
  if (scope === null) throw new Error('A field stands outside of its form.')
  return scope
}
