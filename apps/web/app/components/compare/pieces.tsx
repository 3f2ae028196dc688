import type { FieldChangeView } from '@dossier/api'

type Piece = FieldChangeView['pieces'][number]

interface PiecesProps {
  pieces: readonly Piece[]
  /** Leaves out what exists only on the other side. */
  side?: 'before' | 'after'
}

/** A text with removed parts struck through and added parts underlined; screen readers get deletions and insertions. */
export function Pieces({ pieces, side }: PiecesProps) {
  const hidden = side === undefined ? null : side === 'before' ? 'added' : 'removed'
  return pieces
    .filter(({ kind }) => kind !== hidden)
    .map(({ kind, text }, index) => {
      // Only their position distinguishes the pieces of a line.
      const key = `${index}`
      if (kind === 'removed') return <Removed key={key}>{text}</Removed>
      if (kind === 'added') return <Added key={key}>{text}</Added>
      return <span key={key}>{text}</span>
    })
}

/** Removed text. */
export function Removed({ children }: { children: string }) {
  return (
    <del className="rounded-sm bg-bad-soft text-bad decoration-bad/70 [box-decoration-break:clone] print:bg-transparent">
      {children}
    </del>
  )
}

/** Added text. */
export function Added({ children }: { children: string }) {
  return (
    <ins className="rounded-sm bg-good-soft text-good decoration-good/70 underline-offset-2 [box-decoration-break:clone] print:bg-transparent">
      {children}
    </ins>
  )
}
