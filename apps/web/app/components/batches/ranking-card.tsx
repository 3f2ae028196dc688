import type { Ranking, RankingRow } from '@dossier/api'
import { Download, FileArchive } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { RunStatusBadge, ScoreTag } from '../run-status.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { type Column, ListTable, RowLink, RowNote } from '../ui/list-table.tsx'
import { RankingFilters, type RankingFilterValues } from './ranking-filters.tsx'
import '../../i18n/topics/batches.ts'

interface RankingCardProps {
  batchId: string
  ranking: Ranking
  filter: RankingFilterValues
}

/** The runs of a batch in order, with filters, the table to download and the ZIP. */
export function RankingCard({ batchId, ranking, filter }: RankingCardProps) {
  const { t } = useI18n()
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  const actions = (
    <>
      <Button asChild size="sm">
        <a href={`/export/batches/${batchId}.csv?${asked}`} download>
          <Download aria-hidden />
          {t.batches.csv}
        </a>
      </Button>
      <Button asChild size="sm">
        <a href={`/batches/${batchId}/zip`}>
          <FileArchive aria-hidden />
          {t.batches.zip}
        </a>
      </Button>
    </>
  )
  return (
    <Card>
      <CardHeader title={t.batches.ranking} description={t.batches.rankingHint} actions={actions} />
      <RankingFilters languages={ranking.languages} filter={filter} shown={ranking.rows.length} total={ranking.total} />
      {ranking.rows.length === 0 ? (
        <CardBody className="text-ink-3">{t.batches.noneShown}</CardBody>
      ) : (
        <RankingTable ranking={ranking} />
      )}
    </Card>
  )
}

function RankingTable({ ranking: { side, rows } }: Pick<RankingCardProps, 'ranking'>) {
  const { t } = useI18n()
  const words = t.batches
  const languages: Column<RankingRow> = {
    head: words.languages,
    from: 'lg',
    className: 'max-w-56 text-xs text-ink-2',
    render: (row) => spokenBy(row, words.native),
  }
  return (
    <ListTable
      label={words.ranking}
      rows={rows}
      keyOf={({ position }) => position}
      columns={[
        { head: words.rank, className: 'tabular text-ink-3', render: ({ rank }) => rank ?? '–' },
        {
          head: side === 'job' ? words.person : words.job,
          className: 'sm:min-w-44',
          render: ({ run, name, detail }) => (
            <>
              <RowLink to={`/runs/${run.runId}`}>{name}</RowLink>
              <RowNote>{detail}</RowNote>
            </>
          ),
        },
        {
          head: t.runs.score,
          render: ({ run, score, recommendation }) =>
            run.status === 'succeeded' ? (
              <ScoreTag score={score} recommendation={recommendation} />
            ) : (
              <RunStatusBadge status={run.status} />
            ),
        },
        {
          head: words.musts,
          from: 'sm',
          className: 'tabular whitespace-nowrap',
          render: ({ musts }) => words.mustsOf(musts.met, musts.total),
        },
        { head: words.unmet, from: 'sm', className: 'tabular', render: ({ musts }) => musts.unmet },
        { head: words.open, from: 'sm', className: 'tabular', render: ({ open }) => open },
        ...(side === 'job' ? [languages] : []),
        {
          head: words.source,
          from: 'md',
          className: 'max-w-40 truncate text-xs text-ink-3',
          render: ({ fileName }) => <span title={fileName}>{fileName}</span>,
        },
      ]}
    />
  )
}

/** The languages of a person with their levels, as one line. */
function spokenBy({ languages }: RankingRow, native: string): string {
  const spoken = languages.map(({ name, level }) => {
    const said = level === 'native' ? native : level
    return said === '' ? name : `${name} (${said})`
  })
  return spoken.join(', ')
}
