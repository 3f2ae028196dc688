import { Link } from '@remix-run/react'
import { ChevronLeft, ChevronRight, GitCompare } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { RunHead } from '../../views/run.ts'
import type { HistoryView, VersionView } from '../../views/versions.ts'
import { Button } from '../ui/button.tsx'
import { Points, signedPoints } from './points.tsx'
import { RerunButton } from './rerun-button.tsx'
import { Sparkline } from './sparkline.tsx'
import '../../i18n/topics/versions.ts'

/** The position of this run in the history of its candidate and job, in one line. */
export function VersionStrip({
  history,
  run: { runId, anonymous, sections },
  repeatKey,
}: {
  history: HistoryView
  run: Pick<RunHead, 'runId' | 'anonymous' | 'sections'>
  repeatKey: string
}) {
  const { t } = useI18n()
  const { version, total, items, barredBy } = history
  const at = (wanted: number) => items.find((item) => item.version === wanted)
  const [current, previous] = [at(version), at(version - 1)]
  return (
    <section
      aria-label={t.versions.title}
      className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-3 py-2 text-[0.8125rem] shadow-card"
    >
      <div className="flex items-center gap-1">
        {total > 1 ? <Step to={previous} label={previous && t.versions.one(previous.version)} back /> : null}
        <span className="font-medium">{total === 1 ? t.versions.only : t.versions.of(version, total)}</span>
        {total > 1 ? <Step to={at(version + 1)} label={t.versions.one(version + 1)} /> : null}
      </div>
      {total > 1 ? <Sparkline items={items} current={version} /> : null}
      {current ? <Movement item={current} /> : null}
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {previous ? (
          <Button asChild size="sm">
            <Link to={`/runs/${previous.runId}/compare/${runId}`} prefetch="intent">
              <GitCompare aria-hidden />
              {t.versions.compareWith(previous.version)}
            </Link>
          </Button>
        ) : null}
        {barredBy === null ? (
          <RerunButton
            runId={runId}
            repeatKey={repeatKey}
            choices={{ person: anonymous?.dates ?? 'named', sections }}
          />
        ) : null}
      </div>
    </section>
  )
}

function Step({ to, label, back = false }: { to: VersionView | undefined; label: string | undefined; back?: boolean }) {
  const Icon = back ? ChevronLeft : ChevronRight
  if (to === undefined) return <Icon aria-hidden className="size-4 text-line-strong" />
  return (
    <Link
      to={`/runs/${to.runId}`}
      aria-label={label}
      title={label}
      className="grid size-6 place-items-center rounded text-ink-2 hover:bg-sunken hover:text-ink"
    >
      <Icon aria-hidden className="size-4" />
    </Link>
  )
}

function Movement({ item }: { item: VersionView }) {
  const { t, formatNumber } = useI18n()
  if (item.scoreChange === null) return null
  if (item.scoreChange === 0) return <span className="text-ink-3">{t.versions.same}</span>
  return <Points points={item.scoreChange} text={t.versions.change(signedPoints(item.scoreChange, formatNumber))} />
}
