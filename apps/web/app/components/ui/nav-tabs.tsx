import { NavLink, useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { cn } from '../../lib/cn.ts'

interface NavTabsProps {
  label: string
  items: readonly { to: string; label: ReactNode; end?: boolean }[]
}

/** Tabs that are links: each has an address, and they work without script. */
export function NavTabs({ label, items }: NavTabsProps) {
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (nav.current === null) return
    // If not all tabs fit, scrolls the current one into view.
    const shown = [...nav.current.querySelectorAll('a')].findLast((link) => pathname.startsWith(link.pathname))
    if (shown) nav.current.scrollLeft = shown.offsetLeft - nav.current.clientWidth / 2
  }, [pathname])
  return (
    <nav aria-label={label} className="no-print relative overflow-x-auto border-b border-line" ref={nav}>
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.to}>
            <NavLink
              to={item.to}
              end={item.end ?? true}
              preventScrollReset
              prefetch="intent"
              className={({ isActive }) =>
                cn(
                  '-mb-px inline-flex h-9 items-center whitespace-nowrap border-b-2 px-1.5 sm:px-2.5 text-[0.8125rem] font-medium transition-colors',
                  isActive ? 'border-accent text-ink' : 'border-transparent text-ink-3 hover:text-ink',
                )
              }
            >
              {item.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
