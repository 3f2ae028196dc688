import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { noNotes, type Notes } from '../editor/notes.ts'
import type { UploadReading } from '../web-context.ts'
import { maxUploadBytes, plainText } from './source-file.ts'

/** Why a file was refused: a key of the page's texts, or a message from the server. */
type Problem = 'fileTooLarge' | 'fileNotText' | { sentence: string } | null

/**
 * Accepts files by drop or file dialog. Reads data and plain text in the browser; the server reads PDF and Word
 * documents, and `reading` then contains what to check. `problem` is why the last file was refused.
 */
export function useFileDrop(side: 'candidate' | 'job', onRead: (read: { text: string; notes: Notes }) => void) {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<Problem>(null)
  const [asked, setAsked] = useState(false)
  const [sent, setSent] = useState<File | null>(null)
  const fetcher = useFetcher<UploadReading>({ key: `read-${side}` })
  const answer = asked && fetcher.state === 'idle' && refused === null ? (fetcher.data ?? null) : null
  const shown = useRef<UploadReading | null>(null)
  useEffect(() => {
    if (answer === null || answer === shown.current) return
    shown.current = answer
    if (answer.text !== null) onRead({ text: answer.text, notes: notesOf(answer) })
  }, [answer, onRead])
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > maxUploadBytes) return setRefused('fileTooLarge')
    const plain = await plainText(file, side)
    setRefused(plain?.problem ?? null)
    // The notes on the previous file do not apply to this one.
    setAsked(plain === null)
    if (plain !== null) setSent(null)
    if (plain?.text != null) return onRead({ text: plain.text, notes: noNotes })
    if (plain !== null) return
    const form = new FormData()
    setSent(file)
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
    /** The PDF behind `reading`; null for other files. */
    pdf: answer?.text != null && sent !== null && /\.pdf$/i.test(sent.name) ? sent : null,
    take,
    handlers,
  }
}

function notesOf({ toCheck, places, omitted }: Extract<UploadReading, { problem: null }>): Notes {
  return {
    ...noNotes,
    places,
    omitted,
    toCheck: toCheck.map(({ pointer, text, message }) => ({ pointer, words: text, message, checked: false })),
  }
}
