import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import type { loader } from '../../routes/lexicon.suggestions.ts'
import type { action } from '../../routes/lexicon.teach.ts'
import type { SuggestionView } from '../../views/lexicon.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Input, Select } from '../ui/field.tsx'
import { KindOptions } from './kind-options.tsx'
import '../../i18n/topics/lexicon.ts'

/** How long the reader must have stopped typing before suggestions are requested. Milliseconds. */
const calmMs = 200

/** Teaches a term as another name of a concept, as a kind of it, or as a new concept. */
export function TeachForm({ criterion, term }: { criterion: string; term: string }) {
  const { t } = useI18n()
  const words = t.lexicon.teach
  const [text, setText] = useState(term)
  const [wanted, setWanted] = useState('')
  const [last, setLast] = useState<Record<string, string> | null>(null)
  const teaching = useFetcher<typeof action>()
  const suggestions = useSuggestions(wanted.trim() === '' ? text : wanted, criterion)
  const answer = teaching.data
  const teach = (what: Record<string, string>) => {
    setLast(what)
    teaching.submit({ text, ...what }, { method: 'post', action: '/lexicon/teach' })
  }
  if (answer?.version) {
    return (
      <Alert tone="good" title={words.taught(answer.version)}>
        {words.afterwards}
      </Alert>
    )
  }
  const busy = teaching.state !== 'idle'
  const replaceable = answer?.problems.some((problem) => problem.replaceable) === true
  return (
    <div className="flex flex-col gap-4">
      {answer && answer.problems.length > 0 ? (
        <Alert tone="bad" title={answer.problems.map(({ sentence }) => sentence).join(' ')}>
          {replaceable && last !== null ? (
            <Button size="sm" className="mt-2" disabled={busy} onClick={() => teach({ ...last, replace: 'yes' })}>
              {words.replace}
            </Button>
          ) : null}
        </Alert>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={words.term} hint={words.termHint}>
          {(ids) => <Input {...ids} value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />}
        </Field>
        <Field label={words.find}>
          {(ids) => <Input {...ids} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />}
        </Field>
      </div>
      <section aria-label={words.near} aria-busy={suggestions === null}>
        <h3 className="text-[0.8125rem] font-medium text-ink-2">{words.near}</h3>
        {suggestions?.length === 0 ? <p className="mt-1 text-[0.8125rem] text-ink-3">{words.none}</p> : null}
        <ul className="mt-1 divide-y divide-line border-y border-line empty:hidden">
          {suggestions?.map((one) => (
            <Suggestion key={one.concept} suggestion={one} term={text} busy={busy} onTeach={teach} />
          ))}
        </ul>
      </section>
      <NewConcept busy={busy} onTeach={teach} />
    </div>
  )
}

/** The concepts similar to a text; null until the first ones arrive. */
function useSuggestions(text: string, criterion: string): SuggestionView[] | null {
  const { data, load } = useFetcher<typeof loader>()
  useEffect(() => {
    const timer = setTimeout(() => {
      load(
        `/lexicon/suggestions?${new URLSearchParams({ text: text.slice(0, 200), criterion: criterion.slice(0, 200) })}`,
      )
    }, calmMs)
    return () => clearTimeout(timer)
  }, [text, criterion, load])
  return data?.items ?? null
}

interface SuggestionProps {
  suggestion: SuggestionView
  term: string
  busy: boolean
  onTeach: (what: Record<string, string>) => void
}

function Suggestion({ suggestion, term, busy, onTeach }: SuggestionProps) {
  const { t } = useI18n()
  const words = t.lexicon.teach
  const { concept, label, kind, why } = suggestion
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 py-2">
      <div className="min-w-0 flex-1 basis-40">
        <p className="break-words text-sm font-medium">{label}</p>
        <p className="text-xs text-ink-3">
          {t.lexicon.kinds[kind]} · {why}
        </p>
      </div>
      <div className="flex gap-1.5">
        <Button size="sm" disabled={busy} onClick={() => onTeach({ as: 'name', concept })}>
          {words.name}
          <span className="sr-only">: {words.nameOf(term, label)}</span>
        </Button>
        <Button size="sm" disabled={busy} onClick={() => onTeach({ as: 'kind', concept })}>
          {words.kind}
          <span className="sr-only">: {words.kindOf(term, label)}</span>
        </Button>
      </div>
    </li>
  )
}

function NewConcept({ busy, onTeach }: Pick<SuggestionProps, 'busy' | 'onTeach'>) {
  const { t } = useI18n()
  const words = t.lexicon.teach
  const [kind, setKind] = useState('technology')
  return (
    <section aria-label={words.asNew} className="rounded-md bg-sunken p-3">
      <h3 className="text-[0.8125rem] font-medium text-ink-2">{words.asNew}</h3>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <Field label={words.what} className="flex-1 basis-40">
          {(ids) => (
            <Select {...ids} value={kind} onChange={(event) => setKind(event.target.value)}>
              <KindOptions />
            </Select>
          )}
        </Field>
        <Button disabled={busy} onClick={() => onTeach({ as: 'concept', kind })}>
          {words.newConcept}
        </Button>
      </div>
    </section>
  )
}
