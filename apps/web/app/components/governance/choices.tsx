import { type ReactNode, useId } from 'react'
import { cn } from '../../lib/cn.ts'
import { FieldError } from '../ui/field.tsx'

interface ChoicesProps {
  legend: string
  hint?: string
  error?: ReactNode
  name: string
  /** Whether only one option may be chosen. */
  one?: boolean
  options: readonly { value: string; text: string }[]
  chosen: readonly string[]
}

/** More checkboxes than this are arranged in columns, so that one is easy to find. */
const fewOptions = 8

/** Checkboxes or radio buttons for the given options; works without script. */
export function Choices({ legend, hint, error, name, one = false, options, chosen }: ChoicesProps) {
  const id = useId()
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter((part) => part !== '').join(' ')
  const arrangement = one
    ? 'flex flex-col'
    : options.length > fewOptions
      ? 'grid sm:grid-cols-2 2xl:grid-cols-3'
      : 'flex flex-wrap'
  return (
    <fieldset className="flex min-w-0 flex-col gap-1" {...(described !== '' && { 'aria-describedby': described })}>
      <legend className="mb-1 text-[0.8125rem] font-medium text-ink-2">{legend}</legend>
      <div className={cn('gap-x-5 gap-y-1.5', arrangement)}>
        {options.map(({ value, text }) => (
          <label key={value} className="flex items-start gap-2 text-[0.8125rem]">
            <input
              type={one ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="mt-0.5 size-4 shrink-0 accent-accent-solid"
            />
            <span className="min-w-0">{text}</span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
    </fieldset>
  )
}
