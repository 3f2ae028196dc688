import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FeedbackDifference } from '../components/feedback-difference.tsx'
import { FeedbackView } from '../components/feedback-view.tsx'
import { RunPartMissing } from '../components/run-empty.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { viewDifference, viewFeedback } from '../views/feedback.ts'
import { isMoving } from '../views/run.ts'

/** The feedback on the CV in the reader's language, and what has changed since the previous run of the same person. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, feedback, candidate } = await loadRun(args)
  const { api, language } = args.context
  const { items } = await api.runs.list({ candidateId: run.candidateId, status: 'succeeded', limit: 20 })
  const earlier = items.find(({ runId, createdAt }) => runId !== run.runId && createdAt < run.createdAt)
  const previous = earlier ? (await api.runs.get({ runId: earlier.runId })).feedback : null
  return {
    waiting: isMoving(run.status),
    feedback: feedback && viewFeedback(feedback, candidate, language),
    difference:
      feedback && earlier && previous
        ? viewDifference({ runId: earlier.runId, feedback: previous }, feedback, language)
        : null,
  }
}

export default function RunFeedback() {
  const { waiting, feedback, difference } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  if (feedback === null) return <RunPartMissing waiting={waiting} title={t.run.notYet} hint={t.run.notYetHint} />
  return (
    <>
      {difference ? <FeedbackDifference difference={difference} /> : null}
      <FeedbackView feedback={feedback} />
    </>
  )
}
