import type { SearchTree, Vocabulary } from '@dossier/search'
import { Link } from '@remix-run/react'
import { FileSearch, Files } from '../ui/icons.ts'
import { useEffect, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { chipsOf } from '../../views/query-chips.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useHistoryPath } from './use-history-path.ts'

interface NothingFoundProps {
  tree: SearchTree
  query: string
  vocabulary: Vocabulary
}

/** States that nothing was found, and which part of the search to remove to find something. */
export function NothingFound({ tree, query, vocabulary }: NothingFoundProps) {
  const { t, language } = useI18n()
  const chips = chipsOf(tree, { vocabulary, language })
  if (query === '') {
    const action = (
      <May needs="runs:write">
        <Button asChild>
          <Link to="/">{t.nav.newRun}</Link>
        </Button>
      </May>
    )
    return (
      <EmptyState icon={Files} title={t.history.empty} action={action}>
        {t.history.emptyHint}
      </EmptyState>
    )
  }
  const action = (
    <div className="flex flex-col items-center gap-2">
      {chips.length > 1 ? <Ways ways={chips} key={query} /> : null}
      <Button asChild>
        <Link to="/history">{t.history.reset}</Link>
      </Button>
    </div>
  )
  return (
    <EmptyState icon={FileSearch} title={t.history.none} action={action}>
      {t.history.noneHint}
    </EmptyState>
  )
}

interface Way {
  text: string
  negated: boolean
  without: string
}

/** Each removable part with the results without it; parts that do not help disappear once that is known. */
function Ways({ ways }: { ways: readonly Way[] }) {
  const { t } = useI18n()
  const counts = useCounts(ways)
  const historyPath = useHistoryPath()
  const helping = ways.filter(({ without }) => counts?.[without]?.count !== 0)
  return (
    <ul aria-label={t.history.dropOne} className="flex flex-col items-center gap-1.5">
      {helping.map(({ text, negated, without }) => {
        const found = counts?.[without]
        return (
          <li key={without}>
            <Button asChild look="secondary" size="sm">
              <Link to={historyPath(without)} preventScrollReset>
                {t.history.drop(negated ? `-${text}` : text)}
                {found ? (
                  <span className="text-ink-3 tabular">{t.history.found(found.count, found.capped)}</span>
                ) : null}
              </Link>
            </Button>
          </li>
        )
      })}
      {helping.length === 0 ? <li className="text-xs text-ink-3">{t.history.dropMore}</li> : null}
    </ul>
  )
}

type Counts = Readonly<Record<string, { count: number; capped: boolean }>>

function useCounts(ways: readonly Way[]): Counts | null {
  const [counts, setCounts] = useState<Counts | null>(null)
  const queries = JSON.stringify(ways.map(({ without }) => without))
  useEffect(() => {
    const controller = new AbortController()
    const params = new URLSearchParams({ queries })
    fetch(`/history/counts?${params}`, { signal: controller.signal })
      .then(async (answer) => {
        // Our own server wrote it; see routes/history.counts.ts.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        if (answer.ok) setCounts((await answer.json()) as Counts)
      })
      .catch((error: unknown) => {
        // The suggestions stay, without their counts.
        if (!controller.signal.aborted) console.warn('no counts', error)
      })
    return () => controller.abort()
  }, [queries])
  return counts
}
