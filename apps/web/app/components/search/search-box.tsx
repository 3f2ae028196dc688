import type { Vocabulary } from '@dossier/search'
import { Search, X } from '../ui/icons.ts'
import { useEffect, useRef, type RefObject } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { isTyping } from '../../lib/keyboard.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Input } from '../ui/field.tsx'
import { ProblemMarks } from './problem-marks.tsx'
import { ProposalList } from './proposal-list.tsx'
import { useCombobox } from './use-combobox.ts'

interface SearchBoxProps {
  /** The query of the address. */
  text: string
  /** Called with every change while the reader is typing. */
  onText: (text: string) => void
  vocabulary: Vocabulary
  /** Answers `?text=…&at=…` with suggestions. */
  proposalsAt: string
  label: string
  placeholder: string
}

/**
 * The search box, as an accessible combobox: suggestions below it, problems underlined in it. Without script, it is a
 * plain text field named `q`. `/` focuses it.
 */
export function SearchBox({ label, placeholder, ...options }: SearchBoxProps) {
  const { t } = useI18n()
  const box = useRef<HTMLInputElement>(null)
  const { value, change, shut, accept, onKeyDown, active, open, listId, proposals } = useCombobox(box, options)
  useSlash(box)
  const empty = () => {
    change('', 0)
    shut()
    box.current?.focus()
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
        // HTML has no element whose suggestions follow the caret.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        placeholder={placeholder}
        className="h-10 text-ellipsis pl-9 pr-11 font-mono text-[0.8125rem] placeholder:font-sans placeholder:text-sm"
        onChange={({ target }) => change(target.value, target.selectionStart ?? target.value.length)}
        onKeyDown={onKeyDown}
        onBlur={shut}
      />
      <ProblemMarks box={box} text={value} vocabulary={options.vocabulary} />
      {value === '' ? null : <ClearButton onClear={empty} />}
      <span
        className={cn(
          'needs-script no-print pointer-events-none absolute right-3 top-2.5 hidden sm:block',
          value !== '' && 'hidden!',
        )}
      >
        <Kbd>/</Kbd>
      </span>
      <ProposalList id={listId} proposals={proposals} active={active} onChoose={accept} label={t.searchBox.proposals} />
    </div>
  )
}

function ClearButton({ onClear }: { onClear: () => void }) {
  const { t } = useI18n()
  return (
    <button
      type="button"
      aria-label={t.searchBox.clear}
      title={t.searchBox.clear}
      onClick={onClear}
      className="needs-script no-print absolute right-2 top-2 grid size-6 place-items-center rounded text-ink-3 hover:text-ink"
    >
      <X aria-hidden className="size-4" />
    </button>
  )
}

function useSlash(box: RefObject<HTMLInputElement>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [box])
}
