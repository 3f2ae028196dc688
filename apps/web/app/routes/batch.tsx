import type { AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ListOrdered } from '../components/ui/icons.ts'
import { BatchCounts } from '../components/batches/batch-counts.tsx'
import { BatchProblems } from '../components/batches/batch-problems.tsx'
import { Matrix } from '../components/batches/matrix.tsx'
import { RankingCard } from '../components/batches/ranking-card.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody } from '../components/ui/card.tsx'
import { Progress } from '../components/ui/progress.tsx'
import { messagesFor } from '../i18n/catalogues.ts'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { viewProblems } from '../lib/batch.server.ts'
import { useLiveBatch } from '../lib/live-batch.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/batches.ts'

export const meta: MetaFunction = titled((t, loaded) => {
  const { title = '' } = (loaded ?? {}) as { title?: string }
  return title === '' ? t.batches.untitled : title
})

/** Loads the progress of the batch, its problems, and the ranking once the runs are done. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const batchId = params['batchId'] ?? ''
  const batch = await orHttpError(context.api.batches.get({ batchId }))
  const { side, title, counts, ended, createdAt } = batch
  const filter = filterOf(new URL(request.url).searchParams)
  const isRanked = ended && counts.succeeded > 0
  return {
    batchId,
    side,
    title,
    counts,
    ended,
    createdAt,
    filter,
    problems: viewProblems(batch, context, messagesFor(context.language).batches.runFailed),
    firstRun: batch.items.find(({ run }) => run?.status === 'succeeded')?.run?.runId ?? null,
    ranking: isRanked ? await rankingOf(context, batchId, filter) : null,
    refreshWithoutScript: !ended,
  }
}

function rankingOf({ api }: AppLoadContext, batchId: string, filter: ReturnType<typeof filterOf>) {
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))
  // The procedure refuses invalid values from the address.
  return orHttpError(api.batches.ranking({ batchId, ...asked }))
}

function filterOf(params: URLSearchParams) {
  const value = (name: string) => params.get(name) ?? ''
  return {
    recommendation: value('recommendation'),
    unmet: value('unmet'),
    open: value('open'),
    language: value('language'),
  }
}

export default function Batch() {
  const { batchId, side, title, counts, ended, problems, ranking, filter, firstRun } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const again = `/batches/new?${new URLSearchParams({ side, ...(firstRun !== null && { run: firstRun }) })}`
  const live = useLiveBatch(batchId, { counts, ended })
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={title === '' ? t.batches.untitled : title}
        intro={t.batches.kinds[side]}
        actions={
          <Button asChild>
            <Link to={again}>
              <ListOrdered aria-hidden />
              {t.batches.create}
            </Link>
          </Button>
        }
      />
      <BatchProgress counts={live.counts} lost={live.lost} />
      <BatchProblems problems={problems} again={again} />
      {ranking === null ? null : (
        <>
          <RankingCard batchId={batchId} ranking={ranking} filter={filter} />
          {ranking.criteria.length > 0 && ranking.rows.length > 0 ? <Matrix ranking={ranking} /> : null}
        </>
      )}
    </div>
  )
}

function BatchProgress({ counts, lost }: Pick<ReturnType<typeof useLiveBatch>, 'counts' | 'lost'>) {
  const { t } = useI18n()
  const done = counts.succeeded + counts.failed + counts.refused
  return (
    <Card>
      <CardBody className="flex flex-col gap-2.5">
        <div className="flex flex-wrap items-center justify-between gap-2 text-[0.8125rem]">
          <output className="tabular font-medium">{t.batches.progress(done, counts.items)}</output>
          <BatchCounts counts={counts} />
        </div>
        <Progress value={done} max={counts.items} label={t.batches.progress(done, counts.items)} />
        {lost ? <p className="text-xs text-ink-3">{t.batches.lost}</p> : null}
        {done < counts.items ? <p className="text-xs text-ink-3">{t.batches.rankingLater}</p> : null}
      </CardBody>
    </Card>
  )
}
