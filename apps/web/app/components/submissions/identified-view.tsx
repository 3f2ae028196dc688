import type { Identified, SubmissionView } from '@dossier/api'
import { Link } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Badge } from '../ui/badge.tsx'
import '../../i18n/topics/submissions.ts'

const tones = { document: 'good', bundle: 'good', contents: 'good', altered: 'warn', unknown: 'info' } as const

/** What a file is: the verdict first, then the document, its version and its submissions. */
export function IdentifiedView({ identified }: { identified: Identified }) {
  const { t } = useI18n()
  const words = t.submissions.identify
  const { verdict, sha256, documents, bundle, entries, resembles } = identified
  return (
    <div className="flex flex-col gap-3 text-[0.8125rem]">
      <Alert tone={tones[verdict]} title={words[verdict]}>
        {verdict === 'unknown' ? <p>{words.unknownHint}</p> : null}
        <p className="break-all font-mono text-xs">{sha256}</p>
      </Alert>
      {documents.map((one) => (
        <div key={one.document.id}>
          <DocumentLine document={one.document} />
          {one.markedFor === null ? null : (
            <p className="mt-0.5 wrap-anywhere" data-marked-for>
              {words.markedFor(one.markedFor)}
            </p>
          )}
          <p className="mt-0.5 text-xs text-ink-3">
            {words.version(one.version.number, one.version.count)}
            {one.version.isNewest ? `, ${words.newest}` : null}
            {' · '}
            {words.stored[one.stored]}
          </p>
          {one.version.isNewest ? null : (
            <Link to={`/runs/${one.version.newest.runId}`} className="text-xs text-accent hover:underline">
              {words.newer}: {one.version.newest.runId}
            </Link>
          )}
          <Sendings submissions={one.submissions} />
        </div>
      ))}
      {bundle === null ? null : <RunLink runId={bundle.runId} />}
      {resembles === null ? null : (
        <div>
          <DocumentLine document={resembles.document} />
          <p className="mt-2 font-medium">{resembles.parts.length === 0 ? words.packaging : words.differs}</p>
          <ul className="mt-0.5 text-xs text-ink-2">
            {resembles.parts.map(({ name, difference }) => (
              <li key={name} className="break-all">
                <span className="font-mono">{name}</span> · {words.differences[difference]}
              </li>
            ))}
          </ul>
          <Sendings submissions={resembles.submissions} />
        </div>
      )}
      {entries.length === 0 || verdict === 'bundle' ? null : <Entries entries={entries} />}
    </div>
  )
}

function DocumentLine({ document }: { document: Identified['documents'][number]['document'] }) {
  const { t } = useI18n()
  return (
    <p>
      <span className="font-medium">
        {t.documentTypes[document.documentType] ?? document.documentType}, {document.candidateName}
      </span>
      {document.jobTitle === '' ? null : ` · ${document.jobTitle}`} · <RunLink runId={document.runId} />
    </p>
  )
}

function RunLink({ runId }: { runId: string }) {
  return (
    <Link to={`/runs/${runId}`} className="break-all text-accent underline">
      {runId}
    </Link>
  )
}

function Sendings({ submissions }: { submissions: readonly SubmissionView[] }) {
  const { t, formatDate } = useI18n()
  const words = t.submissions
  if (submissions.length === 0) return <p className="mt-1 text-ink-2">{words.identify.neverSent}</p>
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {submissions.map((one) => (
        <li key={one.id}>
          <span suppressHydrationWarning>{t.sending.sentTo(one.clientName, formatDate(one.sentAt))}</span>
          {one.recipient === '' ? null : `, ${one.recipient}`} · {words.channels[one.channel]} · {one.sentBy.name}{' '}
          {one.retraction === null ? null : <Badge tone="warn">{words.retracted}</Badge>}
        </li>
      ))}
    </ul>
  )
}

function Entries({ entries }: Pick<Identified, 'entries'>) {
  const { t } = useI18n()
  const words = t.submissions.identify
  return (
    <div>
      <p className="font-medium">{words.files}</p>
      <ul className="mt-0.5 text-xs text-ink-2">
        {entries.map(({ path, document }) => (
          <li key={path} className="break-all">
            {path} ·{' '}
            {document === null ? <Badge tone="warn">{words.notOurs}</Badge> : <RunLink runId={document.runId} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
