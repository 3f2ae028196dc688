import type { ReactNode } from 'react'
import { Card, CardBody } from '../ui/card.tsx'

interface DoorCardProps {
  title: string
  intro: string
  children: ReactNode
}

/** The single card of a page through which people sign in or join. */
export function DoorCard({ title, intro, children }: DoorCardProps) {
  return (
    <Card className="mx-auto mt-12 max-w-sm">
      <CardBody className="flex flex-col gap-4 p-6!">
        <div>
          <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
          <p className="mt-1 text-[0.8125rem] text-ink-3">{intro}</p>
        </div>
        {children}
      </CardBody>
    </Card>
  )
}
