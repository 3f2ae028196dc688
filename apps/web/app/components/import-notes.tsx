import { useI18n } from '../i18n/index.tsx'
import type { ImportView } from '../views/imported.ts'
import { Badge } from './ui/badge.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import '../i18n/topics/documents.ts'

/** What an importer did to a document, and the problems it found. */
export function ImportNotes({ id, title, notes }: { id: string; title: string; notes: ImportView }) {
  const { t } = useI18n()
  const nothing = notes.problems.length === 0 && notes.report.length === 0
  return (
    <Card aria-labelledby={id}>
      <CardHeader
        id={id}
        title={title}
        description={t.check.reportHint}
        actions={<Badge>{t.check.formats[notes.format]}</Badge>}
      />
      {nothing ? <CardBody className="text-ink-3">{t.check.ok}</CardBody> : null}
      <ul className="divide-y divide-line text-[0.8125rem]">
        {notes.problems.map((problem) => (
          <li key={`${problem.pointer} ${problem.rule} ${problem.problem}`} className="px-4 py-2">
            <Badge tone="warn">{t.check.severity[problem.severity]}</Badge> {problem.problem}{' '}
            <span className="text-ink-3">{problem.hint}</span>
            <p className="mt-0.5 break-all font-mono text-[0.6875rem] text-ink-3">
              {problem.pointer} {problem.rule}
            </p>
          </li>
        ))}
        {notes.report.map((entry) => (
          <li key={`${entry.pointer} ${entry.text}`} className="px-4 py-2">
            <Badge>{t.check.reportKinds[entry.kind]}</Badge> {entry.text}
            <p className="mt-0.5 break-all font-mono text-[0.6875rem] text-ink-3">{entry.pointer}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
