import { Alert } from '../ui/alert.tsx'

/** A link to copy, which is shown only once. */
export function LinkAlert({ title, hint, address }: { title: string; hint: string; address: string }) {
  return (
    <Alert tone="good" title={title}>
      <p>{hint}</p>
      <code
        data-link
        className="mt-1.5 block w-fit max-w-full select-all break-all rounded bg-surface px-2 py-1 font-mono text-xs text-ink"
      >
        {address}
      </code>
    </Alert>
  )
}
