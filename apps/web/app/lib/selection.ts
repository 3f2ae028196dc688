import { useSyncExternalStore } from 'react'

/** What the page knows of a document that was chosen. */
export interface Chosen {
  id: string
  byteSize: number
}

/** The most documents that one ZIP may hold. */
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

/** The documents that are chosen, by id. They stay chosen while somebody searches on or looks at a run. */
export function useSelection(): ReadonlyMap<string, Chosen> {
  return useSyncExternalStore(
    subscribe,
    () => chosen,
    () => nothing,
  )
}

/** Chooses documents, or lets them go; no more than `mostChosen` are chosen. */
export function choose(documents: readonly Chosen[], on: boolean): void {
  const next = new Map(chosen)
  for (const { id, byteSize } of documents) {
    if (!on) next.delete(id)
    else if (next.size < mostChosen) next.set(id, { id, byteSize })
  }
  set(next)
}

/** Chooses a document, or lets it go when it was chosen. */
export function toggleChosen(document: Chosen): void {
  choose([document], !chosen.has(document.id))
}

/** Lets all go. */
export function chooseNone(): void {
  set(new Map())
}
