import { type RefObject, useEffect } from 'react'

/** Hears the keys that are pressed inside of a part of the page, whatever has the focus there. */
export function useKeys(part: RefObject<HTMLElement>, onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const element = part.current
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [part, onKey])
}

/** Hears which element inside of a part of the page gets the focus. */
export function useFocusIn(part: RefObject<HTMLElement>, onFocus: (target: EventTarget | null) => void): void {
  useEffect(() => {
    const element = part.current
    const hear = (event: FocusEvent) => onFocus(event.target)
    element?.addEventListener('focusin', hear)
    return () => element?.removeEventListener('focusin', hear)
  }, [part, onFocus])
}
