import { ArrowDown, ArrowUp, Combine, Scissors, Trash2 } from '../ui/icons.ts'
import { useRef } from 'react'
import type { EntryGroup } from '../../editor/forms/form.ts'
import { isObject, listAt, pointerTo } from '@dossier/profiles/json'
import { joinStations, splitStation } from '../../editor/stations.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Action } from '../ui/action.tsx'
import { Button } from '../ui/button.tsx'
import { useEditor } from './context.ts'
import { caretLine, focusWithin } from './focus.ts'
import '../../i18n/topics/editor.ts'

interface EntryActionsProps {
  group: EntryGroup
  list: string
  index: number
  title: string
}

/** The actions on an entry as a whole. */
export function EntryActions({ group, list, index, title }: EntryActionsProps) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  const bar = useRef<HTMLDivElement>(null)
  const entries = listAt(document, list) ?? []
  const words = t.editor
  const last = entries.length - 1
  /** Keyboard focus continues at the moved or new entry, or at the one in place of the removed entry. */
  const go = (to: number) => focusWithin(bar.current?.closest('[data-form]') ?? null, pointerTo(list, to))
  const move = (to: number) => {
    actions.changeLists({ kind: 'move', list, from: index, to })
    go(to)
  }
  const remove = () => {
    actions.changeLists({ kind: 'remove', list, at: index })
    go(Math.max(0, Math.min(index, last - 1)))
  }
  return (
    <div ref={bar} className="mt-2.5 flex flex-wrap gap-1">
      <Action
        label={words.up(title)}
        isOff={index === 0}
        onClick={() => move(index - 1)}
        icon={<ArrowUp aria-hidden />}
      />
      <Action
        label={words.down(title)}
        isOff={index === last}
        onClick={() => move(index + 1)}
        icon={<ArrowDown aria-hidden />}
      />
      {group.stations ? <StationActions {...{ group, list, index, title }} onDone={go} bar={bar} /> : null}
      <Action label={words.remove(title)} onClick={remove} icon={<Trash2 aria-hidden />} />
    </div>
  )
}

interface StationActionsProps extends EntryActionsProps {
  onDone: (index: number) => void
  bar: { readonly current: HTMLElement | null }
}

function StationActions({ group, list, index, title, onDone, bar }: StationActionsProps) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  const entries = listAt(document, list) ?? []
  const [entry, next] = [entries[index], entries[index + 1]]
  const replace = (count: number, stations: readonly (typeof entry & object)[]) => {
    const removals = Array.from({ length: count - 1 }, () => ({ kind: 'remove' as const, list, at: index + 1 }))
    const [first, ...others] = stations
    if (first === undefined) return
    actions.replaceEntry(pointerTo(list, index), first, [
      ...removals,
      ...others.map((other, at) => ({ kind: 'insert' as const, list, at: index + 1 + at, entry: other })),
    ])
  }
  if (!isObject(entry)) return null
  const split = () => {
    replace(1, splitStation(entry, caretLine(bar.current?.closest('fieldset') ?? null), group))
    onDone(index + 1)
  }
  const join = () => {
    if (!isObject(next)) return
    replace(2, [joinStations(entry, next, group)])
    onDone(index)
  }
  return (
    <>
      <Button size="sm" look="quiet" aria-label={t.editor.split(title)} title={t.editor.split(title)} onClick={split}>
        <Scissors aria-hidden />
        {t.editor.splitShort}
      </Button>
      {isObject(next) ? (
        <Button size="sm" look="quiet" aria-label={t.editor.join(title)} onClick={join}>
          <Combine aria-hidden />
          {t.editor.joinShort}
        </Button>
      ) : null}
    </>
  )
}
