import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: ReactNode
  intro?: ReactNode
  actions?: ReactNode
}

/** The top of a page: its title, an introduction, and actions. */
export function PageHeader({ title, intro, actions }: PageHeaderProps) {
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {intro ? <p className="mt-0.5 max-w-2xl text-[0.8125rem] text-ink-3">{intro}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  )
}
