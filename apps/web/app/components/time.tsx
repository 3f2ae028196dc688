import { useI18n } from '../i18n/index.tsx'

/**
 * A point in time in the reader's language and time zone; the browser's formatting may differ from the server's by a
 * space.
 */
export function Time({ iso, precise = false, className }: { iso: string; precise?: boolean; className?: string }) {
  const { formatDateTime, formatPrecise } = useI18n()
  return (
    <time dateTime={iso} className={className} suppressHydrationWarning>
      {precise ? formatPrecise(iso) : formatDateTime(iso)}
    </time>
  )
}
