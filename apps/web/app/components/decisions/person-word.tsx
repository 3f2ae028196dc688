import { UserRoundCheck } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { CriterionView } from '../../views/match.ts'
import '../../i18n/topics/documents.ts'

/** A person's decision on a criterion: who, when and why, and that it is not evidence from the CV. */
export function PersonWord({ word }: { word: NonNullable<CriterionView['override']> }) {
  const { t, formatDate } = useI18n()
  const { verdict, author, reason, at } = word
  const isConfirmed = verdict === 'fulfilled'
  const who = isConfirmed ? t.decisions.confirmedBy : t.decisions.decidedBy
  return (
    <div className="rounded-md border border-dashed border-line-strong px-2.5 py-1.5 text-[0.8125rem]">
      <p className="flex items-start gap-1.5 font-medium">
        <UserRoundCheck aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-3" />
        <span className="min-w-0 break-words">{who(author, formatDate(at))}</span>
      </p>
      <p className="mt-0.5 break-words text-ink-2">{t.decisions.because(reason)}</p>
      {isConfirmed ? <p className="mt-0.5 text-xs text-ink-3">{t.decisions.noProof}</p> : null}
    </div>
  )
}
