import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Equal } from '../components/ui/icons.ts'
import { useRef } from 'react'
import { CompareBar } from '../components/compare/compare-bar.tsx'
import { CompareHeader } from '../components/compare/compare-header.tsx'
import { CriterionChanges } from '../components/compare/criterion-changes.tsx'
import { DocumentChanges } from '../components/compare/document-changes.tsx'
import { FieldChanges } from '../components/compare/field-changes.tsx'
import { ScoreChange } from '../components/compare/score-change.tsx'
import { FeedbackChanges, SetupChanges } from '../components/compare/setup-changes.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { useChangeKeys } from '../lib/change-keys.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import { countChanges, type FieldSection, viewComparison } from '../views/compare.ts'
import '../i18n/topics/compare.ts'

export const meta: MetaFunction = titled((t) => t.compare.title)

/** Loads two runs and all of their differences, in the reader's language. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { api, language } = context
  const [a, b] = [params.runId ?? '', params.otherId ?? '']
  const comparison = await orHttpError(api.runs.compare({ a, b }))
  const [before, after] = await Promise.all([api.runs.get({ runId: a }), api.runs.get({ runId: b })])
  const people = { before: before.candidate, after: after.candidate }
  const isSplit = new URL(request.url).searchParams.get('view') === 'split'
  const shown = viewComparison(comparison, people, language)
  return {
    comparison: shown,
    count: countChanges(shown),
    view: isSplit ? ('split' as const) : ('unified' as const),
  }
}

/** Differences of the inputs come before those of the results. */
function isInput({ section }: FieldSection): boolean {
  return section !== 'offer'
}

export default function RunCompare() {
  const { comparison, count, view } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const ref = useRef<HTMLDivElement>(null)
  const walk = useChangeKeys(ref)
  const { score, recommendation, facts, criteria, sections, feedback, documents } = comparison
  return (
    <div ref={ref}>
      <CompareHeader comparison={comparison} />
      <CompareBar count={count} view={view} onWalk={walk} />
      <div className="flex flex-col gap-4">
        {count === 0 ? (
          <Card>
            <EmptyState icon={Equal} title={t.compare.nothing}>
              {t.compare.nothingHint}
            </EmptyState>
          </Card>
        ) : null}
        <ScoreChange score={score} recommendation={recommendation} />
        {facts.length > 0 ? <SetupChanges facts={facts} /> : null}
        {sections.filter(isInput).map((section) => (
          <FieldChanges key={section.section} section={section} view={view} />
        ))}
        <CriterionChanges criteria={criteria} omitted={comparison.criteriaOmitted} />
        {sections
          .filter((section) => !isInput(section))
          .map((section) => (
            <FieldChanges key={section.section} section={section} view={view} />
          ))}
        {feedback ? <FeedbackChanges feedback={feedback} /> : null}
        <DocumentChanges documents={documents} view={view} />
      </div>
    </div>
  )
}
