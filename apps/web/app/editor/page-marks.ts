import type { Place } from './notes.ts'
import { isWithin } from '@dossier/profiles/json'

/** A box on a page: that of a field, or of a text that found none. */
export interface PageMark {
  pointer: string | null
  text: string
  box: NonNullable<Place['box']>
  /** It belongs to the field that has the focus. */
  isLit: boolean
}

/** The boxes on one page of everything that was read there; those of the field that has the focus are lit. */
export function marksOnPage(places: Readonly<Record<string, Place>>, page: number, field: string | null): PageMark[] {
  return Object.entries(places).flatMap(([pointer, { page: on, box, text }]) => {
    if (on !== page || box === null) return []
    const isLit = field !== null && (isWithin(pointer, field) || isWithin(field, pointer))
    return [{ pointer, text, box, isLit }]
  })
}

/** The pieces of a page that are a part of a text that found no place. Short pieces count only when they are all of it. */
export function unplacedPieces(pieces: readonly Place[], unplaced: readonly string[]): PageMark[] {
  const wanted = unplaced.map(fold)
  return pieces.flatMap(({ text, box }) => {
    const piece = fold(text)
    const isPart = wanted.some((one) => one === piece || (piece.length >= 8 && one.includes(piece)))
    return isPart && box !== null ? [{ pointer: null, text, box, isLit: false }] : []
  })
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
