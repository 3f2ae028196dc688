import { FolderDown, X } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { chooseNone, mostChosen, useSelection } from '../../lib/selection.ts'
import { Button } from '../ui/button.tsx'
import { zipFormId } from './history-row.tsx'

/** The selection and the actions on it. Without script, it is the button of the form that the rows belong to. */
export function SelectionBar({ back }: { back: string }) {
  const { t, formatBytes } = useI18n()
  const chosen = useSelection()
  const bytes = [...chosen.values()].reduce((sum, { byteSize }) => sum + byteSize, 0)
  const some = chosen.size > 0
  return (
    <form
      id={zipFormId}
      method="post"
      action="/history/zip"
      aria-label={t.history.selection}
      className={
        some
          ? 'no-print sticky bottom-16 z-20 mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line-strong bg-raised px-3 py-2 shadow-float md:bottom-4'
          : 'without-script no-print mt-3 flex justify-end'
      }
    >
      <input type="hidden" name="back" value={back} />
      {some ? (
        <>
          <input type="hidden" name="id" value={[...chosen.keys()].join(' ')} />
          <output className="text-[0.8125rem] font-medium tabular">
            {t.history.selected(chosen.size)} · {formatBytes(bytes)}
            {chosen.size >= mostChosen ? (
              <span className="block text-xs text-warn">{t.history.selectedMost}</span>
            ) : null}
          </output>
          <Button look="quiet" size="sm" onClick={chooseNone} className="ml-auto">
            <X aria-hidden />
            {t.history.selectNone}
          </Button>
        </>
      ) : null}
      <Button type="submit" look={some ? 'primary' : 'secondary'} size="sm">
        <FolderDown aria-hidden />
        {t.history.zip}
      </Button>
    </form>
  )
}
