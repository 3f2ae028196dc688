import { useId } from 'react'
import type { GroupSpec } from '../../editor/forms/form.ts'
import { listAt } from '@dossier/profiles/json'
import { locate } from '../../editor/locate.ts'
import { useI18n } from '../../i18n/index.tsx'
import { useEditor } from './context.ts'
import { EditorField } from './editor-field.tsx'
import { EntryList } from './entry-group.tsx'
import { FieldRemarks } from './field-remarks.tsx'
import { TextList } from './text-list.tsx'
import '../../i18n/topics/editor.ts'

/** A group of the form: fields that belong together, or a collapsible list. */
export function FormGroup({ group }: { group: GroupSpec }) {
  const { t } = useI18n()
  const { document } = useEditor()
  const id = useId()
  const title = t.editor.groups[group.title]
  if (group.kind === 'fields') {
    return (
      <fieldset className="min-w-0">
        <legend className="pb-2 text-sm font-semibold">{title}</legend>
        <div className="grid gap-x-3 gap-y-2.5 @md:grid-cols-2">
          {group.fields.map((spec) => (
            <EditorField key={spec.label} spec={spec} parent="" />
          ))}
        </div>
      </fieldset>
    )
  }
  const list = locate(document, '', group)
  const count = listAt(document, list)?.length ?? 0
  return (
    <details open data-pointer={list} className="group min-w-0">
      <summary className="flex items-center gap-2 pb-2 text-sm font-semibold">
        <span aria-hidden className="text-ink-3 transition-transform group-open:rotate-90">
          ›
        </span>
        {title} <span className="font-normal text-ink-3 tabular">{count}</span>
      </summary>
      <FieldRemarks pointer={list} id={`${id}-remarks`} isWhole />
      {group.kind === 'entries' ? <EntryList group={group} /> : <TextList group={group} />}
    </details>
  )
}
