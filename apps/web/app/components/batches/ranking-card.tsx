import type { Ranking, RankingRow } from '@dossier/api'
import { Link } from '@remix-run/react'
import { Download, FileArchive } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import { useRowKeys } from '../../lib/row-keys.ts'
import { RunStatusBadge, ScoreTag } from '../run-status.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import { RankingFilters, type RankingFilterValues } from './ranking-filters.tsx'
import '../../i18n/topics/batches.ts'

interface RankingCardProps {
  batchId: string
  ranking: Ranking
  filter: RankingFilterValues
}

/** The runs of a batch in order, with filters, the table to take away and the ZIP. */
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
  const ref = useRowKeys<HTMLTableSectionElement>()
  return (
    <Table label={t.batches.ranking}>
      <thead>
        <tr>
          <Th>{t.batches.rank}</Th>
          <Th>{side === 'job' ? t.batches.person : t.batches.job}</Th>
          <Th>{t.runs.score}</Th>
          <Th className="hidden sm:table-cell">{t.batches.musts}</Th>
          <Th className="hidden sm:table-cell">{t.batches.unmet}</Th>
          <Th className="hidden sm:table-cell">{t.batches.open}</Th>
          {side === 'job' ? <Th className="hidden lg:table-cell">{t.batches.languages}</Th> : null}
          <Th className="hidden md:table-cell">{t.batches.source}</Th>
        </tr>
      </thead>
      <tbody ref={ref}>
        {rows.map((row) => (
          <RankingLine key={row.position} row={row} hasLanguages={side === 'job'} />
        ))}
      </tbody>
    </Table>
  )
}

function RankingLine({ row, hasLanguages }: { row: RankingRow; hasLanguages: boolean }) {
  const { t } = useI18n()
  const { rank, name, detail, run, score, recommendation, musts, open, languages, fileName } = row
  const spoken = languages.map(({ name: language, level }) => {
    const said = level === 'native' ? t.batches.native : level
    return said === '' ? language : `${language} (${said})`
  })
  return (
    <Tr>
      <Td className="tabular text-ink-3">{rank ?? '–'}</Td>
      <Td className="sm:min-w-44">
        <Link
          to={`/runs/${run.runId}`}
          prefetch="intent"
          data-row
          className="font-medium hover:text-accent hover:underline"
        >
          {name}
        </Link>
        <span className="block text-xs text-ink-3">{detail}</span>
      </Td>
      <Td>
        {run.status === 'succeeded' ? (
          <ScoreTag score={score} recommendation={recommendation} />
        ) : (
          <RunStatusBadge status={run.status} />
        )}
      </Td>
      <Td className="tabular hidden whitespace-nowrap sm:table-cell">{t.batches.mustsOf(musts.met, musts.total)}</Td>
      <Td className="tabular hidden sm:table-cell">{musts.unmet}</Td>
      <Td className="tabular hidden sm:table-cell">{open}</Td>
      {hasLanguages ? <Td className="hidden max-w-56 text-xs text-ink-2 lg:table-cell">{spoken.join(', ')}</Td> : null}
      <Td className="hidden max-w-40 truncate text-xs text-ink-3 md:table-cell" title={fileName}>
        {fileName}
      </Td>
    </Tr>
  )
}
