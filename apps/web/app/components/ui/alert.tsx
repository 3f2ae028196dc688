import { CircleAlert, CircleCheck, Info, TriangleAlert } from './icons.ts'
import type { ReactNode } from 'react'
import { cn } from '../../lib/cn.ts'

const looks = {
  good: { box: 'border-good-solid/40 bg-good-soft text-good', Icon: CircleCheck },
  info: { box: 'border-info-solid/40 bg-info-soft text-info', Icon: Info },
  warn: { box: 'border-warn-solid/40 bg-warn-soft text-warn', Icon: TriangleAlert },
  bad: { box: 'border-bad-solid/40 bg-bad-soft text-bad', Icon: CircleAlert },
} as const

interface AlertProps {
  tone: keyof typeof looks
  title?: ReactNode
  children?: ReactNode
  className?: string
}

/** A message about the page as a whole; errors and warnings are announced to screen readers. */
export function Alert({ tone, title, children, className }: AlertProps) {
  const { box, Icon } = looks[tone]
  return (
    <div
      role={tone === 'bad' || tone === 'warn' ? 'alert' : 'status'}
      className={cn('flex gap-2.5 rounded-card border px-3.5 py-2.5 text-[0.8125rem]', box, className)}
    >
      <Icon aria-hidden className="mt-px size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
