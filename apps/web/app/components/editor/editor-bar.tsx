import { ChevronDown, ChevronUp } from '../ui/icons.ts'
import { countOpen } from '../../editor/notes.ts'
import type { Source } from '../../editor/use-source.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Action } from '../ui/action.tsx'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/editor.ts'

/** The number of values still to be checked, with navigation; it stays visible while the fields scroll. */
export function EditorBar({ source, onWalk }: { source: Source; onWalk: (step: 1 | -1) => void }) {
  const { t } = useI18n()
  const { open, all } = countOpen(source.notes)
  if (all === 0) return null
  return (
    <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-2 border-b border-line bg-surface px-3.5 py-1.5">
      <output aria-live="polite">
        <Badge tone={open > 0 ? 'warn' : 'good'}>
          {open > 0 ? t.editor.openToCheck(open, all) : t.editor.allChecked(all)}
        </Badge>
      </output>
      {open === 0 ? null : (
        <>
          <Action label={t.editor.previousGuess} onClick={() => onWalk(-1)} icon={<ChevronUp aria-hidden />} />
          <Action label={t.editor.nextGuess} onClick={() => onWalk(1)} icon={<ChevronDown aria-hidden />} />
          <span className="text-xs text-ink-3">{t.editor.confirmHint}</span>
        </>
      )}
    </div>
  )
}
