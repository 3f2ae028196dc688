import { useI18n } from '../i18n/index.tsx'
import type { FeedbackView as View, FindingView } from '../views/feedback.ts'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import '../i18n/topics/documents.ts'

const ratingTones = { very_good: 'good', good: 'good', improvable: 'warn', critical: 'bad' } as const
const severityTones = { high: 'bad', medium: 'warn', low: 'neutral' } as const
const outcomeTones = { passed: 'good', violated: 'bad', open: 'open' } as const

/** The rating of a CV and its basis, in one line. */
export function FeedbackSummary({ summary }: Pick<View, 'summary'>) {
  const { t } = useI18n()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[0.8125rem]">
      <Badge tone={ratingTones[summary.rating]} size="lg">
        {t.feedback.rating[summary.rating]}
      </Badge>
      <span className="font-medium">{t.feedback.recommendation[summary.recommendation]}</span>
      <span className="text-ink-3">
        {t.feedback.critical(summary.criticalCount)} · {t.feedback.open(summary.openCount)}
      </span>
    </div>
  )
}

/** The feedback on a CV: questions first, then findings by area, then the rules. */
export function FeedbackView({ feedback }: { feedback: View }) {
  const { t } = useI18n()
  return (
    <div className="flex flex-col gap-4">
      <Card aria-labelledby="cv-quality">
        <CardHeader id="cv-quality" title={t.feedback.summary} />
        <CardBody>
          <FeedbackSummary summary={feedback.summary} />
        </CardBody>
      </Card>
      <Questions questions={feedback.questions} />
      {feedback.areas.map(({ area, findings }) => (
        <Card key={area} aria-labelledby={`area-${area}`}>
          <CardHeader id={`area-${area}`} title={`${t.feedback.findings}: ${t.feedback.areas[area]}`} />
          <ul className="divide-y divide-line">
            {findings.map((finding) => (
              <Finding key={`${finding.place} ${finding.rule} ${finding.problem}`} finding={finding} />
            ))}
          </ul>
        </Card>
      ))}
      <Rules rules={feedback.rules} />
    </div>
  )
}

function Questions({ questions }: Pick<View, 'questions'>) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="questions">
      <CardHeader id="questions" title={t.feedback.questions} />
      {questions.length === 0 ? <CardBody className="text-ink-3">{t.feedback.noQuestions}</CardBody> : null}
      <ol className="divide-y divide-line">
        {questions.map((question) => (
          <li key={`${question.place} ${question.text}`} className="flex gap-3 px-4 py-2.5 text-[0.8125rem]">
            <Badge tone={question.priority === 1 ? 'bad' : 'neutral'} className="h-fit tabular">
              {t.feedback.priority(question.priority)}
            </Badge>
            <div className="min-w-0">
              <p className="font-medium">{question.text}</p>
              <p className="text-ink-2">{question.hint}</p>
              <p className="text-xs text-ink-3">{question.place}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Finding({ finding }: { finding: FindingView }) {
  const { t } = useI18n()
  return (
    <li className="grid gap-x-4 gap-y-1 px-4 py-2.5 text-[0.8125rem] sm:grid-cols-[7rem_minmax(0,1fr)]">
      <div className="flex flex-wrap items-start gap-1 sm:flex-col">
        <Badge tone={severityTones[finding.severity]}>{t.match.severity[finding.severity]}</Badge>
        <span className="text-xs text-ink-3">{t.feedback.kinds[finding.kind]}</span>
      </div>
      <div className="min-w-0">
        <p className="font-medium">{finding.problem}</p>
        <p className="text-ink-2">{finding.hint}</p>
        <p className="mt-0.5 text-xs text-ink-3">
          {finding.place} · <span className="font-mono">{finding.rule}</span>
        </p>
      </div>
    </li>
  )
}

function Rules({ rules }: Pick<View, 'rules'>) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="rules">
      <CardHeader id="rules" title={t.feedback.rules} />
      <ul className="grid gap-x-6 px-4 py-2 lg:grid-cols-2">
        {rules.map((rule) => (
          <li key={rule.rule} className="flex items-start justify-between gap-3 py-1 text-[0.8125rem]">
            <span>{rule.title}</span>
            <Badge tone={outcomeTones[rule.outcome]}>
              {t.feedback.outcomes[rule.outcome]}
              {rule.count > 0 ? ` (${rule.count})` : ''}
            </Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
