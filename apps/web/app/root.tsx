import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage } from './components/error-page.tsx'
import { Shell } from './components/shell.tsx'
import { I18nProvider } from './i18n/index.tsx'
import { titled } from './lib/meta.ts'
import { useNonce } from './lib/nonce.tsx'
import { useTimeZoneCookie } from './lib/time-zone.ts'
import { isDoor, requireSession } from './lib/session.server.ts'
import styles from './styles/app.css?url'

/** The title of an error page; every other page has its own. */
export const meta: MetaFunction = titled((t) => t.app.claim)

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export { onlyAfterChange as shouldRevalidate } from './lib/should-revalidate.ts'

/** What every page needs to know about its reader. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!isDoor(request)) requireSession({ request, context })
  const { language, theme, timeZone, session } = context
  const permissions = await context.permissions()
  const { unread } = permissions?.includes('notices:read') ? await context.api.notices.count() : { unread: 0 }
  return { language, theme, timeZone, session, permissions, unread }
}

/** The document around every page and every error. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html lang={data?.language ?? 'en'} data-theme={data?.theme ?? 'system'} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <RefreshWithoutScript />
        <Links />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: 'document.documentElement.dataset.script=""' }}
        />
      </head>
      <body>
        <I18nProvider language={data?.language ?? 'en'} timeZone={data?.timeZone ?? 'UTC'}>
          {children}
        </I18nProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

/** Reloads a page whose content still changes, if scripts are off. */
function RefreshWithoutScript() {
  const wanted = useMatches().some(
    ({ data }) =>
      typeof data === 'object' && data !== null && 'refreshWithoutScript' in data && data.refreshWithoutScript,
  )
  if (!wanted) return null
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  )
}

export default function App() {
  const { session, theme, timeZone, unread } = useLoaderData<typeof loader>()
  useTimeZoneCookie(timeZone)
  return (
    <Shell theme={theme} session={session} unread={unread}>
      <Outlet />
    </Shell>
  )
}

/** Shown in place of a failed page, with the number of the log entry. */
export function ErrorBoundary() {
  const error = useRouteError()
  const data = useRouteLoaderData<typeof loader>('root')
  const [status, reason] = isRouteErrorResponse(error) ? [error.status, String(error.data)] : [500, '']
  const page = <ErrorPage status={status} reason={reason} />
  if (!data) return <main className="p-6">{page}</main>
  return (
    <Shell theme={data.theme} session={data.session}>
      {page}
    </Shell>
  )
}
