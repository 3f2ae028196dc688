import { Form, Link, useSearchParams, useSubmit } from '@remix-run/react'
import { Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { isTyping } from '../lib/keyboard.ts'
import type { Chip, HistoryFilter } from '../views/history.ts'
import { Button } from './ui/button.tsx'
import { Input, Select } from './ui/field.tsx'
import { Kbd } from './ui/kbd.tsx'

/** How long the reader must have stopped typing, in milliseconds. */
const pause = 180

interface HistoryFormProps {
  filter: HistoryFilter
  types: readonly string[]
  chips: readonly Chip[]
}

/** One box and a few filters. It searches while typing, and as a plain form without script. */
export function HistoryForm({ filter, types, chips }: HistoryFormProps) {
  const { t } = useI18n()
  const submit = useSubmit()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const searchSoon = (form: HTMLFormElement) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => submit(filledFields(form), { replace: true, preventScrollReset: true }), pause)
  }
  return (
    <search>
      <Form
        method="get"
        action="/history"
        className="mb-3 flex flex-wrap items-end gap-2"
        onChange={(event) => searchSoon(event.currentTarget)}
        onSubmit={() => clearTimeout(timer.current)}
      >
        {chips.map((chip) => (
          <input key={chip.name} type="hidden" name={chip.name} value={filter[chip.name]} />
        ))}
        <SearchBox query={filter.q} />
        <Select
          name="type"
          aria-label={t.history.type}
          defaultValue={filter.type}
          key={`type ${filter.type}`}
          className="h-9 w-auto!"
        >
          <option value="">{t.history.anyType}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {t.documentTypes[type] ?? type}
            </option>
          ))}
        </Select>
        <DayInput name="from" label={t.history.from} value={filter.from} />
        <DayInput name="to" label={t.history.to} value={filter.to} />
        <Button type="submit" className="without-script h-9">
          {t.history.search}
        </Button>
        <Chips chips={chips} />
      </Form>
    </search>
  )
}

/** What was filled in; an empty field has no place in the address. */
function filledFields(form: HTMLFormElement): URLSearchParams {
  const filled = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') filled.set(name, value)
  }
  return filled
}

/** The box; `/` puts the focus into it, and it follows the address when the reader goes back. */
function SearchBox({ query }: { query: string }) {
  const { t } = useI18n()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Whoever is typing is ahead of the address.
    if (box.current && document.activeElement !== box.current) box.current.value = query
  }, [query])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className="relative min-w-56 flex-1 basis-full sm:basis-64">
      <Search aria-hidden className="pointer-events-none absolute left-2.5 top-2.5 size-4 text-ink-3" />
      <Input
        ref={box}
        data-search
        type="search"
        name="q"
        defaultValue={query}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-label={t.history.search}
        placeholder={t.history.placeholder}
        className="h-9 pl-8 pr-9"
      />
      <span className="needs-script pointer-events-none absolute right-2 top-2 hidden sm:block">
        {query === '' ? <Kbd>/</Kbd> : null}
      </span>
    </div>
  )
}

function DayInput({ name, label, value }: { name: 'from' | 'to'; label: string; value: string }) {
  return (
    <label className="flex items-center gap-1.5 text-[0.8125rem] text-ink-3">
      {label}
      <Input type="date" name={name} defaultValue={value} key={value} className="h-9 w-auto!" />
    </label>
  )
}

function Chips({ chips }: Pick<HistoryFormProps, 'chips'>) {
  const { t } = useI18n()
  const [params] = useSearchParams()
  return chips.map((chip) => {
    const without = new URLSearchParams(params)
    without.delete(chip.name)
    without.delete('cursor')
    return (
      <Link
        key={chip.name}
        to={`/history?${without}`}
        className="inline-flex h-9 items-center gap-1.5 rounded-md bg-accent-soft px-2.5 text-[0.8125rem] font-medium text-accent"
        aria-label={`${t.history[chip.name]}: ${chip.label}. ${t.history.reset}`}
      >
        {t.history[chip.name]}: {chip.label}
        <X aria-hidden className="size-3.5" />
      </Link>
    )
  })
}
