import { Link } from '@remix-run/react'
import {
  Braces,
  Download,
  Eye,
  FileText,
  FileUp,
  LayoutDashboard,
  Lock,
  ScrollText,
  Send,
  type LucideIcon,
} from './ui/icons.ts'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { isPlainClick } from '../lib/keyboard.ts'
import { recordPath } from '../lib/record-path.ts'
import type { DocumentRow } from '../views/run.ts'
import type { SentMark } from '../views/submission.ts'
import { DocumentState } from './document-state.tsx'
import { SentMarks } from './submissions/sent-marks.tsx'
import { Button } from './ui/button.tsx'
import { Card, CardHeader } from './ui/card.tsx'

/** Where a document type can be previewed; types without a page can only be downloaded. */
const previews: Readonly<Record<string, string>> = {
  cv: 'cv',
  cv_pdf: 'cv',
  offer_pdf: 'offer',
  offer: 'offer',
  dashboard: 'dashboard',
  matchmaking: '.',
  feedback: 'feedback',
  original: 'input',
}

const icons: Readonly<Record<string, LucideIcon>> = { dashboard: LayoutDashboard, original: FileUp }

interface DocumentListProps {
  runId: string
  documents: readonly DocumentRow[]
  /** Where documents were sent, by ID. */
  sent: Readonly<Record<string, readonly SentMark[]>>
  /** Records a submission of a document of that type without leaving the page. */
  onRecord: (documentType: string) => void
}

/** The files of a run, each with its preview, its download, and where it was sent. */
export function DocumentList({ runId, documents, sent, onRecord }: DocumentListProps) {
  const { t } = useI18n()
  const forPeople = documents.filter(({ kind }) => kind === 'document')
  const forPrograms = documents.filter(({ kind }) => kind === 'data')
  const rowOf = (document: DocumentRow) => (
    <Row key={document.id} runId={runId} document={document} marks={sent[document.id] ?? []} onRecord={onRecord} />
  )
  return (
    <Card aria-labelledby="documents">
      <CardHeader
        id="documents"
        title={t.run.documents}
        actions={
          <May needs="retention:manage">
            <Button asChild look="quiet" size="icon" className="-my-1">
              <Link
                to={`/storage/holds?${new URLSearchParams({ run: runId })}`}
                aria-label={t.run.hold}
                title={t.run.hold}
              >
                <Lock aria-hidden />
              </Link>
            </Button>
          </May>
        }
      />
      <ul className="divide-y divide-line">{forPeople.map(rowOf)}</ul>
      {forPrograms.length > 0 ? (
        <details className="border-t border-line">
          <summary className="folds px-4 py-2.5 text-xs font-medium text-ink-3 hover:text-ink">
            {t.run.data} ({forPrograms.length})
          </summary>
          <ul className="divide-y divide-line border-t border-line">{forPrograms.map(rowOf)}</ul>
        </details>
      ) : null}
    </Card>
  )
}

interface RowProps {
  runId: string
  document: DocumentRow
  marks: readonly SentMark[]
  onRecord: (documentType: string) => void
}

function Row({ runId, document, marks, onRecord }: RowProps) {
  const { t, formatBytes } = useI18n()
  const { id, documentType: type, kind, filename, byteSize, sha256, deletion } = document
  const Icon = icons[type] ?? (kind === 'data' ? Braces : FileText)
  const preview = previews[type]
  const name = t.documentTypes[type] ?? type
  return (
    <li className="flex flex-wrap items-center gap-x-2.5 gap-y-1 px-4 py-2" data-document={type}>
      <Icon aria-hidden className="size-4 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1">
        <p className="text-[0.8125rem] font-medium" title={filename}>
          {name}
        </p>
        <p className="text-xs text-ink-3" title={`${filename} · ${t.run.sha} ${sha256}`}>
          {formatBytes(byteSize)} · <span className="font-mono">{sha256.slice(0, 8)}</span>
        </p>
        <DocumentState {...document} />
      </div>
      <div className="flex shrink-0 items-center">
        {kind === 'document' && type !== 'original' && deletion === null ? (
          <RecordLink runId={runId} type={type} onRecord={onRecord} />
        ) : null}
        {preview ? (
          <Button asChild look="quiet" size="icon">
            <Link
              to={preview === '.' ? `/runs/${runId}` : `/runs/${runId}/${preview}`}
              preventScrollReset
              aria-label={`${t.run.preview}: ${name}`}
              title={t.run.preview}
            >
              <Eye aria-hidden />
            </Link>
          </Button>
        ) : null}
        <May needs="audit:read">
          <Button asChild look="quiet" size="icon">
            <Link to={`/audit?document=${id}`} aria-label={t.run.auditOf(filename)} title={t.run.auditOf(filename)}>
              <ScrollText aria-hidden />
            </Link>
          </Button>
        </May>
        {deletion === null ? <DownloadLink id={id} filename={filename} /> : null}
      </div>
      <SentMarks marks={marks} documentId={id} />
    </li>
  )
}

/** Leads to the form that records a submission, or opens it here. */
function RecordLink({ runId, type, onRecord }: Pick<RowProps, 'runId' | 'onRecord'> & { type: string }) {
  const { t } = useI18n()
  return (
    <May needs="submissions:write">
      <Button asChild look="quiet" size="icon">
        <Link
          to={recordPath(runId, type)}
          onClick={(event) => {
            if (!isPlainClick(event)) return
            event.preventDefault()
            onRecord(type)
          }}
          aria-label={t.sending.recordNamed(t.documentTypes[type] ?? type)}
          title={t.sending.record}
        >
          <Send aria-hidden />
        </Link>
      </Button>
    </May>
  )
}

/** A download of one file; the signed address is created when the link is followed, so it never expires on the page. */
export function DownloadLink({ id, filename }: Pick<DocumentRow, 'id' | 'filename'>) {
  const { t } = useI18n()
  return (
    <Button asChild size="icon" className="shrink-0">
      <a
        href={`/documents/${id}/download`}
        download
        aria-label={t.run.downloadNamed(filename)}
        title={t.run.downloadNamed(filename)}
      >
        <Download aria-hidden />
      </a>
    </Button>
  )
}
