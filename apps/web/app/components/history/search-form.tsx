import type { Vocabulary } from '@dossier/search'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { Button } from '../ui/button.tsx'
import { SortField } from './sort-choice.tsx'

interface SearchFormProps {
  text: string
  onText: (text: string) => void
  vocabulary: Vocabulary
}

/** The search box of the history; it searches while the reader types, and is a plain form without script. */
export function SearchForm({ text, onText, vocabulary }: SearchFormProps) {
  const { t } = useI18n()
  return (
    <search>
      {text === '' ? null : <p className="hidden font-mono text-[0.8125rem] print:block">{text}</p>}
      <Form method="get" action="/history" preventScrollReset className="no-print flex gap-2">
        <SearchBox
          text={text}
          onText={onText}
          vocabulary={vocabulary}
          proposalsAt="/history/proposals"
          label={t.history.search}
          placeholder={t.history.placeholder}
        />
        <SortField />
        <Button type="submit" className="without-script h-10">
          {t.history.search}
        </Button>
      </Form>
    </search>
  )
}
