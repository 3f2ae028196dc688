import { type KeyboardEvent, useId } from 'react'
import { textOfValue, valueOfText, withoutBlanks } from '../../editor/field-text.ts'
import type { FieldSpec } from '../../editor/forms/form.ts'
import { readAt } from '@dossier/profiles/json'
import { locate } from '../../editor/locate.ts'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { useEditor } from './context.ts'
import { FieldRemarks, useIsOpen } from './field-remarks.tsx'
import { FieldControl } from './field-control.tsx'
import { Understood } from './reading.tsx'
import '../../i18n/topics/editor.ts'

const wide: readonly FieldSpec['kind'][] = ['text', 'lines']

/** A field of a form with its label, its interpretation, what to check, and what is wrong. */
export function EditorField({ spec, parent }: { spec: FieldSpec; parent: string }) {
  const { t } = useI18n()
  const { document, actions } = useEditor()
  const id = useId()
  const pointer = locate(document, parent, spec)
  const value = readAt(document, pointer)
  const text = textOfValue(value)
  const isOpen = useIsOpen(pointer)
  const confirmByKey = useConfirmKey(pointer, isOpen)
  return (
    <div
      data-pointer={pointer}
      className={cn('flex min-w-0 flex-col gap-1', wide.includes(spec.kind) && '@md:col-span-2')}
    >
      <label htmlFor={id} className="text-[0.8125rem] font-medium text-ink-2">
        {t.editor.fields[spec.label]}
      </label>
      {text === null ? (
        <p className="text-xs text-ink-3">{t.editor.otherShape}</p>
      ) : (
        <FieldControl
          id={id}
          kind={Array.isArray(value) ? 'lines' : spec.kind}
          text={text}
          isOpen={isOpen}
          describedBy={`${id}-remarks`}
          label={spec.label}
          onText={(next) => actions.setValue(pointer, valueOfText(next, spec.kind, value))}
          onLeave={() => {
            const tidy = withoutBlanks(value)
            if (JSON.stringify(tidy) !== JSON.stringify(value)) actions.setValue(pointer, tidy)
          }}
          onKeyDown={confirmByKey}
        />
      )}
      {text === null ? null : (
        <Understood kind={spec.kind} text={text} isEnd={spec.label === 'end' && spec.kind === 'date'} />
      )}
      <FieldRemarks pointer={pointer} id={`${id}-remarks`} />
    </div>
  )
}

/** Enter confirms the value to check and moves to the next; it never sends the form. */
export function useConfirmKey(pointer: string, isOpen: boolean) {
  const { actions, onConfirmed } = useEditor()
  return (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const writesLines = event.currentTarget instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey
    if (writesLines) return
    event.preventDefault()
    if (!isOpen) return
    actions.confirm([pointer])
    onConfirmed(pointer)
  }
}
