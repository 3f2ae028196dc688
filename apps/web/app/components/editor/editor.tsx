import { useEffect, useMemo, useRef } from 'react'
import { findForm } from '../../editor/find-form.ts'
import type { FormSpec } from '../../editor/forms/form.ts'
import type { JsonObject } from '@dossier/profiles/json'
import { fieldPointers } from '../../editor/locate.ts'
import { nextOpen, openFields, problemsByField } from '../../editor/walk.ts'
import { useI18n } from '../../i18n/index.tsx'
import { useFocusIn, useKeys } from '../../lib/use-keys.ts'
import { EditorProvider } from './context.ts'
import type { EditorProps } from './editor-props.ts'
import { EditorBar } from './editor-bar.tsx'
import { focusWithin } from './focus.ts'
import { FormGroup } from './form-group.tsx'
import { Rewrite } from './rewrite.tsx'
import '../../i18n/topics/documents.ts'
import '../../i18n/topics/editor.ts'

/** One side of a run as fields. Offers to convert a text in a format that no form supports. */
export default function Editor(props: EditorProps) {
  const { side, source } = props
  const found = useMemo(() => findForm(side, source.text), [side, source.text])
  if (found === null) return <Rewrite {...props} />
  return <EditorForm {...props} {...found} />
}

function EditorForm(props: EditorProps & { form: FormSpec; document: JsonObject }) {
  const { source, problems, shown, onField, form, document } = props
  const { t } = useI18n()
  const root = useRef<HTMLDivElement>(null)
  const fields = useMemo(() => fieldPointers(form, document), [form, document])
  const placed = useMemo(() => problemsByField(problems, form, document), [problems, form, document])
  useEffect(() => {
    if (shown !== null) focusWithin(root.current, shown.pointer)
  }, [shown])
  const walk = (from: string | null, step: 1 | -1, without: string | null = null) => {
    const open = openFields(source.notes, fields).filter((pointer) => pointer !== without)
    const to = nextOpen(open, { fields, from, step })
    if (to !== null) focusWithin(root.current, to)
  }
  useFocusIn(root, (target) => onField(pointerOf(target)))
  useKeys(root, (event) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    walk(pointerOf(event.target), event.shiftKey ? -1 : 1)
  })
  return (
    <EditorProvider
      value={{
        document,
        notes: source.notes,
        problems: placed.at,
        actions: source.actions,
        onConfirmed: (pointer) => walk(pointer, 1, pointer),
      }}
    >
      <div ref={root} data-form className="flex flex-col">
        <EditorBar source={source} onWalk={(step) => walk(pointerOf(window.document.activeElement), step)} />
        <div className="flex flex-col gap-4 px-3.5 py-3">
          {placed.elsewhere.length === 0 ? null : (
            <ul aria-label={t.editor.elsewhere} className="flex flex-col gap-1 text-xs text-ink-2">
              {placed.elsewhere.map((problem) => (
                <li key={`${problem.rule} ${problem.problem}`}>
                  {problem.problem} {problem.hint}
                </li>
              ))}
            </ul>
          )}
          {form.map((group) => (
            <FormGroup key={group.title} group={group} />
          ))}
        </div>
      </div>
    </EditorProvider>
  )
}

/** The pointer of the field that an element belongs to. */
function pointerOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-pointer]')?.dataset['pointer'] ?? null
}
