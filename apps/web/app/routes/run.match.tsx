import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CriteriaCard } from '../components/criteria-card.tsx'
import { FeedbackSummary } from '../components/feedback-view.tsx'
import { ListCard, RiskCard, WhatIfCard } from '../components/match-aside.tsx'
import { RunPartMissing } from '../components/run-empty.tsx'
import { ScoreCard } from '../components/score-card.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { viewMatch } from '../views/match.ts'
import { isMoving } from '../views/run.ts'
import '../i18n/topics/documents.ts'

/** The match in the reader's language; a run without job profile shows its CV instead. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, job, match, candidate, feedback } = await loadRun(args)
  if (job === null) throw redirect(`/runs/${run.runId}/cv`)
  return {
    waiting: isMoving(run.status),
    match: match && viewMatch(match, candidate, args.context.language),
    feedback: feedback?.summary ?? null,
  }
}

export default function RunMatch() {
  const { waiting, match, feedback } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  if (match === null) return <RunPartMissing waiting={waiting} title={t.run.noMatch} hint={t.run.noMatchHint} />
  return (
    <>
      <ScoreCard match={match} />
      {match.groups.map(({ group, criteria }) => (
        <CriteriaCard key={group} group={group} criteria={criteria} />
      ))}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <RiskCard risks={match.risks} />
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
    </>
  )
}
