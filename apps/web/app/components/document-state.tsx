import { useI18n } from '../i18n/index.tsx'
import type { DocumentRow } from '../views/run.ts'
import { Badge } from './ui/badge.tsx'

/** That a file was deleted for good, when and by what; that a legal hold keeps it; nothing of any other. */
export function DocumentState({ deletion, held }: Pick<DocumentRow, 'deletion' | 'held'>) {
  const { t, formatDate } = useI18n()
  if (deletion !== null) {
    const { at, policy } = deletion
    return (
      <p className="text-xs text-ink-3" suppressHydrationWarning>
        {policy === null ? t.run.deleted(formatDate(at)) : t.run.deletedBy(formatDate(at), policy)}
      </p>
    )
  }
  return held ? <Badge tone="accent">{t.run.held}</Badge> : null
}
