import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { DraftSaver, type DraftState, type Keep } from './draft-saver.ts'

/**
 * Saves a form as a draft while it is filled in. `changes` summarises, as one text, what changes in the form without
 * events of its fields.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  first: Omit<DraftState, 'isAway'>,
  changes: string,
): { state: DraftState; keep: (how: Keep) => void } {
  const saver = useRef<DraftSaver | null>(null)
  const [state, setState] = useState<DraftState>({ ...first, isAway: false })
  const begin = useRef(state)
  useEffect(() => {
    if (form.current === null) return undefined
    const own = new DraftSaver(form.current, begin.current, setState)
    saver.current = own
    return () => own.close()
  }, [form])
  useEffect(() => {
    if (changes !== '') saver.current?.look()
  }, [changes])
  const keep = useCallback((how: Keep) => void saver.current?.save(how), [])
  return { state, keep }
}
