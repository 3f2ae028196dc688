import { useI18n } from '../i18n/index.tsx'
import type { MatchView } from '../views/match.ts'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import { VerdictBadge } from './verdict.tsx'

const severityTones = { high: 'bad', medium: 'warn', low: 'neutral' } as const

/** The risks of the proposal, most severe first. */
export function RiskCard({ risks, without }: Pick<MatchView, 'risks' | 'without'>) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="risks">
      <CardHeader id="risks" title={t.match.risks} description={without === null ? undefined : t.match.risksOfRules} />
      {risks.length === 0 ? <CardBody className="text-ink-3">{t.match.noRisks}</CardBody> : null}
      <ul className="divide-y divide-line">
        {risks.map((risk) => (
          <li key={`${risk.description} ${risk.reason}`} className="px-4 py-2.5 text-[0.8125rem]">
            <Badge tone={severityTones[risk.severity]}>{t.match.severity[risk.severity]}</Badge>
            <p className="mt-1 font-medium">{risk.description}</p>
            <p className="text-ink-2">{risk.reason}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The score if one criterion were decided differently. */
export function WhatIfCard({ score }: Pick<MatchView, 'score'>) {
  const { t } = useI18n()
  const lines = score.sensitivity.filter((line) => line.score !== score.value)
  if (lines.length === 0) return null
  return (
    <Card aria-labelledby="what-if">
      <CardHeader id="what-if" title={t.match.whatIf} description={t.match.whatIfHint} />
      <ul className="divide-y divide-line">
        {lines.slice(0, 8).map((line) => (
          <li key={`${line.pointer} ${line.verdict}`} className="px-4 py-2.5 text-[0.8125rem]">
            <p className="line-clamp-2">{line.criterion}</p>
            <div className="mt-1 flex items-center justify-between gap-2">
              <VerdictBadge verdict={line.verdict} />
              <span className="font-medium tabular">
                {score.value} → {line.score}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** A short list of sentences. */
export function ListCard({ id, title, items }: { id: string; title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} />
      <CardBody>
        <ol className="flex list-decimal flex-col gap-1.5 pl-4 text-[0.8125rem] text-ink-2 marker:text-ink-3">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}
