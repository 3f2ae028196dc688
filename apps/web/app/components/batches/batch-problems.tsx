import { Link } from '@remix-run/react'
import { CircleAlert } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { BatchProblemView } from '../../lib/batch.server.ts'
import { Button } from '../ui/button.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/batches.ts'

/** What went wrong with individual files of a batch, each with what to do. */
export function BatchProblems({ problems, again }: { problems: readonly BatchProblemView[]; again: string }) {
  const { t } = useI18n()
  if (problems.length === 0) return null
  const restart = (
    <Button asChild size="sm">
      <Link to={again}>{t.batches.again}</Link>
    </Button>
  )
  return (
    <Card>
      <CardHeader
        title={t.batches.problemsTitle(problems.length)}
        description={t.batches.problemsHint}
        actions={restart}
      />
      <ul>
        {problems.map(({ position, fileName, sentence, details, runId }) => (
          <li key={position} className="flex gap-2.5 border-b border-line px-4 py-2.5 text-[0.8125rem] last:border-b-0">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere">
                {fileName === '' ? t.batches.noFileName(position + 1) : fileName}
              </p>
              <p className="text-ink-2">{sentence}</p>
              {details.length === 0 ? null : <p className="text-xs text-ink-3">{details.join(' ')}</p>}
              {runId === null ? null : (
                <Link to={`/runs/${runId}`} className="text-accent hover:underline">
                  {t.batches.openRun}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
