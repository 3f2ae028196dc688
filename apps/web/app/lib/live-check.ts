import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { FormAnswer } from '../components/new-run-form.tsx'

/** How long the reader must have stopped typing, in milliseconds. */
const pause = 350

/** Checks the input a moment after it has changed. Until the first answer the one of the page itself is shown. */
export function useLiveCheck(input: { candidate: string; job: string }, first: FormAnswer | null) {
  const fetcher = useFetcher<FormAnswer>({ key: 'live-check' })
  const { candidate, job } = input
  const asked = useRef(first === null ? '' : JSON.stringify({ candidate, job }))
  const { submit } = fetcher
  useEffect(() => {
    const question = JSON.stringify({ candidate, job })
    if (question === asked.current || (candidate === '' && asked.current === '')) return undefined
    const timer = setTimeout(() => {
      asked.current = question
      const form = new FormData()
      form.set('intent', 'check')
      form.set('candidate', candidate)
      form.set('job', job)
      submit(form, { method: 'post', action: '/?index', encType: 'multipart/form-data' })
    }, pause)
    return () => clearTimeout(timer)
  }, [candidate, job, submit])
  return { answer: fetcher.data ?? first, busy: fetcher.state !== 'idle' }
}
