import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface ActionProps {
  label: string
  icon: ReactNode
  isOff?: boolean
  onClick: () => void
}

/** A small icon button with a label. */
export function Action({ label, icon, isOff = false, onClick }: ActionProps) {
  return (
    <Button size="sm" look="quiet" aria-label={label} title={label} disabled={isOff} onClick={onClick}>
      {icon}
    </Button>
  )
}
