import type { SavedSearchView } from '@dossier/api'
import { useNavigate } from '@remix-run/react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { chooseNone, useSelection } from '../../lib/selection.ts'
import { historyPath } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'

interface PaletteProps {
  pages: readonly { to: string; label: string }[]
  onClose: () => void
}

interface Entry {
  key: string
  group: string
  label: string
  detail?: string
  run: () => void
}

/** Maximum number of documents shown below the input. */
const mostDocuments = 6

/** One box for everything: pages, saved searches, documents by part of a name, and actions on the selection. */
export function Palette({ pages, onClose }: PaletteProps) {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const entries = useEntries(text, pages, onClose)
  const index = Math.min(active, entries.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) entries[index]?.run()
    else setActive((index + step + entries.length) % Math.max(1, entries.length))
  }
  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[index]?.scrollIntoView({ block: 'nearest' })
  }, [index])
  return (
    <>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- Readers open it in order to type.
        autoFocus
        type="text"
        value={text}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-label={t.palette.title}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={entries.length === 0 ? undefined : `${id}-${index}`}
        placeholder={t.palette.placeholder}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setText(target.value)
          setActive(0)
        }}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-sm text-ink"
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- The focus stays in the box. */}
      <div ref={list} id={id} role="listbox" aria-label={t.palette.title} className="mt-2 max-h-80 overflow-y-auto">
        {entries.map((entry, at) => (
          <Option
            key={entry.key}
            id={`${id}-${at}`}
            entry={entry}
            active={at === index}
            isFirst={entries[at - 1]?.group !== entry.group}
          />
        ))}
      </div>
      {entries.length === 0 ? <p className="px-2 py-3 text-[0.8125rem] text-ink-3">{t.palette.none}</p> : null}
    </>
  )
}

function Option({ id, entry, active, isFirst }: { id: string; entry: Entry; active: boolean; isFirst: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={active}
      onClick={entry.run}
      className={cn(
        'flex cursor-pointer items-baseline justify-between gap-3 rounded px-2 py-1.5 text-[0.8125rem]',
        active ? 'bg-accent-soft text-accent' : 'text-ink hover:bg-sunken',
      )}
    >
      <span className="truncate">
        {entry.label}
        {entry.detail ? <span className="ml-2 text-xs text-ink-3">{entry.detail}</span> : null}
      </span>
      {isFirst ? <span className="shrink-0 text-xs text-ink-3">{entry.group}</span> : null}
    </div>
  )
}

function useEntries(text: string, pages: PaletteProps['pages'], onClose: () => void): Entry[] {
  const { t } = useI18n()
  const navigate = useNavigate()
  const chosen = useSelection()
  const searches = useSearches()
  const found = useFound(text)
  const fits = (label: string) => label.toLowerCase().includes(text.trim().toLowerCase())
  const go = (to: string) => () => {
    onClose()
    navigate(to)
  }
  const done = (action: () => void) => () => {
    action()
    onClose()
  }
  const actions: Entry[] = [
    { key: 'zip', group: t.palette.actions, label: t.history.zip, run: done(() => downloadZip([...chosen.keys()])) },
    { key: 'none', group: t.palette.actions, label: t.history.selectNone, run: done(chooseNone) },
  ]
  return [
    ...(chosen.size > 0 ? actions.filter(({ label }) => fits(label)) : []),
    ...pages
      .filter(({ label }) => fits(label))
      .map(({ to, label }) => ({ key: to, group: t.palette.pages, label, run: go(to) })),
    ...searches
      .filter(({ name }) => fits(name))
      .map(({ id, name, query }) => ({
        key: id,
        group: t.palette.searches,
        label: name,
        detail: query,
        run: go(historyPath(query)),
      })),
    ...found.map((row) => ({
      key: row.id,
      group: t.palette.documents,
      label: row.candidate.map((piece) => piece.text).join(''),
      detail: `${t.documentTypes[row.documentType] ?? row.documentType} · ${row.job.map((piece) => piece.text).join('')}`,
      run: go(`/runs/${row.runId}`),
    })),
    ...(text.trim() === ''
      ? []
      : [
          {
            key: 'search',
            group: t.nav.history,
            label: t.palette.searchFor(text.trim()),
            run: go(historyPath(text.trim())),
          },
        ]),
  ]
}

/** The form of the page does the same; here there is none. */
function downloadZip(ids: readonly string[]): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/history/zip'
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: 'id', value: ids.join(' ') })
  form.append(field)
  document.body.append(form)
  form.submit()
  form.remove()
}

function useSearches(): readonly SavedSearchView[] {
  const [searches, setSearches] = useState<readonly SavedSearchView[]>([])
  useEffect(() => {
    const controller = new AbortController()
    // routes/searches.ts wrote it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ask('/searches', controller.signal, (answer) => setSearches(answer as readonly SavedSearchView[]))
    return () => controller.abort()
  }, [])
  return searches
}

function useFound(text: string): HistoryPage['rows'] {
  const [page, setPage] = useState<HistoryPage | null>(null)
  const q = text.trim()
  useEffect(() => {
    if (q.length < 2) return undefined
    const controller = new AbortController()
    const params = new URLSearchParams({ q, typing: String(mostDocuments) })
    // routes/history.rows.ts wrote it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ask(`/history/rows?${params}`, controller.signal, (answer) => setPage(answer as HistoryPage))
    return () => controller.abort()
  }, [q])
  return q.length < 2 ? [] : (page?.rows ?? [])
}

/** Requests our own server; gets nothing on failure, because the palette works without it. */
function ask(address: string, signal: AbortSignal, take: (answer: unknown) => void): void {
  fetch(address, { signal, headers: { accept: 'application/json' } })
    .then(async (answer) => {
      if (answer.ok) take(await answer.json())
    })
    .catch((error: unknown) => {
      if (!signal.aborted) console.warn('no answer for the palette', error)
    })
}
