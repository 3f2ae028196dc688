import { useI18n } from '../i18n/index.tsx'
import type { MatchView } from '../views/match.ts'
import { recommendationTones } from './run-status.tsx'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody } from './ui/card.tsx'
import { ScoreGauge } from './score-gauge.tsx'

/** The score, the recommendation and its reasons, and the formula with its numbers. */
export function ScoreCard({ match }: { match: MatchView }) {
  const { t } = useI18n()
  const { score, recommendation, thresholds, goRule, reasons } = match
  return (
    <Card aria-label={t.match.score}>
      <CardBody className="flex flex-wrap items-center gap-x-6 gap-y-4 sm:flex-nowrap">
        <ScoreGauge score={score} recommendation={recommendation} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-2">
            <Badge tone={recommendationTones[recommendation]} size="lg">
              {t.match.recommendation[recommendation]}
            </Badge>
            <span className="text-[0.8125rem] text-ink-3">{intervalText(match, t)}</span>
          </div>
          {match.without === null ? null : <WithoutDecisions without={match.without} />}
          <ul className="mt-2.5 flex flex-col gap-1 text-[0.8125rem] text-ink-2">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      </CardBody>
      {score.formula ? (
        <details className="border-t border-line px-4 py-2.5 text-[0.8125rem]" open>
          <summary className="folds w-fit text-xs font-medium text-ink-3 hover:text-ink">{t.match.formula}</summary>
          <Formula formula={score.formula} value={score.value} />
          <p className="mt-1 text-xs text-ink-3">
            {t.match.formulaWhere} {t.match.thresholds[goRule](thresholds.go, thresholds.noGo, thresholds.unmetMusts)}
          </p>
        </details>
      ) : null}
    </Card>
  )
}

function WithoutDecisions({ without }: { without: NonNullable<MatchView['without']> }) {
  const { t } = useI18n()
  const score = without.score === null ? t.match.notScorable : String(without.score)
  return (
    <p className="mt-1.5 text-[0.8125rem] font-medium">
      {t.match.withDecisions} {t.match.without(score, t.match.recommendation[without.recommendation])}
    </p>
  )
}

function intervalText({ score }: MatchView, t: ReturnType<typeof useI18n>['t']): string {
  if (score.value === null) return t.match.notScorableHint
  if (score.interval === null || score.interval[0] === score.interval[1]) return ''
  return t.match.interval(...score.interval)
}

interface FormulaProps {
  formula: NonNullable<MatchView['score']['formula']>
  value: number | null
}

function Formula({ formula, value }: FormulaProps) {
  const { formatNumber } = useI18n()
  const { must, should, unmetMusts, weighted, cap } = formula
  const number = (of: number) => formatNumber(Math.round(of * 100) / 100)
  const mean =
    must !== null && should !== null ? `0.9 · ${number(must)} + 0.1 · ${number(should)}` : number(must ?? should ?? 0)
  return (
    <p className="mt-1.5 font-mono text-xs text-ink-2 tabular">
      min({mean}, 100 − 20 · {unmetMusts}) = min({number(weighted)}, {number(cap)}) ={' '}
      <strong className="text-ink">{value}</strong>
    </p>
  )
}
