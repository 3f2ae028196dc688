import type { Candidate } from '@dossier/profiles'
import { resolvePointer } from '@dossier/matching'

/** A quote with the text around it in the CV. An ellipsis marks a cut. */
export interface EvidenceSnippet {
  before: string
  quote: string
  after: string
}

interface Place {
  pointer: string
  start: number
  end: number
  quote: string
}

/**
 * Cuts out a quote with about `room` characters on each side, at word boundaries. A quote that is not at its place is
 * returned alone.
 */
export function evidenceSnippet(candidate: Candidate, place: Place, room = 48): EvidenceSnippet {
  const { pointer, start, end, quote } = place
  const text = resolvePointer(candidate, pointer)
  if (text.slice(start, end) !== quote) return { before: '', quote, after: '' }
  return { before: headOf(text.slice(0, start), room), quote, after: tailOf(text.slice(end), room) }
}

function headOf(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(-room).replace(/^\S*\s+/, '')
  return `… ${cut}`
}

function tailOf(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room).replace(/\s+\S*$/, '')
  return `${cut} …`
}
