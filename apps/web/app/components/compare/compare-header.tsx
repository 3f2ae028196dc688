import { Link } from '@remix-run/react'
import { ArrowLeftRight, History } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { CompareView } from '../../views/compare.ts'
import { PageHeader } from '../page-header.tsx'
import { Time } from '../time.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import '../../i18n/topics/compare.ts'
import '../../i18n/topics/versions.ts'

/** The two compared runs, and whether candidate or job differ. */
export function CompareHeader({ comparison }: { comparison: CompareView }) {
  const { t } = useI18n()
  const { a, b, sameCandidate, sameJob } = comparison
  const notes = [
    ...(sameCandidate ? [] : [t.compare.otherCandidate]),
    ...(sameJob ? [] : [t.compare.otherJob]),
    ...(a.status === 'succeeded' && b.status === 'succeeded' ? [] : [t.compare.unfinished]),
  ]
  return (
    <>
      <PageHeader
        title={t.compare.title}
        actions={
          <>
            {sameCandidate && sameJob ? (
              <Button asChild size="sm" look="quiet" className="no-print">
                <Link to={`/runs/${b.runId}/versions`}>
                  <History aria-hidden />
                  {t.versions.all}
                </Link>
              </Button>
            ) : null}
            <Button asChild size="sm" className="no-print">
              <Link to={`/runs/${b.runId}/compare/${a.runId}`}>
                <ArrowLeftRight aria-hidden />
                {t.compare.swap}
              </Link>
            </Button>
          </>
        }
      />
      <div className="mb-4 grid gap-3 sm:grid-cols-2">
        <Run label={t.compare.before} run={a} />
        <Run label={t.compare.after} run={b} />
      </div>
      {notes.length > 0 ? (
        <Alert tone="info" className="mb-4">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Alert>
      ) : null}
    </>
  )
}

function Run({ label, run }: { label: string; run: CompareView['a'] }) {
  const { t } = useI18n()
  return (
    <div className="min-w-0 rounded-card border border-line bg-surface px-4 py-3 text-[0.8125rem] shadow-card">
      <p className="text-xs font-medium text-ink-3">{label}</p>
      <Link to={`/runs/${run.runId}`} prefetch="intent" className="font-semibold hover:text-accent hover:underline">
        {run.candidateName}
      </Link>
      <p className="text-ink-2">{run.jobTitle === '' ? t.runs.noJob : run.jobTitle}</p>
      <p className="mt-1 text-xs text-ink-3">
        <Time iso={run.createdAt} /> · <span className="break-all font-mono">{run.runId}</span>
      </p>
    </div>
  )
}
