import type { Permission } from '@dossier/api'
import { NavLink, useLocation } from '@remix-run/react'
import {
  BookOpen,
  Briefcase,
  Ellipsis,
  FilePlus2,
  HardDrive,
  Inbox,
  Layers,
  ListOrdered,
  Scale,
  ScrollText,
  Search,
  Send,
  Users,
  type LucideIcon,
} from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import { useMay } from '../lib/may.tsx'
import { cn } from '../lib/cn.ts'

interface Destination {
  to: string
  name:
    | 'newRun'
    | 'runs'
    | 'batches'
    | 'persons'
    | 'jobs'
    | 'applications'
    | 'requests'
    | 'history'
    | 'submissions'
    | 'lexicon'
    | 'audit'
    | 'storage'
  icon: LucideIcon
  /** Shown only to users with this permission. */
  needs: Permission
  /** Has a place of its own in the bar of a narrow window, which has no room for all. */
  inBar?: true
}

const destinations: readonly Destination[] = [
  { to: '/', name: 'newRun', icon: FilePlus2, needs: 'runs:write', inBar: true },
  { to: '/runs', name: 'runs', icon: Layers, needs: 'runs:read', inBar: true },
  { to: '/batches', name: 'batches', icon: ListOrdered, needs: 'runs:read' },
  { to: '/persons', name: 'persons', icon: Users, needs: 'documents:read', inBar: true },
  { to: '/jobs', name: 'jobs', icon: Briefcase, needs: 'runs:read' },
  { to: '/applications', name: 'applications', icon: Inbox, needs: 'applications:read' },
  { to: '/requests', name: 'requests', icon: Scale, needs: 'requests:read' },
  { to: '/history', name: 'history', icon: Search, needs: 'documents:read', inBar: true },
  { to: '/submissions', name: 'submissions', icon: Send, needs: 'submissions:read' },
  { to: '/lexicon', name: 'lexicon', icon: BookOpen, needs: 'lexicon:manage' },
  { to: '/audit', name: 'audit', icon: ScrollText, needs: 'audit:read' },
  { to: '/storage', name: 'storage', icon: HardDrive, needs: 'storage:read' },
]

/** Where one can go: all of it at the side, or a bar at the bottom of a narrow window with the rest behind a button. */
export function Navigation() {
  const { t } = useI18n()
  const may = useMay()
  const offered = destinations.filter(({ needs }) => may(needs))
  const rest = offered.filter(({ inBar }) => inBar !== true)
  return (
    <nav
      aria-label={t.app.navigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface md:static md:mt-5 md:border-0 md:bg-transparent"
    >
      <ul className="flex justify-around md:flex-col md:gap-0.5">
        {offered.map((destination) => (
          <li key={destination.to} className={cn('flex-1', destination.inBar !== true && 'hidden md:block')}>
            <DestinationLink {...destination} />
          </li>
        ))}
        {rest.length === 0 ? null : (
          <li className="flex-1 md:hidden">
            <More destinations={rest} />
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The destinations that the bar of a narrow window has no room for; closed again on each page. */
function More({ destinations: rest }: { destinations: readonly Destination[] }) {
  const { t } = useI18n()
  const { key } = useLocation()
  return (
    <details key={key} className="group">
      <summary
        className={cn(
          linkLook,
          'cursor-pointer list-none text-ink-2 group-open:text-accent [&::-webkit-details-marker]:hidden',
        )}
      >
        <Ellipsis aria-hidden className="size-[1.125rem]" />
        {t.nav.more}
      </summary>
      <ul className="absolute inset-x-0 bottom-full grid grid-cols-3 gap-y-2 border-t border-line bg-surface px-2 py-3 shadow-card">
        {rest.map((destination) => (
          <li key={destination.to}>
            <DestinationLink {...destination} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const linkLook =
  'flex flex-col items-center gap-0.5 whitespace-nowrap px-1 py-1.5 text-[0.6875rem] font-medium transition-colors md:flex-row md:gap-2.5 md:rounded-md md:px-2 md:text-[0.8125rem]'

function DestinationLink({ to, name, icon: Icon }: Destination) {
  const { t } = useI18n()
  return (
    <NavLink
      to={to}
      end={to === '/'}
      prefetch="intent"
      className={({ isActive }) =>
        cn(linkLook, isActive ? 'text-accent md:bg-accent-soft' : 'text-ink-2 hover:text-ink md:hover:bg-sunken')
      }
    >
      <Icon aria-hidden className="size-[1.125rem] md:size-4" />
      {t.nav[name]}
    </NavLink>
  )
}
