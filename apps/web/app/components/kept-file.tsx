import { Link } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import type { KeptFile } from '../web-context.ts'
import { Button } from './ui/button.tsx'
import '../i18n/topics/documents.ts'

/** That the file will be kept with the run, where it was used before, or why it is not kept. */
export function KeptFileNote({ kept, onDrop }: { kept: KeptFile; onDrop: () => void }) {
  const { t, formatBytes } = useI18n()
  const words = t.newRun.original
  if (kept.full !== null) {
    const { used, limit } = kept.full
    return <p className="px-3.5 pb-2 text-xs text-warn">{words.full(formatBytes(used), formatBytes(limit))}</p>
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2 px-3.5 pb-2 text-xs text-ink-3">
      <span>{words.kept}</span>
      <Button size="sm" look="quiet" className="needs-script h-6" onClick={onDrop}>
        {words.drop}
      </Button>
      {kept.usedFor === null ? null : (
        <p className="w-full text-warn">
          {words.usedFor(kept.usedFor.candidateName)}{' '}
          <Link to={`/runs/${kept.usedFor.runId}`} className="break-all underline">
            {kept.usedFor.runId}
          </Link>
        </p>
      )}
    </div>
  )
}
