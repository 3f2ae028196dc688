import type { Vocabulary } from '@dossier/search'
import { useCallback } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import type { HistoryColumn } from '../../views/history.ts'
import type { HistoryPage } from '../../views/history-page.ts'
import type { HistoryRow } from '../../views/history-row.ts'
import { Pager } from '../pager.tsx'
import { useRecordDialog } from '../recording/use-record-dialog.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { HistoryList } from './history-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import type { ListState } from './use-rows.ts'

interface HistoryResultsProps {
  page: HistoryPage
  state: ListState
  columns: readonly HistoryColumn[]
  vocabulary: Vocabulary
  onRetry: () => void
  onMore: () => void
}

/** The results, or why there are none; and a link to the next page if scripts are off. */
export function HistoryResults(props: HistoryResultsProps) {
  const { page, state, columns, vocabulary, onRetry, onMore } = props
  const { t } = useI18n()
  const { record, dialog } = useRecordDialog()
  const onRecord = useCallback((row: HistoryRow) => record(row.runId, row.documentType), [record])
  const busy = state === 'searching'
  const { q, sort, cursor, rows, tree, nextCursor } = page
  return (
    <>
      {state === 'failed' ? (
        <Alert tone="bad" className="no-print sticky top-2 z-20 mb-2" title={t.history.failed}>
          <Button size="sm" onClick={onRetry}>
            {t.history.retry}
          </Button>
        </Alert>
      ) : null}
      <Card
        aria-busy={busy}
        data-query={q}
        data-sort={sort}
        className={cn('transition-opacity', busy && 'opacity-60 delay-300')}
      >
        {rows.length > 0 ? (
          <HistoryList
            rows={rows}
            sort={sort}
            columns={columns}
            more={nextCursor !== null}
            onMore={onMore}
            onRecord={onRecord}
          />
        ) : (
          <NothingFound tree={tree} query={q} vocabulary={vocabulary} />
        )}
      </Card>
      <div className={cursor === '' ? 'without-script' : undefined}>
        <Pager nextCursor={nextCursor} next={t.history.next} first={t.history.first} />
      </div>
      {dialog}
    </>
  )
}
