import type { ReactNode } from 'react'

interface CheckboxProps {
  name: string
  /** The value sent if it is ticked; `on` if omitted. */
  value?: string
  defaultChecked: boolean
  hint?: ReactNode
  children: ReactNode
}

/** A checkbox with a label and a hint. */
export function Checkbox({ name, value, defaultChecked, hint, children }: CheckboxProps) {
  return (
    <label className="flex items-start gap-2 text-[0.8125rem] font-medium text-ink-2">
      <input
        type="checkbox"
        name={name}
        // React sends an empty value for one that is given as undefined.
        {...(value !== undefined && { value })}
        defaultChecked={defaultChecked}
        className="mt-0.5 size-4 shrink-0 accent-accent-solid"
      />
      <span className="min-w-0">
        {children}
        {hint === undefined ? null : <span className="block text-xs font-normal text-ink-3">{hint}</span>}
      </span>
    </label>
  )
}
