import { Link, useNavigation } from '@remix-run/react'
import { Bell, User } from './ui/icons.ts'
import { useEffect, type ReactNode } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { May, useMay } from '../lib/may.tsx'
import { Mark } from './brand.tsx'
import { Navigation } from './navigation.tsx'
import { Preferences } from './preferences.tsx'
import { Shortcuts } from './shortcuts.tsx'
import type { ThemeChoice } from '../web-context.ts'

interface ShellProps {
  theme: ThemeChoice
  session: { required: boolean; signedIn: boolean }
  /** The number of unread notices. */
  unread?: number
  children: ReactNode
}

/** The frame of every page: navigation at the side, or at the bottom of a narrow window. */
export function Shell({ theme, session, unread = 0, children }: ShellProps) {
  const { t } = useI18n()
  const open = !session.required || session.signedIn
  useEffect(() => {
    // Marks the page as interactive; all effects inside it have run before this one.
    document.documentElement.dataset['ready'] = ''
  }, [])
  return (
    <div className="min-h-screen md:grid print:block md:grid-cols-[13.5rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent-solid px-3 py-2 text-white focus:not-sr-only focus:fixed focus:left-3 focus:top-3"
      >
        {t.app.skip}
      </a>
      <BusyBar />
      <header className="no-print flex items-center justify-between gap-3 border-b border-line px-4 py-2 md:sticky md:top-0 md:h-screen md:flex-col md:items-stretch md:justify-start md:border-b-0 md:border-r md:px-3 md:py-4">
        <Link to="/" className="flex items-center gap-2 rounded-md px-1 md:px-2">
          <Mark className="size-6" />
          <span className="text-[0.9375rem] font-semibold tracking-tight">{t.app.name}</span>
        </Link>
        {open ? <Navigation /> : null}
        <div className="flex flex-wrap items-center justify-end gap-x-2 md:mt-auto md:block">
          {open ? <NoticeBell unread={unread} /> : null}
          <Preferences theme={theme} canSignOut={session.required && session.signedIn} />
          {open ? <Shortcuts /> : null}
          {open ? (
            <Link
              to="/account"
              title={t.app.account}
              className="order-first block w-fit rounded-md p-2 text-xs text-ink-3 hover:text-ink md:px-2 md:pb-1 md:pt-0"
            >
              <User aria-hidden className="size-4 md:hidden" />
              <span className="sr-only md:not-sr-only">{t.app.account}</span>
            </Link>
          ) : null}
          {open ? <ForPrograms /> : null}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 pb-24 pt-5 outline-none md:px-8 md:pb-16 md:pt-7">
        <div className="mx-auto max-w-[76rem]">{children}</div>
      </main>
    </div>
  )
}

function NoticeBell({ unread }: { unread: number }) {
  const { t } = useI18n()
  if (!useMay()('notices:read')) return null
  return (
    <Link
      to="/notices"
      className="mb-1 flex w-fit items-center gap-2 rounded-md px-2 py-1 text-[0.8125rem] font-medium text-ink-2 hover:bg-sunken hover:text-ink"
    >
      <Bell aria-hidden className="size-4" />
      <span className="sr-only md:not-sr-only">{t.nav.notices}</span>
      {unread > 0 ? (
        <span className="rounded-full bg-accent-solid px-1.5 text-xs font-semibold text-white" data-unread={unread}>
          <span aria-hidden>{unread}</span>
          <span className="sr-only">{t.nav.unread(unread)}</span>
        </span>
      ) : null}
    </Link>
  )
}

/** Links for developers. */
function ForPrograms() {
  const { t } = useI18n()
  const look = 'w-fit rounded-md px-2 text-xs text-ink-3 hover:text-ink'
  return (
    <div className="hidden gap-1 md:flex">
      <Link to="/api/docs" className={look}>
        {t.app.apiDocs}
      </Link>
      <May needs="account:manage">
        <Link to="/tokens" className={look}>
          {t.app.tokens}
        </Link>
      </May>
    </div>
  )
}

function BusyBar() {
  const busy = useNavigation().state !== 'idle'
  if (!busy) return null
  return (
    <div aria-hidden className="fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden">
      <div className="h-full w-1/3 animate-[indeterminate_1s_ease-in-out_infinite] bg-accent-solid" />
    </div>
  )
}
