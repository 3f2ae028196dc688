import { Link } from '@remix-run/react'
import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { sentStateOf, shareTones } from '../../views/share.ts'
import type { SubmissionRow } from '../../views/submission.ts'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/sharing.ts'

/** The state of the link of a submission: opened, viewed, answered or ended. */
export function LinkState({ link, runId }: { link: NonNullable<SubmissionRow['link']>; runId: string }) {
  const { t, formatDateTime } = useI18n()
  const words = t.sharing
  const [now] = useState(() => new Date())
  const state = sentStateOf(link, now)
  const since = link.answeredAt ?? link.viewedAt ?? link.openedAt
  return (
    <div className="mt-1 max-w-56 whitespace-normal" data-link-state={state}>
      <Link to={`/runs/${runId}/share`} className="hover:underline">
        <Badge tone={shareTones[state]}>{words.states[state]}</Badge>
      </Link>
      {since === null ? null : (
        <p className="text-xs text-ink-3" suppressHydrationWarning>
          {formatDateTime(since)}
        </p>
      )}
      {link.answer === null ? null : <p className="text-xs font-medium">{words.answers[link.answer]}</p>}
      {link.answerText === '' ? null : (
        <p className="wrap-anywhere line-clamp-4 whitespace-pre-line text-xs text-ink-2">{link.answerText}</p>
      )}
    </div>
  )
}
