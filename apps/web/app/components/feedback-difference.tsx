import { Link } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import type { DifferenceView } from '../views/feedback.ts'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import '../i18n/topics/documents.ts'

/** The changes in findings since the same person's previous CV. */
export function FeedbackDifference({ difference }: { difference: DifferenceView }) {
  const { t } = useI18n()
  const { runId, resolved, added, remaining } = difference
  return (
    <Card aria-labelledby="difference">
      <CardHeader
        id="difference"
        title={t.feedback.difference}
        actions={
          <Link to={`/runs/${runId}/feedback`} className="text-[0.8125rem] font-medium text-accent hover:underline">
            {t.feedback.previous}
          </Link>
        }
      />
      <CardBody className="flex flex-col gap-2 text-[0.8125rem]">
        <div className="flex flex-wrap gap-2">
          <Badge tone="good">{t.feedback.resolved(resolved.length)}</Badge>
          <Badge tone={added.length > 0 ? 'warn' : 'neutral'}>{t.feedback.added(added.length)}</Badge>
          <Badge>{t.feedback.remaining(remaining)}</Badge>
        </div>
        {resolved.length + added.length > 0 ? (
          <ul className="flex flex-col gap-1 text-ink-2">
            {[...resolved.map((text) => `✓ ${text}`), ...added.map((text) => `+ ${text}`)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : null}
      </CardBody>
    </Card>
  )
}
