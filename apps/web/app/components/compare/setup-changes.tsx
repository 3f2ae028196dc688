import { useI18n } from '../../i18n/index.tsx'
import type { CompareView } from '../../views/compare.ts'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Change } from './change.tsx'
import { Added, Removed } from './pieces.tsx'
import '../../i18n/topics/compare.ts'
import '../../i18n/topics/documents.ts'

/** The language and versions that differ. */
export function SetupChanges({ facts }: Pick<CompareView, 'facts'>) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="setup">
      <CardHeader id="setup" title={t.compare.setup} />
      <ul className="divide-y divide-line">
        {facts.map(({ name, before, after }) => (
          <Change key={name} className="text-[0.8125rem]">
            <span className="mr-3 text-ink-3">{t.compare.facts[name]}</span>
            <Removed>{before}</Removed> <Added>{after}</Added>
          </Change>
        ))}
      </ul>
    </Card>
  )
}

/** Findings on the CV that were resolved, and new ones. */
export function FeedbackChanges({ feedback }: { feedback: NonNullable<CompareView['feedback']> }) {
  const { t } = useI18n()
  const { resolved, resolvedOmitted, added, addedOmitted, remaining } = feedback
  const omitted = resolvedOmitted + addedOmitted
  const lines = [
    ...resolved.map((text, index) => ({ key: `resolved ${index}`, text, isNew: false })),
    ...added.map((text, index) => ({ key: `added ${index}`, text, isNew: true })),
  ]
  return (
    <Card aria-labelledby="feedback">
      <CardHeader
        id="feedback"
        title={t.compare.feedback}
        actions={
          <span className="text-xs text-ink-3">
            {[
              t.feedback.resolved(resolved.length + resolvedOmitted),
              t.feedback.added(added.length + addedOmitted),
              t.feedback.remaining(remaining),
            ].join(' · ')}
          </span>
        }
      />
      {lines.length === 0 ? (
        <CardBody className="text-[0.8125rem] text-ink-3">{t.compare.noFeedback}</CardBody>
      ) : (
        <ul className="divide-y divide-line">
          {lines.map(({ key, text, isNew }) => (
            <Change key={key} className="text-[0.8125rem]">
              {isNew ? <Added>{text}</Added> : <Removed>{text}</Removed>}
            </Change>
          ))}
        </ul>
      )}
      {omitted > 0 ? (
        <p className="border-t border-line px-4 py-2.5 text-xs text-ink-3">{t.compare.omitted(omitted)}</p>
      ) : null}
    </Card>
  )
}
