import { Link } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import type { RunHead, RunRow } from '../views/run.ts'
import { ScoreTag } from './run-status.tsx'
import { Time } from './time.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'

/** The inputs and versions of the run. */
export function RunFacts({ run }: { run: RunHead }) {
  const { t } = useI18n()
  const { engine, lexicon, templates } = run.versions
  const facts = [
    [t.run.locale, t.locales[run.locale]],
    [t.run.engine, engine],
    [t.run.lexicon, run.lexicon.version === 0 ? lexicon : `${lexicon} + ${run.lexicon.version}`],
    [t.run.templates, templates],
  ] as const
  return (
    <Card aria-labelledby="facts">
      <CardHeader id="facts" title={t.run.facts} />
      <CardBody>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.8125rem]">
          <dt className="text-ink-3">{t.run.asOf}</dt>
          <dd>
            <Time iso={run.asOf} />
          </dd>
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-ink-3">{label}</dt>
              <dd className="tabular">{value}</dd>
            </div>
          ))}
          <dt className="text-ink-3">{t.run.inputHash}</dt>
          <dd className="truncate font-mono text-xs leading-5" title={run.inputHash}>
            {run.inputHash.slice(0, 16)}…
          </dd>
        </dl>
      </CardBody>
    </Card>
  )
}

/** Runs of the same person for other jobs, newest first. */
export function OtherJobs({ runs }: { runs: readonly RunRow[] }) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="other-jobs">
      <CardHeader id="other-jobs" title={t.run.otherJobs} />
      <ul className="divide-y divide-line">
        {runs.map((run) => (
          <li key={run.runId} className="flex items-center justify-between gap-3 px-4 py-2 text-[0.8125rem]">
            <div className="min-w-0">
              <Link to={`/runs/${run.runId}`} className="block truncate font-medium hover:text-accent hover:underline">
                {run.jobTitle === '' ? t.runs.noJob : run.jobTitle}
              </Link>
              <Time iso={run.createdAt} className="text-xs text-ink-3" />
            </div>
            <ScoreTag score={run.score} recommendation={run.recommendation} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
