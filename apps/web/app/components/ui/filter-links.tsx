import { Link, useSearchParams } from '@remix-run/react'
import { cn } from '../../lib/cn.ts'

interface FilterLinksProps {
  label: string
  /** The search parameter to set; an empty value removes it. */
  name: string
  value: string
  options: readonly { value: string; label: string }[]
  className?: string
}

/** A choice among a few options as links; changing it goes to the first page. */
export function FilterLinks({ label, name, value, options, className = 'mb-3' }: FilterLinksProps) {
  const [params] = useSearchParams()
  return (
    <nav aria-label={label} className={cn('no-print', className)}>
      <ul className="flex w-fit flex-wrap gap-0.5 rounded-md bg-sunken p-0.5">
        {options.map((option) => (
          <li key={option.value}>
            <Link
              to={`?${withFilter(params, name, option.value)}`}
              prefetch="intent"
              preventScrollReset
              aria-current={option.value === value ? 'true' : undefined}
              className={cn(
                'block whitespace-nowrap rounded px-2.5 py-0.5 text-[0.8125rem] font-medium transition-colors',
                option.value === value ? 'bg-raised text-ink shadow-card' : 'text-ink-2 hover:text-ink',
              )}
            >
              {option.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function withFilter(params: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(params)
  next.delete('cursor')
  if (value === '') next.delete(name)
  else next.set(name, value)
  return next.toString()
}
