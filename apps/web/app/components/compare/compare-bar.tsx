import { ArrowDown, ArrowUp } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { FilterLinks } from '../ui/filter-links.tsx'
import { Kbd } from '../ui/kbd.tsx'
import type { View } from './change.tsx'
import '../../i18n/topics/compare.ts'

interface CompareBarProps {
  count: number
  view: View
  onWalk: (step: 1 | -1) => void
}

/** The number of changes, navigation between them, and the view; always visible. */
export function CompareBar({ count, view, onWalk }: CompareBarProps) {
  const { t } = useI18n()
  return (
    <div className="no-print sticky top-0 z-20 -mx-1 mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 bg-canvas/95 px-1 pt-2 backdrop-blur">
      <span className="mb-3 text-[0.8125rem] font-medium">{t.compare.changes(count)}</span>
      <div className="needs-script mb-3 flex gap-1">
        <Button
          size="sm"
          look="quiet"
          aria-label={t.compare.previous}
          title={t.compare.previous}
          onClick={() => onWalk(-1)}
        >
          <ArrowUp aria-hidden />
          <span className="hidden sm:inline">
            <Kbd>p</Kbd>
          </span>
        </Button>
        <Button size="sm" look="quiet" aria-label={t.compare.next} title={t.compare.next} onClick={() => onWalk(1)}>
          <ArrowDown aria-hidden />
          <span className="hidden sm:inline">
            <Kbd>n</Kbd>
          </span>
        </Button>
      </div>
      <div className="ml-auto">
        <FilterLinks
          label={t.compare.view}
          name="view"
          value={view === 'split' ? 'split' : ''}
          options={[
            { value: '', label: t.compare.unified },
            { value: 'split', label: t.compare.split },
          ]}
        />
      </div>
    </div>
  )
}
