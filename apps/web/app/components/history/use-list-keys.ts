import { useCallback, useEffect, useRef, useState } from 'react'
import { isFreeKey } from '../../lib/keyboard.ts'
import { useMay } from '../../lib/may.tsx'
import { choose, chooseNone, toggleChosen } from '../../lib/selection.ts'
import type { HistoryRow } from '../../views/history-row.ts'

interface ListKeys {
  rows: readonly HistoryRow[]
  /** Brings a row into view. */
  show: (index: number) => void
  onRecord: (row: HistoryRow) => void
}

/**
 * The keyboard shortcuts of a long list: j and k move, Home and End go to its ends, x selects, Shift+x selects up to
 * the row, a selects all loaded rows, Escape clears the selection, s records a submission. Returns the index of the
 * focused row.
 */
export function useListKeys({ rows, show, onRecord }: ListKeys) {
  const may = useMay()
  const [current, setCurrent] = useState(-1)
  const anchor = useRef(0)
  const go = useCallback(
    (index: number) => {
      const inside = Math.max(0, Math.min(rows.length - 1, index))
      if (rows.length === 0) return
      setCurrent(inside)
      show(inside)
    },
    [rows.length, show],
  )
  useEffect(() => {
    const chooseHere = (upTo: boolean) => {
      const row = rows[current]
      if (row === undefined) return
      const [from, to] = [Math.min(anchor.current, current), Math.max(anchor.current, current)]
      if (upTo) choose(rows.slice(from, to + 1), true)
      else toggleChosen(row)
      anchor.current = current
    }
    const actions: Readonly<Record<string, () => void>> = {
      j: () => go(current + 1),
      k: () => go(current - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      x: () => chooseHere(false),
      X: () => chooseHere(true),
      a: () => choose(rows, true),
      Escape: chooseNone,
      s: () => {
        const row = rows[current]
        if (row?.kind === 'document' && may('submissions:write')) onRecord(row)
      },
    }
    const onKey = (event: KeyboardEvent) => {
      const action = isFreeKey(event) ? actions[event.key] : undefined
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows, current, go, onRecord, may])
  return { current, setCurrent }
}
