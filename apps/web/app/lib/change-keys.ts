import { type RefObject, useCallback, useEffect } from 'react'
import { isTyping } from './keyboard.ts'

/** Lets `n` and `p` step through the elements marked `data-change` below `ref`; returns the same as a function. */
export function useChangeKeys(ref: RefObject<HTMLElement | null>): (step: 1 | -1) => void {
  const walk = useCallback(
    (step: 1 | -1) => {
      const changes = [...(ref.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
      const shown = changes.filter((change) => change.checkVisibility())
      const at = shown.findIndex((change) => change === document.activeElement)
      // At the top of the page, `p` begins with the last one.
      const next = at === -1 ? (step === 1 ? 0 : -1) : Math.max(0, Math.min(shown.length - 1, at + step))
      const change = shown.at(next)
      change?.focus({ preventScroll: true })
      change?.scrollIntoView({ block: 'center' })
    },
    [ref],
  )
  useEffect(() => {
    let afterG = false
    const onKey = (event: KeyboardEvent) => {
      // `g n` goes to another page.
      const isSequence = afterG
      afterG = event.key === 'g'
      if (isSequence || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'n') walk(1)
      if (event.key === 'p') walk(-1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [walk])
  return walk
}
