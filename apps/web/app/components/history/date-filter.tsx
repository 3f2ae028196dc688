import { presetName, type SearchTree, type Vocabulary } from '@dossier/search'
import { Form, Link, useNavigate } from '@remix-run/react'
import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { narrowed, widened } from '../../views/history.ts'
import { Button } from '../ui/button.tsx'
import { Input } from '../ui/field.tsx'
import { SortField } from './sort-choice.tsx'
import { useHistoryPath } from './use-history-path.ts'

interface DateFilterProps {
  tree: SearchTree
  query: string
  vocabulary: Vocabulary
}

/** The most common periods. */
const presets = ['today', 'this-week', 'this-month', 'last-month', 'this-year', 'last-year'] as const

/** Filters by creation time with qualifiers of the query: two days, or a named period. */
export function DateFilter({ tree, query, vocabulary }: DateFilterProps) {
  const { t, language, timeZone } = useI18n()
  const navigate = useNavigate()
  const historyPath = useHistoryPath()
  const [now] = useState(() => new Date())
  const reading = { vocabulary, language, timeZone, now }
  const set = (id: 'after' | 'until', value: string) =>
    navigate(historyPath(value === '' ? widened(tree, id, reading) : narrowed(tree, { id, value }, reading)), {
      preventScrollReset: true,
    })
  return (
    <section aria-labelledby="made">
      <h2 id="made" className="px-1 text-xs font-semibold text-ink-3">
        {t.history.made}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-1">
        {presets.map((id) => (
          <li key={id}>
            <Link
              to={historyPath(narrowed(tree, { id: 'on', value: presetName(id, language) }, reading))}
              preventScrollReset
              className="block rounded-md bg-sunken px-2 py-0.5 text-xs text-ink-2 hover:text-ink"
            >
              {t.history.times[id]}
            </Link>
          </li>
        ))}
      </ul>
      <Form method="get" action="/history" className="mt-2 flex flex-col gap-1.5">
        <input type="hidden" name="q" value={query} />
        <SortField />
        <Day name="from" label={t.history.from} value={dayOf(tree, 'after')} onDay={(day) => set('after', day)} />
        <Day name="to" label={t.history.to} value={dayOf(tree, 'until')} onDay={(day) => set('until', day)} />
        <Button type="submit" size="sm" className="without-script">
          {t.history.apply}
        </Button>
      </Form>
    </section>
  )
}

interface DayProps {
  name: 'from' | 'to'
  label: string
  value: string
  onDay: (day: string) => void
}

function Day({ name, label, value, onDay }: DayProps) {
  return (
    <label className="flex items-center justify-between gap-1.5 px-1 text-xs text-ink-3">
      {label}
      <Input
        type="date"
        name={name}
        key={value}
        defaultValue={value}
        min="1990-01-01"
        max="2099-12-31"
        onChange={({ target }) => {
          if (target.value === '' || (target.validity.valid && target.value >= '1990')) onDay(target.value)
        }}
        className="h-7! w-34! text-xs!"
      />
    </label>
  )
}

/** The day in a qualifier of the query; empty if there is none, or if it is not a single day. */
function dayOf({ nodes }: SearchTree, id: string): string {
  const node = nodes.find((known) => known.kind === 'qualifier' && known.id === id)
  const meaning = node?.kind === 'qualifier' ? node.values[0]?.meaning : null
  if (meaning?.kind !== 'date' || meaning.date.form !== 'calendar') return ''
  return /^\d{4}-\d{2}-\d{2}$/.test(meaning.date.text) ? meaning.date.text : ''
}
