import { type RefObject, useEffect } from 'react'

/** Listens to keys pressed inside a part of the page, whichever element has the focus. */
export function useKeys(part: RefObject<HTMLElement>, onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const element = part.current
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [part, onKey])
}

/** Listens for elements inside a part of the page that receive the focus. */
export function useFocusIn(part: RefObject<HTMLElement>, onFocus: (target: EventTarget | null) => void): void {
  useEffect(() => {
    const element = part.current
    const hear = (event: FocusEvent) => onFocus(event.target)
    element?.addEventListener('focusin', hear)
    return () => element?.removeEventListener('focusin', hear)
  }, [part, onFocus])
}
