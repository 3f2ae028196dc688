import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import '../../i18n/topics/tokens.ts'

/** A new token, which is shown only once. */
export function NewTokenAlert({ secret }: { secret: string }) {
  const { t } = useI18n()
  return (
    <Alert tone="good" title={t.tokens.secretTitle}>
      <p>{t.tokens.secretHint}</p>
      <code
        data-secret
        className="mt-1.5 block w-fit max-w-full select-all break-all rounded bg-surface px-2 py-1 font-mono text-xs text-ink"
      >
        {secret}
      </code>
    </Alert>
  )
}
