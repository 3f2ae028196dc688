import { Plus } from '../ui/icons.ts'
import { useRef } from 'react'
import type { EntryGroup } from '../../editor/forms/form.ts'
import { type Json, listAt, pointerTo, readAt } from '@dossier/profiles/json'
import { textOfValue } from '../../editor/field-text.ts'
import { locate } from '../../editor/locate.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { useEditor } from './context.ts'
import { EditorField } from './editor-field.tsx'
import { EntryActions } from './entry-actions.tsx'
import { focusWithin } from './focus.ts'
import { TextEntry } from './text-entry.tsx'
import '../../i18n/topics/editor.ts'

/** A list of entries, each with its fields; entries can be added, moved and removed, and stations split and joined. */
export function EntryList({ group }: { group: EntryGroup }) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  const box = useRef<HTMLDivElement>(null)
  const list = locate(document, '', group)
  const entries = listAt(document, list)
  if (entries === null) return <p className="text-xs text-ink-3">{t.editor.otherShape}</p>
  const add = () => {
    actions.changeLists({ kind: 'insert', list, at: entries.length, entry: group.blank })
    focusWithin(box.current, pointerTo(list, entries.length))
  }
  return (
    <div ref={box} className="flex flex-col gap-2.5">
      {entries.map((entry, index) => (
        // Entries have no IDs of their own; a moved entry takes over the place.
        <Entry key={index} group={group} list={list} index={index} entry={entry} />
      ))}
      <Button size="sm" className="w-fit" onClick={add}>
        <Plus aria-hidden />
        {t.editor.add(t.editor.groups[group.title])}
      </Button>
    </div>
  )
}

interface EntryProps {
  group: EntryGroup
  list: string
  index: number
  entry: Json
}

function Entry({ group, list, index, entry }: EntryProps) {
  const { t } = useI18n()
  const pointer = pointerTo(list, index)
  const title = titleOf(entry, group) || t.editor.entry(index + 1)
  const isText = typeof entry !== 'object'
  return (
    <fieldset data-pointer={pointer} className="min-w-0 rounded-md border border-line px-3 pb-3">
      <legend className="max-w-full truncate px-1 text-xs font-medium text-ink-3">{title}</legend>
      {isText ? (
        <TextEntry pointer={pointer} label={title} />
      ) : (
        <div className="grid gap-x-3 gap-y-2.5 @md:grid-cols-2">
          {group.fields.map((spec) => (
            <EditorField key={spec.label} spec={spec} parent={pointer} />
          ))}
        </div>
      )}
      <EntryActions group={group} list={list} index={index} title={title} />
    </fieldset>
  )
}

/** The title of an entry: the texts of its first two fields. */
function titleOf(entry: Json, group: EntryGroup): string {
  if (typeof entry !== 'object') return String(entry)
  return group.fields
    .slice(0, 2)
    .map((spec) => textOfValue(readAt(entry, locate(entry, '', spec))) ?? '')
    .filter((text) => text !== '')
    .join(', ')
    .replaceAll('\n', ', ')
}
