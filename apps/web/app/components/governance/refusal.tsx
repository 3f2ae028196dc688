import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import type { FormAnswer, Refused } from '../../views/form-answer.ts'
import '../../i18n/topics/governance.ts'

/** A form's own sentences for codes that mean something specific there. */
type Sentences = Readonly<Record<string, string>>

interface RefusalProps {
  refusal: Refused
  sentences?: Sentences
}

/** Codes whose details are variable names and service responses, which have no language. */
const technical = ['misconfigured', 'storage_unavailable']

/** Why an action was refused, in the reader's language; details that only the server knows are in the server's. */
export function Refusal({ refusal: { reason, message, limit }, sentences = {} }: RefusalProps) {
  const { t, formatNumber } = useI18n()
  const { limit_reached: tooMany, ...known } = t.governance.refusals
  const general: Sentences = { ...known, ...(limit !== null && { limit_reached: tooMany(formatNumber(limit)) }) }
  const sentence = sentences[reason] ?? general[reason]
  if (sentence === undefined) return <span lang="en">{message}</span>
  if (!technical.includes(reason)) return sentence
  return (
    <span className="min-w-0">
      {sentence}{' '}
      <span lang="en" className="break-words text-ink-2">
        ({message})
      </span>
    </span>
  )
}

/**
 * Returns what is wrong with a field of a form: the server's reason, or the page's description of the field; null if
 * nothing is wrong.
 */
export function useWrongField(answer: FormAnswer | null, sentences: Sentences = {}) {
  return (name: string, own: string): ReactNode => {
    const refusal = answer?.wrong[name]
    if (refusal === undefined) return null
    return refusal === null ? own : <Refusal refusal={refusal} sentences={sentences} />
  }
}
