import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import '../../i18n/topics/sharing.ts'

/** The address of a new link, which is shown only once. */
export function CreatedLink({ address }: { address: string }) {
  const { t } = useI18n()
  const words = t.sharing
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <Alert tone="good" title={words.createdTitle}>
      <p>{words.createdHint}</p>
      <code
        data-share-address
        className="mt-1.5 block w-fit max-w-full select-all break-all rounded bg-surface px-2 py-1 font-mono text-xs text-ink"
      >
        {address}
      </code>
      <Button type="button" size="sm" className="needs-script mt-2" onClick={() => void copy()}>
        {copied ? words.copied : words.copy}
      </Button>
    </Alert>
  )
}
