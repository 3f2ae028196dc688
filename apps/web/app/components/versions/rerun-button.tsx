import { Form, useNavigation } from '@remix-run/react'
import { RotateCw } from 'lucide-react'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import '../../i18n/topics/versions.ts'

/** Makes a new run from the stored input of this one; `repeatKey` makes a second click harmless. */
export function RerunButton({ runId, repeatKey }: { runId: string; repeatKey: string }) {
  const { t } = useI18n()
  const action = `/runs/${runId}/repeat`
  const busy = useNavigation().formAction === action
  return (
    <Form method="post" action={action} className="no-print">
      <Button type="submit" size="sm" name="key" value={repeatKey} disabled={busy} title={t.versions.rerunHint}>
        <RotateCw aria-hidden className={busy ? 'animate-spin' : ''} />
        {t.versions.rerun}
      </Button>
    </Form>
  )
}
