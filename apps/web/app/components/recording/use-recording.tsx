import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { isFreeKey } from '../../lib/keyboard.ts'
import { recordPath } from '../../lib/record-path.ts'
import { Dialog } from '../ui/dialog.tsx'

const RecordDialog = lazy(async () => ({ default: (await import('./record-dialog.tsx')).RecordDialog }))

interface Recording {
  runId: string
  /** What the key `s` records; null for a run without documents. */
  firstType: string | null
}

/** Recording a submission without leaving the run: the key `s` or `record` opens the dialog, which is to be put on the page. */
export function useRecording({ runId, firstType }: Recording) {
  const { t } = useI18n()
  const [type, setType] = useState<string | null>(null)
  const [recorded, setRecorded] = useState(false)
  const close = useCallback(() => setType(null), [])
  const onRecorded = useCallback(() => {
    setType(null)
    setRecorded(true)
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || firstType === null || !isFreeKey(event)) return
      event.preventDefault()
      setType(firstType)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [firstType])
  const dialog = (
    <>
      <output className="sr-only">{recorded && type === null ? t.submissions.recorded : ''}</output>
      <Dialog open={type !== null} onClose={close} title={t.submissions.record} closeLabel={t.app.close} wide>
        {type === null ? null : (
          <Suspense>
            <RecordDialog at={recordPath(runId, type)} onRecorded={onRecorded} />
          </Suspense>
        )}
      </Dialog>
    </>
  )
  return { record: setType, dialog }
}
