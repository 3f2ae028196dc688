import { Link } from '@remix-run/react'
import { Check, Copy, FileArchive, Share2 } from './ui/icons.ts'
import { useState } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import type { RunHead, RunStatus } from '../views/run.ts'
import { RunStatusBadge, ScoreTag } from './run-status.tsx'
import { Badge } from './ui/badge.tsx'
import { Button } from './ui/button.tsx'

/** The person, the job and the state of a run, and the ZIP of all files. */
export function RunHeader({ run, status }: { run: RunHead; status: RunStatus }) {
  const { t } = useI18n()
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <Link to="/runs" className="text-xs font-medium text-ink-3 hover:text-accent">
          {t.runs.title}
        </Link>
        <h1 className="mt-0.5 text-xl font-semibold tracking-tight">
          <Link to={`/persons/${run.candidateId}`} className="hover:text-accent hover:underline">
            {run.candidateName}
          </Link>
        </h1>
        <p className="text-ink-2">{run.jobTitle === '' ? t.runs.noJob : run.jobTitle}</p>
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <RunStatusBadge status={status} />
          {run.anonymous === null ? null : <Badge tone="accent">{t.run.anonymous[run.anonymous.dates]}</Badge>}
          {run.recommendation === null ? null : <ScoreTag score={run.score} recommendation={run.recommendation} />}
          <CopyRunId runId={run.runId} />
        </div>
      </div>
      {run.status === 'succeeded' ? (
        <div className="no-print flex flex-wrap gap-2">
          <May needs="submissions:read">
            <Button asChild size="lg">
              <Link to={`/runs/${run.runId}/share`}>
                <Share2 aria-hidden />
                {t.run.share}
              </Link>
            </Button>
          </May>
          <Button asChild look="primary" size="lg">
            <a href={`/runs/${run.runId}/zip`} download>
              <FileArchive aria-hidden />
              {t.run.zip}
            </a>
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function CopyRunId({ runId }: { runId: string }) {
  const { t } = useI18n()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(runId)
    setCopied(true)
    setTimeout(() => setCopied(false), 1_500)
  }
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-0.5">
      <code className="min-w-0 break-all font-mono text-xs text-ink-3">{runId}</code>
      <button
        type="button"
        className="needs-script grid size-6 shrink-0 place-items-center rounded text-ink-3 hover:bg-sunken hover:text-ink"
        aria-label={copied ? t.run.copied : t.run.copy}
        title={copied ? t.run.copied : t.run.copy}
        onClick={() => void copy()}
      >
        {copied ? <Check aria-hidden className="size-3.5" /> : <Copy aria-hidden className="size-3.5" />}
      </button>
    </span>
  )
}
