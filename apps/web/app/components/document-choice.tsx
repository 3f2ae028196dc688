import type { ReactNode } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { FieldError } from './ui/field.tsx'

interface DocumentChoiceProps {
  legend: string
  /** The name that the form sends the chosen values under. */
  name: string
  documents: readonly { value: string; documentType: string; badge: ReactNode }[]
  /** The values that are chosen to begin with. */
  chosen: readonly string[]
  /** Why the choice was refused. */
  error?: string | undefined
  children?: ReactNode
}

/** Choose documents of a run, by boxes to tick. */
export function DocumentChoice({ legend, name, documents, chosen, error, children }: DocumentChoiceProps) {
  const { t } = useI18n()
  return (
    <fieldset>
      <legend className="text-[0.8125rem] font-medium text-ink-2">{legend}</legend>
      <ul className="mt-1 flex flex-col gap-1.5">
        {documents.map(({ value, documentType, badge }) => (
          <li key={value}>
            <label className="flex flex-wrap items-center gap-2 text-sm">
              <input
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                className="size-4 accent-accent-solid"
              />
              {t.documentTypes[documentType] ?? documentType}
              {badge}
            </label>
          </li>
        ))}
      </ul>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      {children}
    </fieldset>
  )
}
