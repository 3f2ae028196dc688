import { Form, Link } from '@remix-run/react'
import type { SavedSearchView } from '@dossier/api'
import { Bookmark, MoreHorizontal, Pin, Users } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { cn } from '../../lib/cn.ts'
import { historyPath } from '../../views/history.ts'
import { Button } from '../ui/button.tsx'
import { Input } from '../ui/field.tsx'

interface SavedSearchesProps {
  searches: readonly SavedSearchView[]
  /** The query of the page. */
  query: string
  /** The reader's current page, to return to. */
  back: string
  /** Why the last change was refused, as a code; empty for none. */
  refused: string
}

/** The saved searches, which a click runs, and a form to save the current one. Plain forms and links. */
export function SavedSearches({ searches, query, back, refused }: SavedSearchesProps) {
  const { t, formatNumber } = useI18n()
  const own = searches.filter((search) => search.own).length
  const { limit_reached: tooMany, not_taken: notTaken, ...known } = t.history.saved.refusals
  const sentences: Readonly<Record<string, string>> = { ...known, limit_reached: tooMany(formatNumber(own)) }
  return (
    <section aria-labelledby="saved-searches">
      <h2 id="saved-searches" className="px-1 text-xs font-semibold text-ink-3">
        {t.history.saved.title}
      </h2>
      <ul className="mt-1 flex flex-col">
        {searches.map((search) => (
          <SavedSearch key={search.id} search={search} isCurrent={search.query === query} back={back} />
        ))}
      </ul>
      {refused === '' ? null : (
        <p role="alert" className="px-1 py-1 text-xs text-bad">
          {sentences[refused] ?? notTaken}
        </p>
      )}
      {query === '' ? (
        <p className={cn('px-1 py-1 text-xs text-ink-3', searches.length > 0 && 'hidden')}>{t.history.saved.none}</p>
      ) : (
        <May needs="searches:write">
          <SaveForm query={query} back={back} />
        </May>
      )}
    </section>
  )
}

function SavedSearch({ search, isCurrent, back }: { search: SavedSearchView; isCurrent: boolean; back: string }) {
  const { t } = useI18n()
  const { name, pinned, shared, own, by } = search
  const Icon = pinned ? Pin : shared && !own ? Users : Bookmark
  return (
    <li className="group relative flex items-center">
      <Link
        to={historyPath(search.query)}
        preventScrollReset
        aria-current={isCurrent ? 'true' : undefined}
        title={own ? search.query : `${search.query} · ${t.history.saved.by(by)}`}
        className={cn(
          'flex min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 py-1 text-[0.8125rem]',
          isCurrent ? 'bg-accent-soft font-medium text-accent' : 'text-ink-2 hover:bg-sunken hover:text-ink',
        )}
      >
        <Icon aria-hidden className="size-3.5 shrink-0" />
        <span className="truncate">{name}</span>
        {own && shared ? <Users aria-label={t.history.saved.shared} className="size-3 shrink-0 text-ink-3" /> : null}
      </Link>
      {own ? (
        <May needs="searches:write">
          <Changes search={search} back={back} />
        </May>
      ) : null}
    </li>
  )
}

/** The owner's actions on a search: a small form that the browser itself opens. */
function Changes({ search, back }: { search: SavedSearchView; back: string }) {
  const { t } = useI18n()
  const { id, name, pinned, shared } = search
  const words = t.history.saved
  const button = 'rounded px-2 py-1 text-left text-[0.8125rem] text-ink-2 hover:bg-sunken hover:text-ink'
  return (
    <details className="relative" name="saved-search">
      <summary
        aria-label={words.change(name)}
        title={words.change(name)}
        className="grid size-6 place-items-center rounded text-ink-3 hover:bg-sunken hover:text-ink"
      >
        <MoreHorizontal aria-hidden className="size-4" />
      </summary>
      <div className="absolute right-0 top-7 z-30 flex w-52 flex-col rounded-md border border-line-strong bg-surface p-1.5 shadow-float">
        <Action id={id} back={back} intent="pin" value={pinned ? 'no' : 'yes'} className={button}>
          {pinned ? words.unpin : words.pin}
        </Action>
        <Action id={id} back={back} intent="share" value={shared ? 'no' : 'yes'} className={button}>
          {shared ? words.unshare : words.share}
        </Action>
        <Action id={id} back={back} intent="remove" value="" className={cn(button, 'text-bad!')}>
          {words.remove}
        </Action>
        <Form
          method="post"
          action="/searches"
          preventScrollReset
          className="mt-1 flex gap-1 border-t border-line pt-1.5"
        >
          <Hidden id={id} back={back} />
          <Input name="name" defaultValue={name} maxLength={80} required aria-label={words.newName} className="h-7!" />
          <Button type="submit" name="intent" value="rename" size="sm">
            {words.rename}
          </Button>
        </Form>
      </div>
    </details>
  )
}

interface ActionProps {
  id: string
  back: string
  intent: 'pin' | 'share' | 'remove'
  value: string
  className: string
  children: string
}

function Action({ id, back, intent, value, className, children }: ActionProps) {
  return (
    <Form method="post" action="/searches" preventScrollReset className="contents">
      <Hidden id={id} back={back} />
      <input type="hidden" name="value" value={value} />
      <button type="submit" name="intent" value={intent} className={className}>
        {children}
      </button>
    </Form>
  )
}

function Hidden({ id, back }: { id: string; back: string }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
    </>
  )
}

function SaveForm({ query, back }: Pick<SavedSearchesProps, 'query' | 'back'>) {
  const { t } = useI18n()
  return (
    <Form method="post" action="/searches" preventScrollReset className="mt-1.5 flex gap-1">
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="back" value={back} />
      <Input
        name="name"
        required
        maxLength={80}
        aria-label={t.history.saved.name}
        placeholder={t.history.saved.name}
        className="h-7! text-ellipsis"
      />
      <Button type="submit" name="intent" value="save" size="sm">
        {t.history.saved.save}
      </Button>
    </Form>
  )
}
