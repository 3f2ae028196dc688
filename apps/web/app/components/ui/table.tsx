import type { ComponentProps } from 'react'
import { cn } from '../../lib/cn.ts'

/** A table that scrolls sideways inside its card in a narrow window; the scroller can be reached by keyboard. */
export function Table({ label, className, ...props }: ComponentProps<'table'> & { label: string }) {
  return (
    // A scrollable region must be focusable, or it cannot be scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="relative overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className={cn('w-full border-collapse text-left text-[0.8125rem]', className)} {...props} />
    </section>
  )
}

/** A column heading. */
export function Th({ className, ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn(
        'h-8 whitespace-nowrap border-b border-line px-3 text-xs first:pl-4 last:pr-4 font-medium text-ink-3',
        className,
      )}
      {...props}
    />
  )
}

/** One cell. */
export function Td({ className, ...props }: ComponentProps<'td'>) {
  return <td className={cn('border-b border-line px-3 py-2 align-top first:pl-4 last:pr-4', className)} {...props} />
}

/** One row; it is highlighted under the pointer. */
export function Tr({ className, ...props }: ComponentProps<'tr'>) {
  return <tr className={cn('last:[&>td]:border-b-0 hover:bg-sunken/60', className)} {...props} />
}
