import type { Webhook } from '@dossier/api'
import { CircleCheck, CirclePause, Clock, TriangleAlert } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/governance.ts'

/** The state of a webhook: whether it is paused, and its pending and failed deliveries. */
export function WebhookState({ webhook: { active, waiting, dead, lastDelivered } }: { webhook: Webhook }) {
  const { t, formatNumber } = useI18n()
  const words = t.governance.webhooks
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3">
      <Badge tone={active ? 'good' : 'neutral'}>
        {active ? <CircleCheck aria-hidden /> : <CirclePause aria-hidden />}
        {active ? words.active : words.resting}
      </Badge>
      {waiting === 0 ? null : (
        <Badge tone="info">
          <Clock aria-hidden /> {words.waiting(formatNumber(waiting))}
        </Badge>
      )}
      {dead === 0 ? null : (
        <Badge tone="warn">
          <TriangleAlert aria-hidden /> {words.dead(formatNumber(dead))}
        </Badge>
      )}
      {lastDelivered === null ? (
        words.neverDelivered
      ) : (
        <span>
          {words.lastDelivered} <Time iso={lastDelivered} />
        </span>
      )}
    </p>
  )
}
