import { textOfValue } from '../../editor/field-text.ts'
import { readAt } from '@dossier/profiles/json'
import { useEditor } from './context.ts'
import { useConfirmKey } from './editor-field.tsx'
import { FieldControl } from './field-control.tsx'
import { FieldRemarks, useIsOpen } from './field-remarks.tsx'
import { useId } from 'react'

/** An entry that consists of one text without fields. */
export function TextEntry({ pointer, label }: { pointer: string; label: string }) {
  const { document, actions } = useEditor()
  const id = useId()
  const isOpen = useIsOpen(pointer)
  const confirmByKey = useConfirmKey(pointer, isOpen)
  const value = readAt(document, pointer)
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <FieldControl
        id={id}
        kind="line"
        text={textOfValue(value) ?? ''}
        isOpen={isOpen}
        describedBy={`${id}-remarks`}
        // An entry may be empty for a moment during editing without leaving its list.
        onText={(text) => actions.setValue(pointer, text)}
        onLeave={() => undefined}
        onKeyDown={confirmByKey}
      />
      <FieldRemarks pointer={pointer} id={`${id}-remarks`} />
    </div>
  )
}
