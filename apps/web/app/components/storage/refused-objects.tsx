import type { RefusedObject, StorageMigration } from '@dossier/api'
import { Link } from '@remix-run/react'
import { ChevronRight } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import '../../i18n/topics/governance.ts'
import '../../i18n/topics/storage.ts'

interface RefusedObjectsProps {
  move: StorageMigration
  /** The first refused files. */
  first: readonly RefusedObject[]
}

/** The files that a migration did not move: how many, and the first of them with document and reason. */
export function RefusedObjects({ move, first }: RefusedObjectsProps) {
  const { t, formatNumber } = useI18n()
  const { refused } = move.objects
  if (refused === 0) return null
  const count = t.storage.refused(formatNumber(refused))
  if (first.length === 0) return <p className="text-warn">{count}</p>
  return (
    <details data-refused={refused} className="group">
      <summary className="flex w-fit items-center gap-1 font-medium text-warn hover:underline">
        <ChevronRight aria-hidden className="size-3.5 shrink-0 group-open:rotate-90" />
        {count}
      </summary>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {first.map((object) => (
          <Refused key={object.key} object={object} />
        ))}
      </ul>
      {refused > first.length ? (
        <p className="mt-1.5 text-ink-3">{t.storage.moreRefused(formatNumber(refused - first.length))}</p>
      ) : null}
    </details>
  )
}

function Refused({ object: { key, document, reason } }: { object: RefusedObject }) {
  const { t } = useI18n()
  const why = t.governance.retention.reasons[reason]
  if (document === null) {
    return (
      <li>
        {t.storage.unknownFile} <code className="break-all font-mono text-xs text-ink-3">{key}</code>: {why}
      </li>
    )
  }
  const { runId, documentType, filename } = document
  return (
    <li>
      <Link to={`/runs/${runId}`} title={filename} className="font-medium text-accent hover:underline">
        {t.documentTypes[documentType] ?? documentType}
      </Link>
      : {why}
      <p className="break-all font-mono text-xs text-ink-3">{runId}</p>
    </li>
  )
}
