import type { CriterionChangeView } from '@dossier/api'
import { MoveRight } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Badge } from '../ui/badge.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { VerdictBadge } from '../verdict.tsx'
import { Change } from './change.tsx'
import { Added, Removed } from './pieces.tsx'
import '../../i18n/topics/compare.ts'

/** How many quotes of one kind are visible below a criterion; the others can be expanded. */
const openQuotes = 3

function weight({ flipped, before, after }: CriterionChangeView): number {
  return flipped ? 0 : before && after ? 2 : 1
}

interface CriterionChangesProps {
  criteria: readonly CriterionChangeView[]
  /** The number of further criteria beyond the response's limit. */
  omitted: number
}

/** The criteria with different verdicts or quotes, changed verdicts first. */
export function CriterionChanges({ criteria, omitted }: CriterionChangesProps) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="criteria">
      <CardHeader
        id="criteria"
        title={
          <>
            {t.compare.criteria} <span className="ml-1 font-normal text-ink-3">{criteria.length + omitted}</span>
          </>
        }
      />
      {criteria.length === 0 ? (
        <CardBody className="text-[0.8125rem] text-ink-3">{t.compare.noCriteria}</CardBody>
      ) : (
        <ul className="divide-y divide-line">
          {criteria
            .toSorted((one, other) => weight(one) - weight(other))
            .map((change) => (
              <Criterion key={`${change.before?.pointer ?? ''} ${change.after?.pointer ?? ''}`} change={change} />
            ))}
        </ul>
      )}
      {omitted > 0 ? (
        <p className="border-t border-line px-4 py-2.5 text-xs text-ink-3">{t.compare.omitted(omitted)}</p>
      ) : null}
    </Card>
  )
}

function Criterion({ change }: { change: CriterionChangeView }) {
  const { t } = useI18n()
  const { before, after, gained, lost, causes } = change
  return (
    <Change>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {before ? <VerdictBadge verdict={before.verdict} /> : <Badge tone="good">+ {t.compare.criterionNew}</Badge>}
        {before && after && before.verdict === after.verdict ? null : (
          <>
            <MoveRight aria-hidden className="size-4 text-ink-3" />
            <span className="sr-only">→</span>
            {after ? <VerdictBadge verdict={after.verdict} /> : <Badge tone="bad">− {t.compare.criterionGone}</Badge>}
          </>
        )}
        <span className="text-xs text-ink-3">
          {[t.match.groups[(after ?? before)?.group ?? 'must'], ...causes.map((cause) => t.compare.causes[cause])].join(
            ' · ',
          )}
        </span>
      </div>
      <p className="mt-1 text-[0.8125rem] font-medium">
        {before && after && before.criterion !== after.criterion ? (
          <>
            <Removed>{before.criterion}</Removed> <Added>{after.criterion}</Added>
          </>
        ) : (
          (after ?? before)?.criterion
        )}
      </p>
      {lost.length > 0 ? <Quotes quotes={lost} sign="−" title={t.compare.lost(lost.length)} /> : null}
      {gained.length > 0 ? <Quotes quotes={gained} sign="+" title={t.compare.gained(gained.length)} /> : null}
    </Change>
  )
}

interface QuotesProps {
  quotes: CriterionChangeView['gained']
  sign: '+' | '−'
  title: string
}

function Quotes({ quotes, sign, title }: QuotesProps) {
  const { t } = useI18n()
  const line = ({ quote, pointer, start, kind }: QuotesProps['quotes'][number]) => (
    <li key={`${pointer} ${start} ${quote}`} className="flex min-w-0 items-baseline gap-2">
      <span className="min-w-0 break-words">{sign === '+' ? <Added>{quote}</Added> : <Removed>{quote}</Removed>}</span>
      <span className="shrink-0 text-xs text-ink-3">{t.match.kinds[kind]}</span>
    </li>
  )
  return (
    <div className="mt-1.5 text-[0.8125rem]">
      <p className="text-xs text-ink-3">{title}</p>
      <ul className="mt-0.5 flex flex-col gap-0.5">{quotes.slice(0, openQuotes).map(line)}</ul>
      {quotes.length > openQuotes ? (
        <details>
          <summary className="w-fit text-xs font-medium text-accent hover:underline">
            {t.match.moreEvidence(quotes.length - openQuotes)}
          </summary>
          <ul className="mt-0.5 flex flex-col gap-0.5">{quotes.slice(openQuotes).map(line)}</ul>
        </details>
      ) : null}
    </div>
  )
}
