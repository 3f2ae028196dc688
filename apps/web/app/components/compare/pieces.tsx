import type { FieldChangeView } from '@dossier/api'

type Piece = FieldChangeView['pieces'][number]

interface PiecesProps {
  pieces: readonly Piece[]
  /** Leaves out what only the other side has. */
  side?: 'before' | 'after'
}

/** A text with what is gone struck through and what came underlined; screen readers get deletions and insertions. */
export function Pieces({ pieces, side }: PiecesProps) {
  const hidden = side === undefined ? null : side === 'before' ? 'added' : 'removed'
  return pieces
    .filter(({ kind }) => kind !== hidden)
    .map(({ kind, text }, index) => {
      // The pieces of a line have no other name than their place.
      const key = `${index}`
      if (kind === 'removed') return <Removed key={key}>{text}</Removed>
      if (kind === 'added') return <Added key={key}>{text}</Added>
      return <span key={key}>{text}</span>
    })
}

/** Text that is gone. */
export function Removed({ children }: { children: string }) {
  return (
    <del className="rounded-sm bg-bad-soft text-bad decoration-bad/70 [box-decoration-break:clone] print:bg-transparent">
      {children}
    </del>
  )
}

/** Text that came. */
export function Added({ children }: { children: string }) {
  return (
    <ins className="rounded-sm bg-good-soft text-good decoration-good/70 underline-offset-2 [box-decoration-break:clone] print:bg-transparent">
      {children}
    </ins>
  )
}
