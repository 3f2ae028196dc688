import type { ComponentProps } from 'react'

/** A keyboard key. */
export function Kbd(props: ComponentProps<'kbd'>) {
  return (
    <kbd
      className="rounded border border-line-strong bg-surface px-1.5 font-mono text-[0.6875rem] leading-5 text-ink-2"
      {...props}
    />
  )
}
