import { useCallback, useEffect } from 'react'
import { isFreeKey } from '../../lib/keyboard.ts'
import { useRecordDialog } from './use-record-dialog.tsx'

interface Recording {
  runId: string
  /** The type that the key `s` records; null for a run without documents. */
  firstType: string | null
}

/**
 * Records a submission without leaving the run: the key `s` or `record` opens the dialog, which must be rendered on the
 * page.
 */
export function useRecording({ runId, firstType }: Recording) {
  const { record, dialog } = useRecordDialog()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || firstType === null || !isFreeKey(event)) return
      event.preventDefault()
      record(runId, firstType)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [runId, firstType, record])
  return { record: useCallback((type: string) => record(runId, type), [runId, record]), dialog }
}
