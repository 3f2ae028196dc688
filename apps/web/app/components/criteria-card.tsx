import type { CriterionGroup } from '@dossier/matching'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/index.tsx'
import type { CriterionView, EvidenceView } from '../views/match.ts'
import { Card, CardHeader } from './ui/card.tsx'
import { Badge } from './ui/badge.tsx'
import { PersonWord } from './decisions/person-word.tsx'
import { MarkedText } from './marked-text.tsx'
import { TeachTerm } from './lexicon/teach-term.tsx'
import { VerdictBadge, VerdictBar } from './verdict.tsx'

/** How many quotes are visible below a criterion; the others can be expanded. */
const openQuotes = 2

interface CriteriaCardProps {
  group: CriterionGroup
  criteria: readonly CriterionView[]
  /** The possible actions on a criterion, shown below it; null if there are none. */
  actions: ((criterion: CriterionView) => ReactNode) | null
}

/** The criteria of one group, each with its verdict and the quotes from the CV that prove it. */
export function CriteriaCard({ group, criteria, actions }: CriteriaCardProps) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby={`group-${group}`}>
      <CardHeader
        id={`group-${group}`}
        title={
          <>
            {t.match.groups[group]} <span className="ml-1 font-normal text-ink-3">{criteria.length}</span>
          </>
        }
        actions={<VerdictBar verdicts={criteria.map(({ verdict }) => verdict)} />}
      />
      <ol className="divide-y divide-line">
        {criteria.map((criterion) => (
          <li key={criterion.pointer} className="grid gap-x-5 gap-y-1.5 px-4 py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <Status criterion={criterion} />
            <div className="flex min-w-0 flex-col items-start gap-1.5">
              <Criterion criterion={criterion} />
              {actions?.(criterion)}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** The verdict that counts and, if a person has decided, a note of that and the computed verdict. */
function Status({ criterion: { verdict, machine, override } }: { criterion: CriterionView }) {
  const { t } = useI18n()
  if (override === null) {
    return (
      <div>
        <VerdictBadge verdict={verdict} />
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:flex-col sm:items-start">
      <VerdictBadge verdict={verdict} by="person" />
      <span className="text-xs text-ink-3">{t.match.rulesSay(t.match.verdicts[machine])}</span>
    </div>
  )
}

function Criterion({ criterion }: { criterion: CriterionView }) {
  const { t } = useI18n()
  const shown = criterion.evidence.slice(0, openQuotes)
  const folded = criterion.evidence.slice(openQuotes)
  return (
    <div className="flex w-full min-w-0 flex-col gap-1.5">
      <p className="font-medium">
        <MarkedText text={criterion.criterion} />
      </p>
      {criterion.override === null ? null : <PersonWord word={criterion.override} />}
      {criterion.comments.map((comment) => (
        <p key={comment} className="text-[0.8125rem] text-ink-2">
          {comment}
        </p>
      ))}
      {criterion.experience.map((experience) => (
        <Years key={experience.label} experience={experience} />
      ))}
      {criterion.term === null ? null : <TeachTerm criterion={criterion.criterion} term={criterion.term} />}
      {shown.length > 0 ? <Quotes evidence={shown} /> : null}
      {folded.length > 0 ? (
        <details className="group">
          <summary className="w-fit text-xs font-medium text-accent hover:underline">
            {t.match.moreEvidence(folded.length)}
          </summary>
          <div className="mt-1.5">
            <Quotes evidence={folded} />
          </div>
        </details>
      ) : null}
    </div>
  )
}

function Quotes({ evidence }: { evidence: readonly EvidenceView[] }) {
  const { t } = useI18n()
  return (
    <ul className="flex flex-col gap-1">
      {evidence.map((item, index) => (
        <li
          // The same words may be quoted twice; the order is fixed.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 border-l-2 border-line-strong pl-2.5 text-[0.8125rem] text-ink-2"
        >
          <q className="min-w-0 break-words before:content-none after:content-none">
            {item.before}
            <strong className="font-semibold text-ink underline decoration-accent decoration-2 underline-offset-3">
              {item.quote}
            </strong>
            {item.after}
          </q>
          <span className="text-xs text-ink-3" title={t.match.kinds[item.kind]}>
            {item.place}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Years({ experience }: { experience: CriterionView['experience'][number] }) {
  const { t } = useI18n()
  const { months, requiredYears, stations } = experience
  return (
    <details className="text-[0.8125rem]">
      <summary className="flex w-fit flex-wrap items-center gap-2 text-ink-2 hover:text-ink">
        <Badge tone={months >= requiredYears * 12 ? 'good' : 'warn'}>
          {t.match.months(Math.floor(months / 12), months % 12)}
        </Badge>
        {t.match.stations(stations.length)}
      </summary>
      <ul className="mt-1 list-disc pl-5 text-xs text-ink-3">
        {stations.map((station) => (
          <li key={station}>{station}</li>
        ))}
      </ul>
    </details>
  )
}
