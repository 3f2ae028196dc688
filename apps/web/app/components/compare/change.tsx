import type { ComponentProps } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import '../../i18n/topics/compare.ts'

export type View = 'unified' | 'split'
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved'

const looks: Readonly<Record<ChangeKind, { tone: Tone; sign: string }>> = {
  added: { tone: 'good', sign: '+' },
  removed: { tone: 'bad', sign: '−' },
  changed: { tone: 'info', sign: '~' },
  moved: { tone: 'neutral', sign: '↕' },
}

/** A change at which the keys `n` and `p` stop. */
export function Change({ className, ...props }: ComponentProps<'li'>) {
  return (
    <li
      data-change
      tabIndex={-1}
      className={cn('scroll-mt-24 px-4 py-2.5 outline-offset-[-2px] focus:bg-accent-soft/40', className)}
      {...props}
    />
  )
}

/** The kind of change, as a word and a symbol. */
export function KindBadge({ kind }: { kind: ChangeKind }) {
  const { t } = useI18n()
  const { tone, sign } = looks[kind]
  return (
    <Badge tone={tone}>
      <span aria-hidden className="font-mono">
        {sign}
      </span>
      {t.compare.kinds[kind]}
    </Badge>
  )
}
