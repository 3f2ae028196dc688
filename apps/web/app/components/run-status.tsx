import { Check, Clock, LoaderCircle, X } from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import type { RunRow, RunStatus } from '../views/run.ts'
import { Badge } from './ui/badge.tsx'

/** The colour of each recommendation. */
export const recommendationTones = { go: 'good', maybe: 'warn', no_go: 'bad' } as const

const looks = {
  queued: { tone: 'neutral', icon: Clock, spin: '' },
  running: { tone: 'accent', icon: LoaderCircle, spin: 'animate-spin' },
  succeeded: { tone: 'good', icon: Check, spin: '' },
  failed: { tone: 'bad', icon: X, spin: '' },
} as const

/** The state of a run as one word. */
export function RunStatusBadge({ status }: { status: RunStatus }) {
  const { t } = useI18n()
  const { tone, icon: Icon, spin } = looks[status]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className={spin} />
      {t.runs.states[status]}
    </Badge>
  )
}

/** The score and recommendation of a run; a dash for a run without a score. */
export function ScoreTag({ score, recommendation }: Pick<RunRow, 'score' | 'recommendation'>) {
  const { t } = useI18n()
  if (recommendation === null) return <span className="text-ink-3">–</span>
  return (
    <span className="inline-flex items-center gap-2 tabular">
      <span className="min-w-7 text-right font-semibold">{score ?? '–'}</span>
      <Badge tone={recommendationTones[recommendation]}>{t.match.recommendation[recommendation]}</Badge>
    </span>
  )
}
