import type { DocumentChangeView } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { Card, CardHeader } from '../ui/card.tsx'
import type { View } from './change.tsx'
import { Pieces } from './pieces.tsx'
import '../../i18n/topics/compare.ts'

/** Every document of both runs: whether it differs, and in which lines. */
export function DocumentChanges({ documents, view }: { documents: readonly DocumentChangeView[]; view: View }) {
  const { t } = useI18n()
  return (
    <Card aria-labelledby="documents">
      <CardHeader id="documents" title={t.compare.documents} />
      <div className="divide-y divide-line">
        {documents.map((document) => (
          <DocumentChange key={document.documentType} document={document} view={view} />
        ))}
      </div>
    </Card>
  )
}

function DocumentChange({ document, view }: { document: DocumentChangeView; view: View }) {
  const { t } = useI18n()
  const { documentType, text } = document
  const title = (
    <>
      <span className="font-medium">{t.documentTypes[documentType] ?? documentType}</span>
      <span className="text-xs text-ink-3">{stateOf(document, t)}</span>
    </>
  )
  if (text === null || text.changedLines === 0) {
    return <p className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5 text-[0.8125rem]">{title}</p>
  }
  return (
    <details open>
      <summary className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5 text-[0.8125rem] hover:bg-sunken/60">
        {title}
      </summary>
      <div className="border-t border-line pb-2">
        {text.stretches.map((stretch, index) => (
          // Only their position distinguishes the stretches of a text.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index}>
            {stretch.skipped > 0 ? (
              <p className="bg-sunken/60 px-4 py-0.5 text-xs text-ink-3">{t.compare.skipped(stretch.skipped)}</p>
            ) : null}
            <ul>
              {stretch.lines.map((line, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <Line key={at} line={line} view={view} />
              ))}
            </ul>
          </div>
        ))}
        {text.omitted > 0 ? <p className="px-4 pt-2 text-xs text-ink-3">{t.compare.omitted(text.omitted)}</p> : null}
      </div>
    </details>
  )
}

function stateOf(document: DocumentChangeView, t: ReturnType<typeof useI18n>['t']): string {
  const { before, after, identical, text } = document
  if (before === null) return t.compare.onlyAfter
  if (after === null) return t.compare.onlyBefore
  if (identical) return t.compare.identical
  if (text === null) return after.filename.endsWith('.json') ? t.compare.differs : t.compare.unreadable
  return text.changedLines === 0 ? t.compare.sameText : t.compare.lines(text.changedLines)
}

type TextLine = NonNullable<DocumentChangeView['text']>['stretches'][number]['lines'][number]

const signs = { same: '', changed: '~', added: '+', removed: '−' } as const

function Line({ line, view }: { line: TextLine; view: View }) {
  const { t } = useI18n()
  const { kind, pieces } = line
  const isChange = kind !== 'same'
  return (
    <li
      {...(isChange ? { 'data-change': '', tabIndex: -1 } : {})}
      className={cn(
        'grid scroll-mt-24 grid-cols-[1.25rem_minmax(0,1fr)] px-4 py-0.5 text-[0.8125rem] outline-offset-[-2px] focus:bg-accent-soft/40',
        isChange ? 'text-ink' : 'text-ink-3',
      )}
    >
      <span className="font-mono text-ink-3">
        <span aria-hidden>{signs[kind]}</span>
        {isChange ? <span className="sr-only">{t.compare.kinds[kind]}: </span> : null}
      </span>
      {view === 'split' ? (
        <div className="grid min-w-0 gap-x-6 sm:grid-cols-2">
          <span className={cn('min-w-0 break-words', kind === 'added' && 'hidden sm:block')}>
            {kind === 'added' ? null : <Pieces pieces={pieces} side="before" />}
          </span>
          <span className={cn('min-w-0 break-words', (kind === 'removed' || kind === 'same') && 'hidden sm:block')}>
            {kind === 'removed' ? null : <Pieces pieces={pieces} side="after" />}
          </span>
        </div>
      ) : (
        <span className="min-w-0 break-words">
          <Pieces pieces={pieces} />
        </span>
      )}
    </li>
  )
}
