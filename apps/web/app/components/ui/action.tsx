import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface ActionProps {
  label: string
  icon: ReactNode
  isOff?: boolean
  onClick: () => void
}

/** A small icon button with a label. It keeps the focus while it is off, so that a keyboard does not lose its place. */
export function Action({ label, icon, isOff = false, onClick }: ActionProps) {
  return (
    <Button
      size="sm"
      look="quiet"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
      className="aria-disabled:cursor-default aria-disabled:opacity-50"
    >
      {icon}
    </Button>
  )
}
