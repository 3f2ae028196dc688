import type { JobPlacements } from '@dossier/profiles'
import { useLayoutEffect, useRef } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import type { AdvertGroup, AdvertRow } from '../views/advert.ts'
import { Badge } from './ui/badge.tsx'
import { Card, CardHeader } from './ui/card.tsx'
import '../i18n/topics/documents.ts'

/** Empty removes a decision. */
type Decision = JobPlacements[string] | ''

interface AdvertLinesProps {
  rows: readonly AdvertRow[]
  /** The decisions made on this page, by the text of the row. */
  decided: JobPlacements
  onDecide: (text: string, decision: Decision) => void
}

const groups = ['must', 'should', 'rest'] as const satisfies AdvertGroup[]

/**
 * The lines of a plain-text advert as musts, shoulds and the rest; each can be moved before the run is created, also
 * without script.
 */
export function AdvertLines({ rows, decided, onDecide }: AdvertLinesProps) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const moved = useRef('')
  useLayoutEffect(() => {
    // A row that changes its group becomes a new element; this keeps the keyboard focus on it.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (moved.current === '' || !lost) return
    const boxes = list.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
    for (const box of boxes) if (box.name === moved.current) box.focus()
    moved.current = ''
  })
  if (rows.length === 0) return null
  const decide = (text: string, decision: Decision) => {
    moved.current = `line.${text}`
    onDecide(text, decision)
  }
  return (
    <Card aria-labelledby="advert">
      <CardHeader id="advert" title={t.advert.title} description={t.advert.hint} />
      <div ref={list}>
        {groups.map((group) => (
          <RowGroup
            key={group}
            group={group}
            rows={rows.filter((row) => row.group === group)}
            decided={decided}
            onDecide={decide}
          />
        ))}
      </div>
    </Card>
  )
}

function RowGroup({ group, rows, decided, onDecide }: AdvertLinesProps & { group: AdvertGroup }) {
  const { t } = useI18n()
  const id = `advert-${group}`
  return (
    <section aria-labelledby={id} className="border-b border-line px-4 py-3 last:border-b-0">
      <h3 id={id} className="text-xs font-medium text-ink-3">
        {t.advert.groups[group]} ({rows.length})
      </h3>
      {rows.length === 0 ? <p className="mt-1 text-[0.8125rem] text-ink-3">{t.advert.none}</p> : null}
      <ul className="mt-1 divide-y divide-line">
        {rows.map((row) => (
          <Row key={row.text} row={row} decided={decided[row.text]} onDecide={onDecide} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps extends Pick<AdvertLinesProps, 'onDecide'> {
  row: AdvertRow
  decided: Decision | undefined
}

function Row({ row, decided, onDecide }: RowProps) {
  const { t } = useI18n()
  const chosen = decided ?? row.value
  // For a line that is not a criterion, the third choice leaves it as it was classified.
  const third = row.group !== 'rest' || chosen === 'none' ? 'none' : ''
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-1.5 text-[0.8125rem]">
      <p className="min-w-0 flex-1 basis-64 break-words">
        <span className="tabular mr-2 text-ink-3">{row.line}</span>
        {row.text} {row.group === 'rest' && row.as !== 'remaining' ? <Badge>{t.advert.places[row.as]}</Badge> : null}
      </p>
      <fieldset className="flex shrink-0 overflow-hidden rounded-md border border-line-strong">
        <legend className="sr-only">{t.advert.weigh(row.text)}</legend>
        {(['must', 'should', third] as const).map((value) => (
          <label
            key={value}
            className={cn(
              'cursor-pointer border-l border-line px-2 py-0.5 text-xs first:border-l-0 hover:bg-sunken',
              'has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent',
              'has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
            )}
          >
            <input
              type="radio"
              name={`line.${row.text}`}
              value={value}
              checked={chosen === value}
              onChange={() => onDecide(row.text, value)}
              className="sr-only"
            />
            {t.advert.choices[value === 'must' || value === 'should' ? value : 'neither']}
          </label>
        ))}
      </fieldset>
    </li>
  )
}
