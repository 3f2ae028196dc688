import { type ActionFunctionArgs, data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DecisionNotices } from '../components/decisions/decision-notices.tsx'
import { useDecisions } from '../components/decisions/use-decisions.tsx'
import { CriteriaCard } from '../components/criteria-card.tsx'
import { FeedbackSummary } from '../components/feedback-view.tsx'
import { ListCard, RiskCard, WhatIfCard } from '../components/match-aside.tsx'
import { RunPartMissing } from '../components/run-empty.tsx'
import { ScoreCard } from '../components/score-card.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { useMay } from '../lib/may.tsx'
import { takeDecision } from '../lib/decision-form.server.ts'
import { readForm } from '../lib/form-text.ts'
import { loadRun } from '../lib/run-param.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { viewMatch } from '../views/match.ts'
import { isMoving } from '../views/run.ts'
import '../i18n/topics/documents.ts'

/** Loads the match in the reader's language; a run without a job profile redirects to its CV. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, job, match, candidate, feedback } = await loadRun(args)
  if (job === null) throw redirect(`/runs/${run.runId}/cv`)
  return {
    runId: run.runId,
    waiting: isMoving(run.status),
    match: match && viewMatch(match, candidate, args.context.language),
    feedback: feedback?.summary ?? null,
    newer: run.newer?.runId ?? null,
    // A new key for each page that is shown, so that sending one form twice creates one version.
    decisionKey: crypto.randomUUID(),
  }
}

/** Overrides a verdict, or withdraws a decision, in a new version of the run, and redirects there. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const { runId, answer } = await takeDecision(context.api, params.runId ?? '', await readForm(request))
  return answer === null ? redirect(`/runs/${runId}`, 303) : data(answer, 422)
}

export default function RunMatch() {
  const { runId, waiting, match, feedback, newer, decisionKey } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const may = useMay()
  const { dialog, actions } = useDecisions({ runId, decisionKey, author: match?.author ?? '' })
  if (match === null) return <RunPartMissing waiting={waiting} title={t.run.noMatch} hint={t.run.noMatchHint} />
  return (
    <>
      <DecisionNotices unapplied={match.unapplied} newer={newer} decisionKey={decisionKey} />
      <ScoreCard match={match} />
      {match.groups.map(({ group, criteria }) => (
        <CriteriaCard
          key={group}
          group={group}
          criteria={criteria}
          actions={newer === null && may('runs:write') ? actions : null}
        />
      ))}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <RiskCard risks={match.risks} without={match.without} />
        <WhatIfCard score={match.score} />
        <ListCard id="next-steps" title={t.match.nextSteps} items={match.nextSteps} />
        <ListCard id="interview" title={t.match.interview} items={match.interviewQuestions} />
      </div>
      {feedback ? (
        <Card aria-labelledby="cv-quality">
          <CardHeader id="cv-quality" title={t.feedback.summary} />
          <CardBody>
            <FeedbackSummary summary={feedback} />
          </CardBody>
        </Card>
      ) : null}
      {dialog}
    </>
  )
}
