import { CircleAlert } from './icons.ts'
import { forwardRef, useId, type ComponentProps, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import { cn } from '../../lib/cn.ts'

const controlStyles =
  'w-full rounded-md border border-line-strong bg-surface px-2.5 text-sm text-ink shadow-card transition-colors hover:border-ink-3 aria-invalid:border-bad-solid disabled:opacity-60'

/** A one-line text box. */
export const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function Input(
  { className, ...props },
  ref,
) {
  return <input ref={ref} className={cn(controlStyles, 'h-8', className)} {...props} />
})

/** A multi-line text box. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={cn(controlStyles, 'py-2', className)} {...props} />
}

/** The browser's own select, so that it works without script and with every keyboard. */
export function Select({ className, ...props }: ComponentProps<'select'>) {
  return <select className={cn(controlStyles, 'h-8 pr-7', className)} {...props} />
}

interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong with the entered value. */
  error?: ReactNode
  className?: string
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid'?: true }) => ReactNode
}

/** A label, its control, a hint and an error, linked for screen readers. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const described = [errorId, hintId].filter((one) => one !== undefined).join(' ')
  return (
    <div className={cn('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className="text-[0.8125rem] font-medium text-ink-2">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        ...(error && { 'aria-invalid': true }),
      })}
      {error ? <FieldError id={errorId}>{error}</FieldError> : null}
      {hint ? (
        <p id={hintId} className="text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  )
}

/** What is wrong with a field, below it. */
export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="flex items-start gap-1 text-xs text-bad">
      <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
      {children}
    </p>
  )
}
