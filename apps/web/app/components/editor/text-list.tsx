import { ArrowDown, ArrowLeftRight, ArrowUp, Plus, Trash2 } from '../ui/icons.ts'
import { useRef } from 'react'
import type { TextGroup } from '../../editor/forms/form.ts'
import { listAt, pointerTo } from '@dossier/profiles/json'
import { locate } from '../../editor/locate.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Action } from '../ui/action.tsx'
import { Button } from '../ui/button.tsx'
import { useEditor } from './context.ts'
import { focusWithin } from './focus.ts'
import { TextEntry } from './text-entry.tsx'
import '../../i18n/topics/editor.ts'

/** A list of texts, such as criteria; each can be moved within the list or to the other list. */
export function TextList({ group }: { group: TextGroup }) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  const box = useRef<HTMLDivElement>(null)
  const list = locate(document, '', group)
  const entries = listAt(document, list)
  if (entries === null) return <p className="text-xs text-ink-3">{t.editor.otherShape}</p>
  const add = () => {
    actions.changeLists({ kind: 'insert', list, at: entries.length, entry: '' })
    focusWithin(box.current, pointerTo(list, entries.length))
  }
  return (
    <div ref={box} className="flex flex-col gap-1.5">
      {entries.length === 0 ? null : (
        <ol className="flex flex-col gap-1.5">
          {entries.map((_, index) => (
            // A moved text takes over the place.
            <TextRow key={index} group={group} list={list} index={index} />
          ))}
        </ol>
      )}
      <Button size="sm" className="w-fit" onClick={add}>
        <Plus aria-hidden />
        {t.editor.add(t.editor.groups[group.title])}
      </Button>
    </div>
  )
}

function TextRow({ group, list, index }: { group: TextGroup; list: string; index: number }) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  const row = useRef<HTMLLIElement>(null)
  const entries = listAt(document, list) ?? []
  const entry = entries[index]
  const title = typeof entry === 'string' && entry !== '' ? entry : t.editor.entry(index + 1)
  const go = (pointer: string) => focusWithin(row.current?.closest('[data-form]') ?? null, pointer)
  const move = (to: number) => {
    actions.changeLists({ kind: 'move', list, from: index, to })
    go(pointerTo(list, to))
  }
  const remove = () => {
    actions.changeLists({ kind: 'remove', list, at: index })
    go(pointerTo(list, Math.max(0, Math.min(index, entries.length - 2))))
  }
  return (
    <li ref={row} data-pointer={pointerTo(list, index)} className="flex flex-wrap items-start gap-x-1 gap-y-0.5">
      <div className="flex min-w-48 flex-1 basis-64">
        <TextEntry pointer={pointerTo(list, index)} label={`${t.editor.groups[group.title]} ${index + 1}`} />
      </div>
      <div className="flex">
        <SwapAction {...{ group, list, index, title, go }} />
        <Action
          label={t.editor.up(title)}
          isOff={index === 0}
          onClick={() => move(index - 1)}
          icon={<ArrowUp aria-hidden />}
        />
        <Action
          label={t.editor.down(title)}
          isOff={index === entries.length - 1}
          onClick={() => move(index + 1)}
          icon={<ArrowDown aria-hidden />}
        />
        <Action label={t.editor.remove(title)} onClick={remove} icon={<Trash2 aria-hidden />} />
      </div>
    </li>
  )
}

interface SwapActionProps {
  group: TextGroup
  list: string
  index: number
  title: string
  go: (pointer: string) => void
}

/** Moves a text to the end of the other list: a must becomes a should. */
function SwapAction({ group, list, index, title, go }: SwapActionProps) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  if (group.other === null) return null
  const other = locate(document, '', { paths: [group.other.path] })
  const move = t.editor.moves[group.other.label]
  const swap = () => {
    const entry = listAt(document, list)?.[index] ?? ''
    const end = listAt(document, other)?.length ?? 0
    actions.changeLists({ kind: 'insert', list: other, at: end, entry }, { kind: 'remove', list, at: index })
    go(pointerTo(other, end))
  }
  return <Action label={t.editor.swap(move, title)} onClick={swap} icon={<ArrowLeftRight aria-hidden />} />
}
