import { Link } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import { RequestId } from '../lib/request-id.tsx'
import { Button } from './ui/button.tsx'

interface ErrorPageProps {
  status: number
  /** The database failure, if there was one. */
  reason?: string
}

/** An error page that helps: what happened, what to do, and the number of the log entry. */
export function ErrorPage({ status, reason = '' }: ErrorPageProps) {
  const { t } = useI18n()
  const ofDatabase = Object.entries(t.errors.database).find(([failure]) => failure === reason)?.[1]
  const isFull = reason === 'disk_full' || reason === 'read_only'
  const known = {
    400: [t.errors.badRequest, t.errors.badRequestHint],
    403: [t.errors.forbidden, reason === '' ? '' : t.errors.forbiddenHint(reason)],
    404: [t.errors.notFound, t.errors.notFoundHint],
    409: [t.errors.notNow, t.errors.notNowHint],
    410: [t.errors.deleted, t.errors.deletedHint],
    429: [t.errors.tooMany, t.errors.tooManyHint],
    503: ofDatabase
      ? [ofDatabase, isFull ? t.errors.databaseFullHint : t.errors.databaseHint]
      : [t.errors.away, t.errors.awayHint],
    507: [t.errors.storageFull, t.errors.storageFullHint],
  }[status]
  const [title, hint] = known ?? [t.errors.unexpected, t.errors.unexpectedHint]
  return (
    <div className="mx-auto flex max-w-md flex-col items-start gap-3 py-20">
      <p className="font-mono text-xs text-ink-3">{status}</p>
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="text-ink-2">{hint}</p>
      {known ? null : <RequestId />}
      <Button asChild look="primary" className="mt-2">
        <Link to="/">{t.errors.home}</Link>
      </Button>
    </div>
  )
}
