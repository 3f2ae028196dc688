import { useI18n } from '../i18n/index.tsx'
import type { OriginalView } from '../views/original.ts'
import { DownloadLink } from './document-list.tsx'
import { Card, CardBody, CardHeader } from './ui/card.tsx'
import '../i18n/topics/documents.ts'

/** The original of the run, or a note that it is no longer stored. */
export function OriginalCard({ original }: { original: OriginalView }) {
  const { t, formatBytes } = useI18n()
  const { document } = original
  return (
    <Card aria-labelledby="original">
      <CardHeader id="original" title={t.documentTypes['original']} description={t.newRun.original.hint} />
      <CardBody className="flex items-center gap-3">
        {document === null ? (
          <p className="text-ink-3">{t.newRun.original.gone}</p>
        ) : (
          <>
            <p className="min-w-0 flex-1">
              <span className="block truncate text-[0.8125rem] font-medium">{document.filename}</span>
              <span className="text-xs text-ink-3">
                {formatBytes(document.byteSize)} · <span className="font-mono">{original.sha256.slice(0, 8)}</span>
              </span>
            </p>
            <DownloadLink id={document.id} filename={document.filename} />
          </>
        )}
      </CardBody>
    </Card>
  )
}
