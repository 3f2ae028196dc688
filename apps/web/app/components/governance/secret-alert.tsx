import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import '../../i18n/topics/governance.ts'

/** A webhook's secret, which is shown only once. */
export function SecretAlert({ secret }: { secret: string }) {
  const { t } = useI18n()
  const words = t.governance.webhooks
  return (
    <Alert tone="good" title={words.secretTitle}>
      <p>{words.secretHint}</p>
      <code className="mt-1.5 block w-fit max-w-full select-all break-all rounded bg-surface px-2 py-1 font-mono text-xs text-ink">
        {secret}
      </code>
    </Alert>
  )
}
