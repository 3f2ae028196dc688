import { MoveRight } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import type { CompareView } from '../../views/compare.ts'
import { recommendationTones } from '../run-status.tsx'
import { Badge } from '../ui/badge.tsx'
import { Card, CardBody } from '../ui/card.tsx'
import { VerdictBadge } from '../verdict.tsx'
import { Points, signedPoints } from '../versions/points.tsx'
import '../../i18n/topics/compare.ts'

type Score = CompareView['score']

/** The old and the new score, and which criteria and terms of the formula account for every point between them. */
export function ScoreChange({ score, recommendation }: Pick<CompareView, 'score' | 'recommendation'>) {
  const { t, formatNumber } = useI18n()
  const { before, after, points, parts } = score
  if (before === null && after === null) return null
  return (
    <Card aria-labelledby="score">
      <CardBody className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <h2 id="score" className="sr-only">
          {t.compare.score}
        </h2>
        <Value score={before} recommendation={recommendation.before} />
        <MoveRight aria-hidden className="size-5 text-ink-3" />
        <span className="sr-only">→</span>
        <Value score={after} recommendation={recommendation.after} />
        {points === null ? (
          <span className="text-[0.8125rem] text-ink-3">{t.compare.notComparable}</span>
        ) : points === 0 ? (
          <span className="text-[0.8125rem] text-ink-3">{t.compare.unchanged}</span>
        ) : (
          <Points points={points} text={signedPoints(points, formatNumber)} className="text-lg" />
        )}
      </CardBody>
      {parts.length > 0 ? <Parts parts={parts} /> : null}
    </Card>
  )
}

function Value({ score, recommendation }: { score: number | null; recommendation: Recommendation }) {
  const { t } = useI18n()
  return (
    <span className="inline-flex items-center gap-2">
      <span className="text-3xl font-semibold tabular">{score ?? '–'}</span>
      {score === null ? <span className="text-xs text-ink-3">{t.compare.noScore}</span> : null}
      {recommendation === null ? null : (
        <Badge tone={recommendationTones[recommendation]} size="lg">
          {t.match.recommendation[recommendation]}
        </Badge>
      )}
    </span>
  )
}
type Recommendation = CompareView['recommendation']['before']

function Parts({ parts }: { parts: Score['parts'] }) {
  const { t, formatNumber } = useI18n()
  const largest = Math.max(...parts.map(({ hundredths }) => Math.abs(hundredths)))
  return (
    <div className="border-t border-line px-4 py-3">
      <h3 className="text-xs font-medium text-ink-2">
        {t.compare.why} <span className="font-normal text-ink-3">{t.compare.whyHint}</span>
      </h3>
      <ul className="mt-2 flex flex-col gap-1.5">
        {parts.map((part) => (
          <li
            key={`${part.reason} ${part.before?.pointer ?? ''} ${part.after?.pointer ?? ''}`}
            className="grid grid-cols-[4rem_minmax(0,1fr)] items-baseline gap-x-3 text-[0.8125rem] sm:grid-cols-[4rem_6rem_minmax(0,1fr)]"
          >
            <Points
              points={part.hundredths}
              text={signedPoints(part.hundredths / 100, formatNumber)}
              className="text-right"
            />
            <Bar share={part.hundredths / largest} />
            <PartName part={part} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The weight of a part, to the left for lost points and to the right for gained points. */
function Bar({ share }: { share: number }) {
  const width = `${Math.abs(share) * 50}%`
  return (
    <span aria-hidden className="relative hidden h-2 self-center rounded-full bg-sunken sm:block">
      <span
        className={`absolute inset-y-0 rounded-full ${share < 0 ? 'right-1/2 bg-bad-solid' : 'left-1/2 bg-good-solid'}`}
        style={{ width }}
      />
    </span>
  )
}

function PartName({ part }: { part: Score['parts'][number] }) {
  const { t } = useI18n()
  const { reason, before, after } = part
  if (reason !== 'criterion') return <span className="text-ink-2">{t.compare.parts[reason]}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="min-w-0 break-words">{(after ?? before)?.criterion}</span>
      <span className="inline-flex flex-wrap items-center gap-1.5">
        {before ? <VerdictBadge verdict={before.verdict} /> : <Badge tone="good">+ {t.compare.criterionNew}</Badge>}
        <MoveRight aria-hidden className="size-3.5 text-ink-3" />
        <span className="sr-only">→</span>
        {after ? <VerdictBadge verdict={after.verdict} /> : <Badge tone="bad">− {t.compare.criterionGone}</Badge>}
      </span>
    </span>
  )
}
