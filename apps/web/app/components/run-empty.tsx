import { Hourglass, Inbox } from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import { Card } from './ui/card.tsx'
import { EmptyState } from './ui/empty-state.tsx'

/** Shown in place of a part of the run that is not ready yet, or that the run does not have. */
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
