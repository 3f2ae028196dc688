import type { Proposal } from '@dossier/search'
import { useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'

interface ProposalListProps {
  id: string
  proposals: readonly Proposal[]
  /** Index of the suggestion that Enter accepts; -1 for none. */
  active: number
  onChoose: (index: number) => void
  label: string
}

/** The list below a combobox; the focus stays in the box. */
export function ProposalList({ id, proposals, active, onChoose, label }: ProposalListProps) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      // A `select` would take the focus from the box.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={label}
      hidden={proposals.length === 0}
      className="absolute inset-x-0 top-11 z-40 max-h-72 overflow-y-auto rounded-md border border-line-strong bg-surface p-1 shadow-float"
    >
      {proposals.map((proposal, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/interactive-supports-focus
        <div
          key={`${proposal.kind} ${proposal.insert}`}
          id={`${id}-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === active}
          // Runs before the box loses the focus and the list closes.
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(index)
          }}
          className={cn(
            'flex cursor-pointer items-center justify-between gap-3 rounded px-2 py-1.5 text-[0.8125rem]',
            index === active ? 'bg-accent-soft text-accent' : 'text-ink hover:bg-sunken',
          )}
        >
          <span className="truncate font-mono">{proposal.insert}</span>
          <span className="shrink-0 text-xs text-ink-3">{t.searchBox.kinds[proposal.kind]}</span>
        </div>
      ))}
    </div>
  )
}
