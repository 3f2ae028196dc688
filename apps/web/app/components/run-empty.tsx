import { Hourglass, Inbox } from 'lucide-react'
import { useI18n } from '../i18n/index.tsx'
import { Card } from './ui/card.tsx'
import { EmptyState } from './ui/empty-state.tsx'

/** A part of the run that is not there: not yet, or not at all. */
export function RunPartMissing({ waiting, title, hint }: { waiting: boolean; title: string; hint: string }) {
  const { t } = useI18n()
  return (
    <Card>
      <EmptyState icon={waiting ? Hourglass : Inbox} title={waiting ? t.run.notYet : title}>
        {waiting ? t.run.notYetHint : hint}
      </EmptyState>
    </Card>
  )
}
