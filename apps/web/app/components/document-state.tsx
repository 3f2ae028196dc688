import { Lock, Trash2 } from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import type { KeptMark } from '../views/kept.ts'
import { Badge } from './ui/badge.tsx'

/**
 * States that a file was permanently deleted, when and by which policy, or that a legal hold protects it; renders
 * nothing otherwise.
 */
export function DocumentState({ deletion, held }: KeptMark) {
  const { t } = useI18n()
  const told = useTold(deletion)
  if (told !== null) {
    return (
      <p className="flex gap-1 text-xs text-ink-2" data-kept="deleted" suppressHydrationWarning>
        <Trash2 aria-hidden className="mt-0.5 size-3 shrink-0" />
        {told}
      </p>
    )
  }
  if (!held) return null
  return (
    <Badge tone="accent" title={t.run.heldHint} data-kept="held">
      <Lock aria-hidden /> {t.run.held}
    </Badge>
  )
}

/** The same as one word, for a row of a list; its title has the rest. */
export function KeptTag({ deletion, held }: KeptMark) {
  const { t } = useI18n()
  const told = useTold(deletion)
  const looks = 'flex shrink-0 items-center gap-1 text-xs font-medium'
  if (told !== null) {
    return (
      <span className={`${looks} text-ink-2`} title={told} data-kept="deleted" suppressHydrationWarning>
        <Trash2 aria-hidden className="size-3 shrink-0" /> {t.run.deletedTag}
      </span>
    )
  }
  if (!held) return null
  return (
    <span className={`${looks} text-accent`} title={t.run.heldHint} data-kept="held">
      <Lock aria-hidden className="size-3 shrink-0" /> {t.run.held}
    </span>
  )
}

function useTold(deletion: KeptMark['deletion']): string | null {
  const { t, formatDate } = useI18n()
  if (deletion === null) return null
  const { at, policy } = deletion
  return policy === null ? t.run.deleted(formatDate(at)) : t.run.deletedBy(formatDate(at), policy)
}
