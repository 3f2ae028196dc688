import { isWithin, type Json, keysOf, listAt, pointerTo, writeAt } from '@dossier/profiles/json'

/** A change of the order or number of a list's entries, by index from 0. */
export type ListChange =
  | { kind: 'insert'; list: string; at: number; entry: Json }
  | { kind: 'remove'; list: string; at: number }
  | { kind: 'move'; list: string; from: number; to: number }

/** A document after a change of one of its lists. */
export function changeList(document: Json, change: ListChange): Json {
  const entries = listAt(document, change.list) ?? []
  return writeAt(document, change.list, changed(entries, change))
}

function changed(entries: readonly Json[], change: ListChange): Json[] {
  switch (change.kind) {
    case 'insert':
      return entries.toSpliced(change.at, 0, change.entry)
    case 'remove':
      return entries.toSpliced(change.at, 1)
    case 'move': {
      const entry = entries[change.from]
      return entry === undefined ? [...entries] : entries.toSpliced(change.from, 1).toSpliced(change.to, 0, entry)
    }
  }
}

/** The new pointer of a value after a change of a list; null if the value was removed. */
export function pointerAfter(pointer: string, change: ListChange): string | null {
  if (pointer === change.list || !isWithin(pointer, change.list)) return pointer
  const [index = '', ...rest] = keysOf(pointer.slice(change.list.length))
  const at = indexAfter(Number(index), change)
  return at === null ? null : rest.reduce(pointerTo, pointerTo(change.list, at))
}

function indexAfter(index: number, change: ListChange): number | null {
  switch (change.kind) {
    case 'insert':
      return index >= change.at ? index + 1 : index
    case 'remove':
      if (index === change.at) return null
      return index > change.at ? index - 1 : index
    case 'move': {
      if (index === change.from) return change.to
      const closed = index > change.from ? index - 1 : index
      return closed >= change.to ? closed + 1 : closed
    }
  }
}
