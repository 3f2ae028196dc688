import { Form, Link, useSubmit } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { Field, Select } from '../ui/field.tsx'
import '../../i18n/topics/batches.ts'

/** The filters in the address; empty for all runs. */
export interface RankingFilterValues {
  recommendation: string
  unmet: string
  open: string
  language: string
}

interface RankingFiltersProps {
  languages: readonly string[]
  filter: RankingFilterValues
  shown: number
  total: number
}

/** The filters of a ranking as a form that changes the address, immediately or, without script, with its button. */
export function RankingFilters({ languages, filter, shown, total }: RankingFiltersProps) {
  const { t } = useI18n()
  const submit = useSubmit()
  const words = t.batches.filters
  const isFiltered = Object.values(filter).some((value) => value !== '')
  return (
    <Form
      className="no-print flex flex-wrap items-end gap-2.5 border-b border-line px-4 py-3"
      aria-label={t.batches.filter}
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
    >
      <Choice name="recommendation" label={words.recommendation} value={filter.recommendation}>
        <option value="go">{t.match.recommendation.go}</option>
        <option value="maybe">{t.match.recommendation.maybe}</option>
        <option value="no_go">{t.match.recommendation.no_go}</option>
      </Choice>
      <Choice name="unmet" label={words.unmet} value={filter.unmet}>
        <option value="none">{words.unmetNone}</option>
        <option value="some">{words.unmetSome}</option>
      </Choice>
      <Choice name="open" label={words.open} value={filter.open}>
        <option value="none">{words.openNone}</option>
        <option value="some">{words.openSome}</option>
      </Choice>
      {languages.length === 0 ? null : (
        <Choice name="language" label={words.language} value={filter.language}>
          {languages.map((language) => (
            <option key={language}>{language}</option>
          ))}
        </Choice>
      )}
      <noscript>
        <Button type="submit">{words.apply}</Button>
      </noscript>
      {isFiltered ? (
        <Button asChild look="quiet">
          <Link to="?" preventScrollReset>
            {words.reset}
          </Link>
        </Button>
      ) : null}
      <output className="tabular ml-auto text-xs text-ink-3">{t.batches.shown(shown, total)}</output>
    </Form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  value: string
  children: ReactNode
}

function Choice({ name, label, value, children }: ChoiceProps) {
  const { t } = useI18n()
  return (
    <Field label={label} className="w-[calc(50%-0.4rem)] sm:w-40">
      {(ids) => (
        <Select {...ids} name={name} key={value} defaultValue={value}>
          <option value="">{t.batches.filters.any}</option>
          {children}
        </Select>
      )}
    </Field>
  )
}
