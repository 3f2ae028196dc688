import { useFetcher } from '@remix-run/react'
import { FileQuestion } from '../ui/icons.ts'
import { useState, type DragEvent } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { hashFile } from '../../lib/hash-file.ts'
import type { IdentifyAnswer } from './identify-answer.ts'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { IdentifiedView } from './identified-view.tsx'
import '../../i18n/topics/submissions.ts'

const address = '/submissions/identify'
/** Maximum size of a sent form in bytes, including what surrounds the file. */
const mostSent = 3_000_000

/** Identifies a file. It is hashed in the browser; without script, or for a closer check, it is uploaded. */
export function IdentifyCard() {
  const { t } = useI18n()
  const words = t.submissions.identify
  const identify = useIdentify()
  const { fetcher, take } = identify
  const [over, setOver] = useState(false)
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      void take(event.dataTransfer.files[0])
    },
  }
  return (
    <Card className="mb-4" aria-labelledby="identify">
      <CardHeader id="identify" title={words.title} />
      <CardBody>
        <fetcher.Form method="post" action={address} encType="multipart/form-data" {...handlers}>
          <div
            className={cn(
              'flex flex-wrap items-center gap-3 rounded-md border border-dashed px-3.5 py-3',
              over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-sunken/50',
            )}
          >
            <FileQuestion aria-hidden className="size-5 shrink-0 text-ink-3" />
            <p className="min-w-52 flex-1 text-[0.8125rem] text-ink-2">{words.hint}</p>
            <input
              type="file"
              name="file"
              required
              aria-label={words.choose}
              className="max-w-full text-[0.8125rem] text-ink-2 file:mr-2 file:h-8 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:text-ink"
              onChange={(event) => void take(event.currentTarget.files?.[0])}
            />
            <Button type="submit" className="without-script">
              {words.check}
            </Button>
          </div>
        </fetcher.Form>
        <Answer identify={identify} />
      </CardBody>
    </Card>
  )
}

function Answer({ identify }: { identify: ReturnType<typeof useIdentify> }) {
  const { t } = useI18n()
  const words = t.submissions.identify
  const { fetcher, file, tooLarge, lookCloser } = identify
  const { identified = null, close = false } = fetcher.state === 'idle' && file !== null ? (fetcher.data ?? {}) : {}
  return (
    <div aria-live="polite">
      {fetcher.state === 'idle' ? null : <p className="mt-3 text-[0.8125rem] text-ink-3">{words.reading}</p>}
      {identified === null ? null : (
        <div className="mt-3" data-identified={identified.verdict}>
          <p className="mb-2 truncate text-xs text-ink-3">{file?.name}</p>
          <IdentifiedView identified={identified} />
          {identified.verdict === 'unknown' && !close ? (
            <div className="mt-3 flex flex-wrap items-center gap-3">
              <Button onClick={lookCloser}>{words.closer}</Button>
              <p className="text-xs text-ink-3">{tooLarge ? words.tooLarge : words.closerHint}</p>
            </div>
          ) : null}
        </div>
      )}
    </div>
  )
}

function useIdentify() {
  const fetcher = useFetcher<IdentifyAnswer>()
  const [file, setFile] = useState<File | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const send = (whole: File) => {
    if (whole.size > mostSent) return setTooLarge(true)
    const form = new FormData()
    form.set('file', whole)
    fetcher.submit(form, { method: 'post', action: address, encType: 'multipart/form-data' })
  }
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    setFile(chosen)
    setTooLarge(false)
    const sha256 = await hashFile(chosen)
    if (sha256 === null) send(chosen)
    else fetcher.submit({ sha256 }, { method: 'post', action: address })
  }
  const lookCloser = () => {
    if (file !== null) send(file)
  }
  return { fetcher, file, tooLarge, take, lookCloser }
}
