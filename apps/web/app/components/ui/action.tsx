import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface ActionProps {
  label: string
  icon: ReactNode
  isOff?: boolean
  onClick: () => void
}

/** A small button that shows a picture and says what it does. */
export function Action({ label, icon, isOff = false, onClick }: ActionProps) {
  return (
    <Button size="sm" look="quiet" aria-label={label} title={label} disabled={isOff} onClick={onClick}>
      {icon}
    </Button>
  )
}
