import type { Vocabulary } from '@dossier/search'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useProposals } from './use-proposals.ts'

interface ComboboxOptions {
  /** The query of the address. */
  text: string
  onText: (text: string) => void
  vocabulary: Vocabulary
  proposalsAt: string
}

/**
 * A text box with suggestions below it, according to the ARIA pattern: the focus stays in the box, and the arrow keys
 * choose.
 */
export function useCombobox(box: RefObject<HTMLInputElement>, options: ComboboxOptions) {
  const { text, onText, ...source } = options
  const [value, setValue] = useText(text)
  const [active, setActive] = useState(-1)
  const { shown, propose, close } = useProposals(source)
  const listId = useId()
  const open = shown.proposals.length > 0

  const change = (next: string, caret: number) => {
    setValue(next)
    setActive(-1)
    onText(next)
    propose(next, caret)
  }
  const shut = () => {
    close()
    setActive(-1)
  }
  const accept = (index: number) => {
    const proposal = shown.proposals[index]
    if (proposal === undefined) return
    const { start, end } = shown.span
    const after = value.slice(end)
    const insert = proposal.kind === 'value' && after === '' ? `${proposal.insert} ` : proposal.insert
    const caret = start + insert.length
    const next = value.slice(0, start) + insert + after
    change(next, caret)
    if (proposal.kind === 'value') shut()
    // The caret can be set once the box has the new value; readers who kept typing have moved their own caret by then.
    requestAnimationFrame(() => {
      if (box.current?.value === next) box.current.setSelectionRange(caret, caret)
    })
  }
  const move = (step: number) => {
    const { length } = shown.proposals
    if (open) setActive((index) => ((index + step + length + 2) % (length + 1)) - 1)
    else if (step === 1) propose(value, box.current?.selectionStart ?? value.length)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const takes = (event.key === 'Enter' || event.key === 'Tab') && open && active >= 0
    if (step !== undefined || takes || event.key === 'Escape') event.preventDefault()
    if (step !== undefined) move(step)
    else if (takes) accept(active)
    else if (event.key === 'Escape' && !open) box.current?.blur()
    else if (event.key === 'Enter' || event.key === 'Escape') shut()
  }
  return { value, change, shut, accept, onKeyDown, active, open, listId, proposals: shown.proposals }
}

/** The text of the box: typing is ahead of the address, and any other change of the address appears in the box. */
function useText(address: string) {
  const [value, setValue] = useState(address)
  // The address follows later; its intermediate values are not changes.
  const typed = useRef(new Set([address]))
  useEffect(() => {
    if (typed.current.has(address)) return
    typed.current = new Set([address])
    setValue(address)
  }, [address])
  const type = (next: string) => {
    typed.current.add(next).add(next.trim())
    setValue(next)
  }
  return [value, type] as const
}
