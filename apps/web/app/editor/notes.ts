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

/** A value that the person said themselves, and when. */
export interface Said {
  pointer: string
  text: string
  field: string
  about: string
  at: string
}

/** A text of the file that was not taken, and why. */
export interface Omitted {
  why: 'deleted' | 'hidden' | 'placeholder'
  text: string
}

/** What is known of a document beside its values: what to check, where each value was read, what the person said, and what was not taken. */
export interface Notes {
  toCheck: readonly ToCheck[]
  places: Readonly<Record<string, Place>>
  said: readonly Said[]
  omitted: readonly Omitted[]
}

/** Notes on a document of which nothing is known. */
export const noNotes: Notes = { toCheck: [], places: {}, said: [], omitted: [] }

/** Notes after another value at a pointer: what stood there was said, what stands there now was not. */
export function changedAt(notes: Notes, pointer: string): Notes {
  const said = notes.said.filter((one) => !isWithin(one.pointer, pointer))
  return checkedAt(said.length === notes.said.length ? notes : { ...notes, said }, pointer)
}

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
  const said = notes.said.flatMap((one) => {
    const pointer = pointerAfter(one.pointer, change)
    return pointer === null ? [] : [{ ...one, pointer }]
  })
  return { ...notes, toCheck, places: Object.fromEntries(places), said }
}

/** How much is to be checked, and how much of that is still open. */
export function countOpen({ toCheck }: Notes): { open: number; all: number } {
  return { open: toCheck.filter(({ checked }) => !checked).length, all: toCheck.length }
}
