import { X } from './icons.ts'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { cn } from '../../lib/cn.ts'
import { Button } from './button.tsx'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  /** Makes room for a two-column form. */
  wide?: boolean
  children: ReactNode
}

/** A dialog above the page: the browser's own, which traps the focus and closes on Escape. */
export function Dialog({ open, onClose, title, closeLabel, wide = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open) ref.current?.showModal()
    else ref.current?.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      onClose={onClose}
      aria-labelledby={titleId}
      className={cn(
        'm-auto rounded-card border border-line bg-surface p-0 text-ink shadow-float backdrop:bg-[rgb(10_12_18/0.45)]',
        wide ? 'w-[min(42rem,calc(100vw-2rem))]' : 'w-[min(30rem,calc(100vw-2rem))]',
      )}
    >
      <div className="flex items-center justify-between border-b border-line px-4 py-2.5">
        <h2 id={titleId} className="text-sm font-semibold">
          {title}
        </h2>
        <Button look="quiet" size="icon" aria-label={closeLabel} onClick={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      <div className="p-4">{children}</div>
    </dialog>
  )
}
