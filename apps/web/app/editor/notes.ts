import { isWithin } from '@dossier/profiles/json'
import { type ListChange, pointerAfter } from './list-change.ts'

/** Where in a file something was read: the page, from 1, and the box on it in points. */
export interface Place {
  page: number
  box: { x: number; y: number; width: number; height: number } | null
  text: string
}

/** A value that a person should look at, and why. */
export interface ToCheck {
  pointer: string
  /** The words of the file that it is about. */
  words: string
  message: string
  checked: boolean
}

/** What is known of a document beside its values: what to check, and where each value was read. */
export interface Notes {
  toCheck: readonly ToCheck[]
  places: Readonly<Record<string, Place>>
}

/** Notes on a document of which nothing is known. */
export const noNotes: Notes = { toCheck: [], places: {} }

/** Notes with everything at a pointer, and inside of it, as checked. */
export function checkedAt(notes: Notes, pointer: string): Notes {
  const isOpen = notes.toCheck.some((one) => !one.checked && isWithin(one.pointer, pointer))
  if (!isOpen) return notes
  return {
    ...notes,
    toCheck: notes.toCheck.map((one) => (isWithin(one.pointer, pointer) ? { ...one, checked: true } : one)),
  }
}

/** Notes after a change of a list: they follow their entries, and go with an entry that is removed. */
export function notesAfter(notes: Notes, change: ListChange): Notes {
  const toCheck = notes.toCheck.flatMap((one) => {
    const pointer = pointerAfter(one.pointer, change)
    return pointer === null ? [] : [{ ...one, pointer }]
  })
  const places = Object.entries(notes.places).flatMap(([pointer, place]) => {
    const after = pointerAfter(pointer, change)
    return after === null ? [] : [[after, place] as const]
  })
  return { toCheck, places: Object.fromEntries(places) }
}

/** How much is to be checked, and how much of that is still open. */
export function countOpen({ toCheck }: Notes): { open: number; all: number } {
  return { open: toCheck.filter(({ checked }) => !checked).length, all: toCheck.length }
}
