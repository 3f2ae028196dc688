import type { LexiconEntries, LexiconEntryView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { BookOpen } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Confirmed } from '../governance/confirmed.tsx'
import { Pager } from '../pager.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Field, Input, Select, Textarea } from '../ui/field.tsx'
import { KindOptions } from './kind-options.tsx'
import '../../i18n/topics/lexicon.ts'

/** The team's lexicon entries, each with a form to change it. */
export function EntriesCard({ entries, query }: { entries: LexiconEntries; query: string }) {
  const { t, formatNumber } = useI18n()
  const words = t.lexicon
  const { items, total, version, nextCursor } = entries
  if (total === 0 && query === '') {
    return (
      <Card>
        <EmptyState icon={BookOpen} title={words.empty}>
          {words.emptyHint}
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="min-w-0">
      <Card aria-labelledby="lexicon-entries">
        <CardHeader
          id="lexicon-entries"
          title={words.entries(formatNumber(total))}
          actions={
            <Form className="flex gap-2">
              <Input type="search" name="q" defaultValue={query} aria-label={words.search} className="w-44!" />
              <Button type="submit">{words.searchButton}</Button>
            </Form>
          }
        />
        {items.length === 0 ? <CardBody>{words.nothingFound}</CardBody> : null}
        <ul className="divide-y divide-line">
          {items.map((entry) => (
            <li key={entry.id} className="px-4 py-3 text-[0.8125rem]">
              <Entry entry={entry} version={version} />
            </li>
          ))}
        </ul>
      </Card>
      <Pager nextCursor={nextCursor} next={words.nextPage} first={words.firstPage} />
    </div>
  )
}

interface EntryProps {
  entry: LexiconEntryView
  version: number
}

function Entry({ entry, version }: EntryProps) {
  const { t } = useI18n()
  const words = t.lexicon
  const { label, kind, own, aliases, broader, by, concept } = entry
  const facts = [
    [words.columns.aliases, aliases.join(', ')],
    [words.columns.broader, broader.map((one) => one.label).join(', ')],
  ] as const
  return (
    <div className="flex flex-col gap-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="break-words text-sm font-medium">{label}</span>
          <Badge tone={own ? 'accent' : 'neutral'}>{own ? words.own : words.ours}</Badge>
          <span className="text-xs text-ink-3">
            {words.kinds[kind]} · <code className="break-all">{concept}</code> · {by.name}
          </span>
        </p>
        {facts.map(([name, text]) =>
          text === '' ? null : (
            <p key={name} className="break-words text-ink-2">
              <span className="text-ink-3">{name}:</span> {text}
            </p>
          ),
        )}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <details className="min-w-0 open:w-full">
          <summary className="flex h-7 w-fit cursor-pointer items-center rounded-md border border-line-strong bg-surface px-2 font-medium shadow-card hover:bg-sunken">
            {words.edit}
            <span className="sr-only"> {label}</span>
          </summary>
          <ChangeForm entry={entry} version={version} />
        </details>
        <Confirmed label={words.remove} yes={words.remove} intent="remove">
          <Hidden entry={entry} version={version} />
        </Confirmed>
      </div>
    </div>
  )
}

function Hidden({ entry, version }: EntryProps) {
  return (
    <>
      <input type="hidden" name="entryId" value={entry.id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}

function ChangeForm({ entry, version }: EntryProps) {
  const { t } = useI18n()
  const words = t.lexicon
  const { label, kind, own, aliases, broader } = entry
  return (
    <Form method="post" className="mt-3 grid gap-3 sm:grid-cols-2" preventScrollReset>
      <Hidden entry={entry} version={version} />
      {own ? (
        <>
          <Field label={words.label}>{(ids) => <Input {...ids} name="label" defaultValue={label} required />}</Field>
          <Field label={words.kind}>
            {(ids) => (
              <Select {...ids} name="kind" defaultValue={kind}>
                <KindOptions />
              </Select>
            )}
          </Field>
        </>
      ) : null}
      <Field label={words.aliases}>
        {(ids) => <Textarea {...ids} name="aliases" rows={4} defaultValue={aliases.join('\n')} />}
      </Field>
      <Field label={words.broader}>
        {(ids) => (
          <Textarea
            {...ids}
            name="broader"
            rows={4}
            defaultValue={broader.map(({ concept }) => concept).join('\n')}
            className="font-mono text-xs"
          />
        )}
      </Field>
      <label className="flex items-start gap-2 sm:col-span-2">
        <input type="checkbox" name="replace" value="yes" className="mt-0.5" />
        {words.replace}
      </label>
      <Button type="submit" look="primary" name="intent" value="change" className="justify-self-start">
        {words.save}
      </Button>
    </Form>
  )
}
