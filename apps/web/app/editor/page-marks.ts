import type { Place } from './notes.ts'
import { isWithin } from '@dossier/profiles/json'

/** A box on a page: that of a field, or of a text that was not matched to one. */
export interface PageMark {
  pointer: string | null
  text: string
  box: NonNullable<Place['box']>
  /** Whether it belongs to the focused field. */
  isLit: boolean
}

/** The boxes on a page of everything read there; those of the focused field are highlighted. */
export function marksOnPage(places: Readonly<Record<string, Place>>, page: number, field: string | null): PageMark[] {
  return Object.entries(places).flatMap(([pointer, { page: on, box, text }]) => {
    if (on !== page || box === null) return []
    const isLit = field !== null && (isWithin(pointer, field) || isWithin(field, pointer))
    return [{ pointer, text, box, isLit }]
  })
}

/** The pieces of a page that are part of a text without a field. Short pieces count only if they are the whole text. */
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
