import { lazy, Suspense, useCallback, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { recordPath } from '../../lib/record-path.ts'
import { Dialog } from '../ui/dialog.tsx'

const RecordDialog = lazy(async () => ({ default: (await import('./record-dialog.tsx')).RecordDialog }))

/** The dialog that records a submission: `record` opens it; render `dialog` on the page. */
export function useRecordDialog() {
  const { t } = useI18n()
  const [at, setAt] = useState<string | null>(null)
  const [recorded, setRecorded] = useState(false)
  const close = useCallback(() => setAt(null), [])
  const record = useCallback((runId: string, type: string) => setAt(recordPath(runId, type)), [])
  const onRecorded = useCallback(() => {
    setAt(null)
    setRecorded(true)
  }, [])
  const dialog = (
    <>
      <output className="sr-only">{recorded && at === null ? t.sending.recorded : ''}</output>
      <Dialog open={at !== null} onClose={close} title={t.sending.record} closeLabel={t.app.close} wide>
        {at === null ? null : (
          <Suspense>
            <RecordDialog at={at} onRecorded={onRecorded} />
          </Suspense>
        )}
      </Dialog>
    </>
  )
  return { record, dialog }
}
