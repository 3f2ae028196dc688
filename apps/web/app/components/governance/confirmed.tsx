import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

interface ConfirmedProps {
  /** The label that opens the question. */
  label: string
  /** The consequence of the action. */
  sure?: string
  /** The label of the confirming button. */
  yes: string
  intent: string
  /** Open from the start, such as after a refusal. */
  open?: boolean
  /** Additional fields. */
  children?: ReactNode
}

/** An action with a confirmation; the question opens without script. */
export function Confirmed({ label, sure, yes, intent, open = false, children }: ConfirmedProps) {
  return (
    <details open={open}>
      <summary className="flex h-7 w-fit cursor-pointer items-center whitespace-nowrap rounded-md border border-line-strong bg-surface px-2 text-[0.8125rem] font-medium shadow-card hover:bg-sunken">
        {label}
      </summary>
      <Form method="post" className="flex flex-wrap items-end gap-x-3 gap-y-2 py-1.5" preventScrollReset>
        {children}
        {sure === undefined ? null : <span className="text-[0.8125rem] text-ink-2">{sure}</span>}
        <Button type="submit" size="sm" name="intent" value={intent}>
          {yes}
        </Button>
      </Form>
    </details>
  )
}
