import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import type { UploadReading } from '../web-context.ts'
import { maxUploadBytes, plainText } from './source-file.ts'

/** Why a file was refused: a key of the page's words, or a sentence of the server's. */
type Problem = 'fileTooLarge' | 'fileNotText' | { sentence: string } | null

/**
 * Takes files by drop or by choice. Data and plain text are read here; a PDF or Word document is read by the server, and
 * `reading` then says what to check in it. `problem` says why the last file was refused.
 */
export function useFileDrop(side: 'candidate' | 'job', onText: (text: string) => void) {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<Problem>(null)
  const [asked, setAsked] = useState(false)
  const fetcher = useFetcher<UploadReading>({ key: `read-${side}` })
  const answer = asked && fetcher.state === 'idle' && refused === null ? (fetcher.data ?? null) : null
  const shown = useRef<UploadReading | null>(null)
  useEffect(() => {
    if (answer === null || answer === shown.current) return
    shown.current = answer
    if (answer.text !== null) onText(answer.text)
  }, [answer, onText])
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > maxUploadBytes) return setRefused('fileTooLarge')
    const plain = await plainText(file, side)
    setRefused(plain?.problem ?? null)
    // What was read of the file before is not true of this one.
    setAsked(plain === null)
    if (plain?.text != null) return onText(plain.text)
    if (plain !== null) return
    const form = new FormData()
    form.set('side', side)
    form.set('file', file)
    fetcher.submit(form, { method: 'post', action: '/read', encType: 'multipart/form-data' })
  }
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
  const problem: Problem = answer?.problem != null ? { sentence: answer.problem } : refused
  return {
    over,
    problem,
    busy: fetcher.state !== 'idle',
    reading: answer?.text == null ? null : answer,
    take,
    handlers,
  }
}
