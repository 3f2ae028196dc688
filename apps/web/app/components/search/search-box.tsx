import type { Vocabulary } from '@dossier/search'
import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { isTyping } from '../../lib/keyboard.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Input } from '../ui/field.tsx'
import { ProblemMarks } from './problem-marks.tsx'
import { ProposalList } from './proposal-list.tsx'
import { useProposals } from './use-proposals.ts'

interface SearchBoxProps {
  /** The query of the address. */
  text: string
  /** Called with every change, while somebody is typing. */
  onText: (text: string) => void
  vocabulary: Vocabulary
  /** Answers `?text=…&at=…` with proposals. */
  proposalsAt: string
  label: string
  placeholder: string
}

/**
 * The one box of a search, as an accessible combobox: proposals below it, problems underlined in it. A plain text field
 * named `q` without script. `/` puts the focus into it.
 */
export function SearchBox({ text, onText, vocabulary, proposalsAt, label, placeholder }: SearchBoxProps) {
  const { t } = useI18n()
  const box = useRef<HTMLInputElement>(null)
  const [value, setValue] = useText(text)
  const [active, setActive] = useState(-1)
  const { shown, propose, close } = useProposals({ vocabulary, proposalsAt })
  const listId = useId()
  const open = shown.proposals.length > 0
  useSlash(box)

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
    change(value.slice(0, start) + insert + after, caret)
    if (proposal.kind === 'value') shut()
    // The caret can be set once the new value is in the box.
    requestAnimationFrame(() => box.current?.setSelectionRange(caret, caret))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { length } = shown.proposals
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (open) setActive((index) => ((index + step + 1 + length + 1) % (length + 1)) - 1)
      else if (step === 1) propose(value, event.currentTarget.selectionStart ?? value.length)
    } else if ((event.key === 'Enter' || event.key === 'Tab') && open && active >= 0) {
      event.preventDefault()
      accept(active)
    } else if (event.key === 'Enter') {
      shut()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (open) shut()
      else event.currentTarget.blur()
    }
  }
  return (
    <div className="relative min-w-0 flex-1">
      <Search aria-hidden className="pointer-events-none absolute left-3 top-3 size-4 text-ink-3" />
      <Input
        ref={box}
        data-search
        type="text"
        enterKeyHint="search"
        name="q"
        value={value}
        maxLength={1000}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        placeholder={placeholder}
        className="h-10 pl-9 pr-16 font-mono text-[0.8125rem] placeholder:font-sans placeholder:text-sm"
        onChange={(event) => change(event.target.value, event.target.selectionStart ?? event.target.value.length)}
        onKeyDown={onKeyDown}
        onBlur={shut}
      />
      <ProblemMarks box={box} text={value} vocabulary={vocabulary} />
      <button
        type="button"
        aria-label={t.searchBox.clear}
        title={t.searchBox.clear}
        onClick={() => {
          change('', 0)
          box.current?.focus()
        }}
        className={cn(
          'needs-script absolute right-2 top-2 grid size-6 place-items-center rounded text-ink-3 hover:text-ink',
          value === '' && 'hidden',
        )}
      >
        <X aria-hidden className="size-4" />
      </button>
      <span className={cn('needs-script pointer-events-none absolute right-3 top-2.5', value !== '' && 'hidden')}>
        <Kbd>/</Kbd>
      </span>
      <ProposalList
        id={listId}
        proposals={shown.proposals}
        active={active}
        onChoose={accept}
        label={t.searchBox.proposals}
      />
    </div>
  )
}

/** The text of the box: whoever types is ahead of the address, and any other change of the address shows in the box. */
function useText(address: string) {
  const [value, setValue] = useState(address)
  const typed = useRef(address)
  useEffect(() => {
    if (address === typed.current.trim()) return
    typed.current = address
    setValue(address)
  }, [address])
  const type = (next: string) => {
    typed.current = next
    setValue(next)
  }
  return [value, type] as const
}

function useSlash(box: React.RefObject<HTMLInputElement>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [box])
}
