import { useFetcher } from '@remix-run/react'
import { LoaderCircle } from '../ui/icons.ts'
import { useEffect, useRef } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import type { action, loader } from '../../routes/submissions.new.tsx'
import { documentLines } from '../../views/submission.ts'
import { hasOpenValues, OpenValues } from './open-values.tsx'
import { RecordForm } from './record-form.tsx'
import '../../i18n/topics/submissions.ts'

interface RecordDialogProps {
  /** The address of the page with the same form. */
  at: string
  onRecorded: () => void
}

/** The content of the dialog that records a submission: the form of the page, with obstacles and waivers. */
export function RecordDialog({ at, onRecorded }: RecordDialogProps) {
  const { t } = useI18n()
  const loaded = useFetcher<typeof loader>()
  const form = useFetcher<typeof action>()
  const waiving = useFetcher<typeof action>()
  const { load } = loaded
  useEffect(() => load(at), [load, at])
  const done = form.data?.done === 'recorded'
  useEffect(() => {
    if (done) onRecorded()
  }, [done, onRecorded])
  const fields = useFocusOnClient(loaded.data !== undefined)
  const openTitle = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (waiving.data?.done !== 'waived') return
    // The form that had the focus no longer exists.
    openTitle.current?.focus()
    // The router does so itself, but not while it is still busy with the answer to the other form.
    load(at)
  }, [waiving.data, load, at])
  if (loaded.data === undefined) {
    return (
      <output className="flex items-center gap-2 text-sm text-ink-3">
        <LoaderCircle aria-hidden className="size-4 animate-spin" />
        {t.submissions.loading}
      </output>
    )
  }
  const { values, documents, clients, senders, idempotencyKey } = loaded.data
  return (
    <div ref={fields}>
      <RecordForm
        as={form.Form}
        action={at}
        busy={form.state !== 'idle'}
        values={values}
        documents={documentLines(documents)}
        clients={clients}
        senders={senders}
        idempotencyKey={idempotencyKey}
        refusal={form.data?.refusal ?? null}
        wrong={form.data?.wrong ?? []}
      />
      {hasOpenValues(documents) ? (
        <section aria-labelledby="open" className="-mx-4 mt-4 border-t border-line pt-3">
          <h3 id="open" ref={openTitle} tabIndex={-1} className="px-4 text-sm font-semibold">
            {t.submissions.open.title}
          </h3>
          <p className="px-4 text-[0.8125rem] text-ink-3">{t.submissions.open.hint}</p>
          <OpenValues as={waiving.Form} action={at} documents={documents} wrong={waiving.data?.wrong ?? []} />
        </section>
      ) : null}
    </div>
  )
}

/** Returns a ref for a form whose client field gets the focus once it is rendered. */
function useFocusOnClient(isThere: boolean) {
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isThere) return
    const client = fields.current?.querySelector<HTMLInputElement>('input[name=client]')
    client?.focus()
    // Shows the start of a long name, and typing replaces it.
    client?.select()
    if (client) client.scrollLeft = 0
  }, [isThere])
  return fields
}
