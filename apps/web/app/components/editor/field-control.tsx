import { type KeyboardEvent, useId } from 'react'
import type { FieldKind } from '../../editor/forms/form.ts'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { Input, Textarea } from '../ui/field.tsx'
import '../../i18n/topics/editor.ts'

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']

interface FieldControlProps {
  id: string
  kind: FieldKind
  text: string
  /** Whether a person should check the value. */
  isOpen: boolean
  describedBy: string
  /** A label for assistive technology and tests. */
  label?: string
  onText: (text: string) => void
  onLeave: () => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/** The control of a field: a line, a box that grows with its text, or a line with suggested language levels. */
export function FieldControl({ kind, text, isOpen, describedBy, label, onText, onLeave, ...props }: FieldControlProps) {
  const { t } = useI18n()
  const listId = useId()
  const className = cn(isOpen && 'border-warn-solid bg-warn-soft')
  const shared = {
    ...props,
    value: text,
    'data-label': label,
    autoComplete: 'off',
    'aria-describedby': describedBy,
    onBlur: onLeave,
  }
  if (kind === 'text' || kind === 'lines') {
    const rows = Math.min(12, Math.max(2, text.split('\n').length))
    return (
      <Textarea
        {...shared}
        rows={rows}
        className={cn('max-h-80 resize-y py-1.5 [field-sizing:content]', className)}
        onChange={(event) => onText(event.target.value)}
      />
    )
  }
  return (
    <>
      <Input
        {...shared}
        list={kind === 'level' ? listId : undefined}
        className={className}
        onChange={(event) => onText(event.target.value)}
      />
      {kind === 'level' ? (
        <datalist id={listId}>
          {[...levels, t.editor.native].map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </datalist>
      ) : null}
    </>
  )
}
