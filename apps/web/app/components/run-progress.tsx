import { useI18n } from '../i18n/index.tsx'
import type { RunProgress } from '../views/run.ts'
import { Alert } from './ui/alert.tsx'
import { Card, CardBody } from './ui/card.tsx'
import { Progress } from './ui/progress.tsx'

/** The progress of a run, or why it failed. */
export function RunProgressCard({ progress, lost }: { progress: RunProgress; lost: boolean }) {
  const { t, formatBytes } = useI18n()
  if (progress.status === 'failed') {
    const { quota } = progress
    return (
      <Alert tone="bad" title={t.run.failed}>
        {quota === null ? (
          <span lang="en">{progress.error}</span>
        ) : (
          t.run.doesNotFit(quota.of, {
            used: formatBytes(quota.used),
            limit: formatBytes(quota.limit),
            needed: formatBytes(quota.needed),
          })
        )}
      </Alert>
    )
  }
  const name = t.documentTypes[progress.current] ?? progress.current
  return (
    <Card aria-label={t.run.progress}>
      <CardBody className="flex flex-col gap-2">
        <div className="flex flex-wrap justify-between gap-2 text-[0.8125rem]" aria-live="polite">
          <span className="font-medium">{progress.status === 'queued' ? t.run.queued : t.run.running}</span>
          <span className="text-ink-3 tabular">
            {name === '' ? '' : `${name} · `}
            {t.run.steps(progress.done, progress.total)}
          </span>
        </div>
        <Progress value={progress.done} max={progress.total} label={t.run.progress} />
        <p className="text-xs text-ink-3">{lost ? t.run.liveLost : <noscript>{t.run.reload}</noscript>}</p>
      </CardBody>
    </Card>
  )
}
