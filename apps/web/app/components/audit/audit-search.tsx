import { Form, useNavigate, useSearchParams } from '@remix-run/react'
import type { Vocabulary } from '@dossier/search'
import { useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { auditScopes } from '../../views/audit.ts'
import { QueryChips } from '../search/query-chips.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { Button } from '../ui/button.tsx'
import { useAuditPath } from './use-audit-path.ts'
import '../../i18n/topics/audit.ts'

/** How long the reader must have stopped typing, in milliseconds. */
const pause = 200

/** The search box and filter chips of the log: the address contains the whole query, and keeps the list's subject. */
export function AuditSearch({ text, vocabulary }: { text: string; vocabulary: Vocabulary }) {
  const { t } = useI18n()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const pathOf = useAuditPath()
  const searchSoon = (query: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => navigate(pathOf(query), { replace: true, preventScrollReset: true }), pause)
  }
  return (
    <search className="mb-3 flex flex-col gap-2">
      <Form method="get" className="flex items-start gap-2" onSubmit={() => clearTimeout(timer.current)}>
        {auditScopes.map((name) =>
          params.has(name) ? <input key={name} type="hidden" name={name} value={params.get(name) ?? ''} /> : null,
        )}
        <SearchBox
          text={text}
          onText={searchSoon}
          vocabulary={vocabulary}
          proposalsAt="/audit/proposals"
          label={t.audit.search}
          placeholder={t.audit.placeholder}
        />
        <Button type="submit" className="without-script h-10">
          {t.history.search}
        </Button>
      </Form>
      <QueryChips text={text} vocabulary={vocabulary} to={pathOf} />
    </search>
  )
}
