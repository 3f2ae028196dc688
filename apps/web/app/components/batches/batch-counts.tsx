import type { BatchChange } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/batches.ts'

/** The number of a batch's runs in each state, without empty states. */
export function BatchCounts({ counts }: { counts: BatchChange['counts'] }) {
  const { t } = useI18n()
  const words = t.batches.counts
  const shown = [
    { tone: 'neutral', count: counts.waiting + counts.queued, word: words.waiting },
    { tone: 'accent', count: counts.running, word: words.running },
    { tone: 'good', count: counts.succeeded, word: words.succeeded },
    { tone: 'bad', count: counts.failed, word: words.failed },
    { tone: 'warn', count: counts.refused, word: words.refused },
  ] as const
  return (
    <span className="flex flex-wrap gap-1">
      {shown
        .filter(({ count }) => count > 0)
        .map(({ tone, count, word }) => (
          <Badge key={tone} tone={tone}>
            {word(count)}
          </Badge>
        ))}
    </span>
  )
}
