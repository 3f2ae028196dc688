import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FeedbackDifference } from '../components/feedback-difference.tsx'
import { FeedbackView } from '../components/feedback-view.tsx'
import { RunPartMissing } from '../components/run-empty.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { viewDifference, viewFeedback } from '../views/feedback.ts'
import { isMoving } from '../views/run.ts'

/** Loads the feedback on the CV in the reader's language, and what has changed since the same person's previous run. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, feedback, previous, candidate } = await loadRun(args)
  const { language } = args.context
  return {
    waiting: isMoving(run.status),
    feedback: feedback && viewFeedback(feedback, candidate, language),
    // Uses the same comparison as the feedback report, so that page and report agree.
    difference: feedback && previous && viewDifference(previous, feedback, language),
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
