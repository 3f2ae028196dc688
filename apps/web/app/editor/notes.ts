import { isWithin } from '@dossier/profiles/json'
import { type ListChange, pointerAfter } from './list-change.ts'

/** Where in a file a value was read: the page, from 1, and its box in points. */
export interface Place {
  page: number
  box: { x: number; y: number; width: number; height: number } | null
  text: string
}

/** A value that a person should check, and why. */
export interface ToCheck {
  pointer: string
  /** The words of the file that it comes from. */
  words: string
  message: string
  checked: boolean
}

/** A value that the person provided themselves, and when. */
export interface Said {
  pointer: string
  text: string
  field: string
  about: string
  at: string
}

/** A text of the file that was ignored, and why. */
export interface Omitted {
  why: 'deleted' | 'hidden' | 'placeholder'
  text: string
}

/**
 * What is known about a document in addition to its values: what to check, where each value was read, the person's
 * answers, and what was ignored.
 */
export interface Notes {
  toCheck: readonly ToCheck[]
  places: Readonly<Record<string, Place>>
  said: readonly Said[]
  omitted: readonly Omitted[]
}

/** Notes on a document about which nothing is known. */
export const noNotes: Notes = { toCheck: [], places: {}, said: [], omitted: [] }

/** Notes after a value at a pointer was changed: the new value is no longer the person's answer. */
export function changedAt(notes: Notes, pointer: string): Notes {
  const said = notes.said.filter((one) => !isWithin(one.pointer, pointer))
  return checkedAt(said.length === notes.said.length ? notes : { ...notes, said }, pointer)
}

/** Notes with everything at and below a pointer marked as checked. */
export function checkedAt(notes: Notes, pointer: string): Notes {
  const isOpen = notes.toCheck.some((one) => !one.checked && isWithin(one.pointer, pointer))
  if (!isOpen) return notes
  return {
    ...notes,
    toCheck: notes.toCheck.map((one) => (isWithin(one.pointer, pointer) ? { ...one, checked: true } : one)),
  }
}

/** Notes after a change of a list: they move with their entries, and are removed with an entry. */
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

/** The number of values to check, and of those still open. */
export function countOpen({ toCheck }: Notes): { open: number; all: number } {
  return { open: toCheck.filter(({ checked }) => !checked).length, all: toCheck.length }
}
