import type { RequestView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/requests.ts'

const tones = { overdue: 'bad', soon: 'warn', later: 'open' } as const

/** The state of a request, or how close its deadline is. */
export function RequestState({ state, urgency }: Pick<RequestView, 'state' | 'urgency'>) {
  const { t } = useI18n()
  if (urgency !== null) return <Badge tone={tones[urgency]}>{t.requests.urgencies[urgency]}</Badge>
  return <Badge tone={state === 'granted' ? 'good' : 'neutral'}>{t.requests.states[state]}</Badge>
}

/** A day in the reader's language. */
export function Day({ day }: { day: string }) {
  const { formatDate } = useI18n()
  return (
    <time dateTime={day} className="tabular whitespace-nowrap" suppressHydrationWarning>
      {formatDate(`${day}T12:00:00Z`)}
    </time>
  )
}
