import type { Verdict } from '@dossier/matching'
import { CircleCheck, CircleDashed, CircleHelp, CircleMinus, CircleX, Contrast, type LucideIcon } from './ui/icons.ts'
import { cn } from '../lib/cn.ts'
import { useI18n } from '../i18n/index.tsx'
import { Badge, type Tone } from './ui/badge.tsx'

const verdictLooks: Readonly<Record<Verdict, { tone: Tone; icon: LucideIcon; bar: string }>> = {
  fulfilled: { tone: 'good', icon: CircleCheck, bar: 'bg-good-solid' },
  partial: { tone: 'warn', icon: Contrast, bar: 'bg-warn-solid' },
  potential: { tone: 'info', icon: CircleDashed, bar: 'bg-info-solid' },
  not_mentioned: { tone: 'neutral', icon: CircleMinus, bar: 'bg-line-strong' },
  open: { tone: 'open', icon: CircleHelp, bar: 'bg-open-solid' },
  unfulfilled: { tone: 'bad', icon: CircleX, bar: 'bg-bad-solid' },
}

/** From best to worst. */
export const verdictOrder = ['fulfilled', 'partial', 'potential', 'not_mentioned', 'open', 'unfulfilled'] as const

/** A verdict in words, with its own colour and symbol; a person's verdict has a dashed frame. */
export function VerdictBadge({ verdict, by = 'rules' }: { verdict: Verdict; by?: 'rules' | 'person' }) {
  const { t } = useI18n()
  const { tone, icon: Icon } = verdictLooks[verdict]
  return (
    <Badge tone={tone} className={by === 'person' ? 'outline-1 outline-current outline-dashed' : ''}>
      <Icon aria-hidden />
      {t.match.verdicts[verdict]}
    </Badge>
  )
}

/** The symbol of a verdict, for places without room for words; state the words beside it. */
export function VerdictSign({ verdict, by = 'rules' }: { verdict: Verdict; by?: 'rules' | 'person' }) {
  const { tone, icon: Icon } = verdictLooks[verdict]
  return (
    <Badge tone={tone} className={cn('px-1.5 py-1', by === 'person' && 'outline-1 outline-current outline-dashed')}>
      <Icon aria-hidden className="size-3.5!" />
    </Badge>
  )
}

/** The distribution of a group's verdicts, as a bar; its label has the numbers. */
export function VerdictBar({ verdicts }: { verdicts: readonly Verdict[] }) {
  const { t } = useI18n()
  const counts = verdictOrder
    .map((verdict) => ({ verdict, count: verdicts.filter((other) => other === verdict).length }))
    .filter(({ count }) => count > 0)
  const label = counts.map(({ verdict, count }) => `${count} ${t.match.verdicts[verdict]}`).join(', ')
  return (
    <span title={label} className="flex h-1.5 w-28 gap-px overflow-hidden rounded-full">
      <span className="sr-only">{label}</span>
      {counts.map(({ verdict, count }) => (
        <span key={verdict} className={verdictLooks[verdict].bar} style={{ flexGrow: count }} />
      ))}
    </span>
  )
}
