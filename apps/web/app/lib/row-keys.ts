import { useEffect, useRef } from 'react'
import { isTyping } from './keyboard.ts'

/** Lets `j` and `k` move the focus between the elements marked `data-row` below the returned ref. */
export function useRowKeys<Container extends HTMLElement>() {
  const ref = useRef<Container>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key]
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const current = rows.findIndex((row) => row === document.activeElement)
      rows.at(Math.max(0, Math.min(rows.length - 1, current + step)))?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return ref
}
