import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import type { RunHead } from '../../views/run.ts'
import { Alert } from '../ui/alert.tsx'
import { RerunButton } from '../versions/rerun-button.tsx'

/** States that the team's lexicon has changed since the run was created, and offers to run it again. */
export function LexiconNews({ run, repeatKey }: { run: RunHead; repeatKey: string }) {
  const { t } = useI18n()
  const may = useMay()
  const { version, newest } = run.lexicon
  if (!may('runs:write') || version === newest || !run.has.match) return null
  return (
    <Alert tone="info" title={t.run.lexiconNewer(version, newest)} className="no-print mb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span>{t.run.lexiconNewerThen}</span>
        <RerunButton runId={run.runId} repeatKey={repeatKey} />
      </div>
    </Alert>
  )
}
