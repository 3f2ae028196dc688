import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { JobPlacements } from '@dossier/profiles'
import type { FormAnswer } from './form-answer.ts'

/** Pause in typing before a check, in milliseconds. */
const pause = 350

interface LiveInput {
  candidate: string
  job: string
  /** Decisions about lines of the advert since the page was loaded. */
  placements: JobPlacements
}

/** Checks the input shortly after it changes. Returns the page's own answer until the first check completes. */
export function useLiveCheck(input: LiveInput, first: FormAnswer | null) {
  const fetcher = useFetcher<FormAnswer>({ key: 'live-check' })
  const { candidate, job, placements } = input
  const asked = useRef(first === null ? '' : JSON.stringify({ candidate, job, placements }))
  const { submit } = fetcher
  useEffect(() => {
    const question = JSON.stringify({ candidate, job, placements })
    if (question === asked.current || (candidate === '' && asked.current === '')) return undefined
    const timer = setTimeout(() => {
      asked.current = question
      const form = new FormData()
      form.set('intent', 'check')
      // Nothing of the form has to be returned.
      form.set('live', 'yes')
      form.set('candidate', candidate)
      form.set('job', job)
      for (const [text, group] of Object.entries(placements)) form.set(`line.${text}`, group)
      submit(form, { method: 'post', action: '/?index', encType: 'multipart/form-data' })
    }, pause)
    return () => clearTimeout(timer)
  }, [candidate, job, placements, submit])
  return { answer: fetcher.data ?? first, busy: fetcher.state !== 'idle' }
}
