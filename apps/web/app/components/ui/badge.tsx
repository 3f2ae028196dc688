import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '../../lib/cn.ts'

const badgeStyles = cva(
  'inline-flex items-center gap-1 whitespace-nowrap rounded-full [&_svg]:size-3 [&_svg]:shrink-0',
  {
    variants: {
      size: { md: 'px-2 py-0.5 text-xs font-medium', lg: 'px-2.5 py-1 text-sm font-semibold' },
      tone: {
        neutral: 'bg-sunken text-ink-2',
        good: 'bg-good-soft text-good',
        warn: 'bg-warn-soft text-warn',
        bad: 'bg-bad-soft text-bad',
        info: 'bg-info-soft text-info',
        open: 'bg-open-soft text-open',
        accent: 'bg-accent-soft text-accent',
      },
    },
    defaultVariants: { size: 'md', tone: 'neutral' },
  },
)

export type Tone = NonNullable<VariantProps<typeof badgeStyles>['tone']>

type BadgeProps = ComponentProps<'span'> & VariantProps<typeof badgeStyles>

/** A short state as one word; the colour only repeats it. */
export function Badge({ tone, size, className, ...props }: BadgeProps) {
  return <span className={cn(badgeStyles({ tone, size }), className)} {...props} />
}
