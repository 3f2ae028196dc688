import { Link } from '@remix-run/react'
import { useState } from 'react'
import { useI18n } from '../i18n/index.tsx'
import type { KeptFile } from '../web-context.ts'
import { Button } from './ui/button.tsx'
import '../i18n/topics/documents.ts'

/**
 * A field for the file that goes with the form: the last file that was read, or `original`, the SHA-256 of an earlier
 * one after a reload. Renders nothing without a file, or if the reader does not want to keep it.
 */
export function KeptFileField({ kept, original }: { kept: KeptFile | null; original: string | null }) {
  const [dropped, setDropped] = useState<string | null>(null)
  const file = kept ?? (original === null ? null : { sha256: original, usedFor: null, full: null })
  if (file === null || (file.sha256 !== null && file.sha256 === dropped)) return null
  return (
    <>
      <input type="hidden" name="original" value={file.sha256 ?? ''} />
      <KeptFileNote kept={file} onDrop={() => setDropped(file.sha256)} />
    </>
  )
}

function KeptFileNote({ kept, onDrop }: { kept: KeptFile; onDrop: () => void }) {
  const { t, formatBytes } = useI18n()
  const words = t.newRun.original
  if (kept.full !== null) {
    const { of, used, limit } = kept.full
    return <p className="px-3.5 pb-2 text-xs text-warn">{words.full(of, formatBytes(used), formatBytes(limit))}</p>
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
