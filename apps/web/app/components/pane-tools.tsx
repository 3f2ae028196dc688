import { Redo2, Undo2 } from './ui/icons.ts'
import type { Source, SourceActions } from '../editor/use-source.ts'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import type { PaneView } from './pane-view.ts'
import { Button } from './ui/button.tsx'
import '../i18n/topics/editor.ts'

interface PaneToolsProps {
  source: Source
  view: PaneView
  /** Whether there are pages to show. */
  hasPages: boolean
  onView: (view: PaneView) => void
}

const views = ['fields', 'text'] as const
const viewsWithPages = [...views, 'page'] as const

/** Undo, redo and the choice between fields and text. */
export function PaneTools({ source, view, hasPages, onView }: PaneToolsProps) {
  const { t } = useI18n()
  const words = t.editor
  const { canUndo, canRedo, actions } = source
  return (
    <div className="needs-script ml-auto flex items-center gap-1">
      <Button
        size="sm"
        look="quiet"
        aria-label={words.undo}
        title={words.undo}
        disabled={!canUndo}
        onClick={actions.undo}
      >
        <Undo2 aria-hidden />
      </Button>
      <Button
        size="sm"
        look="quiet"
        aria-label={words.redo}
        title={words.redo}
        disabled={!canRedo}
        onClick={actions.redo}
      >
        <Redo2 aria-hidden />
      </Button>
      <fieldset aria-label={words.views.label} className="flex rounded-md border border-line p-0.5">
        {(hasPages ? viewsWithPages : views).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => onView(one)}
            className={cn(
              'h-6 rounded px-2 text-xs font-medium',
              // If there is room, the pages are beside the fields.
              one === 'page' && 'lg:hidden',
              view === one ? 'bg-accent-soft text-accent' : 'text-ink-3 hover:text-ink',
            )}
          >
            {words.views[one]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

/** Undo and redo with the usual keys, in fields and in the text. */
export function undoByKey(actions: SourceActions) {
  return (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) actions.redo()
    else actions.undo()
  }
}
