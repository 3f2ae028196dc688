import { useSyncExternalStore } from 'react'

/** What the page knows about a selected document. */
export interface Chosen {
  id: string
  byteSize: number
}

/** Limit on the documents of one ZIP. */
export const mostChosen = 5_000

let chosen: ReadonlyMap<string, Chosen> = new Map()
const listeners = new Set<() => void>()
const nothing: ReadonlyMap<string, Chosen> = new Map()

function set(next: ReadonlyMap<string, Chosen>): void {
  chosen = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The selected documents, by ID. They stay selected while the reader searches again or opens a run. */
export function useSelection(): ReadonlyMap<string, Chosen> {
  return useSyncExternalStore(
    subscribe,
    () => chosen,
    () => nothing,
  )
}

/** Selects or deselects documents; never selects more than `mostChosen`. */
export function choose(documents: readonly Chosen[], on: boolean): void {
  const next = new Map(chosen)
  for (const { id, byteSize } of documents) {
    if (!on) next.delete(id)
    else if (next.size < mostChosen) next.set(id, { id, byteSize })
  }
  set(next)
}

/** Toggles the selection of a document. */
export function toggleChosen(document: Chosen): void {
  choose([document], !chosen.has(document.id))
}

/** Clears the selection. */
export function chooseNone(): void {
  set(new Map())
}
