import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import type { FormAnswer, Refused } from '../../views/form-answer.ts'
import '../../i18n/topics/governance.ts'

/** Sentences that a form has for codes which mean something of their own there. */
type Sentences = Readonly<Record<string, string>>

interface RefusalProps {
  refusal: Refused
  sentences?: Sentences
}

/** Codes whose details are names of variables and answers of services, which have no language. */
const technical = ['misconfigured', 'storage_unavailable']

/** Why something was not done, in the reader's language; with what only the server knows, in its own. */
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

/** Tells of each field of a form what is wrong with it: why it was refused, or what the page says a field is; null for nothing. */
export function useWrongField(answer: FormAnswer | null, sentences: Sentences = {}) {
  return (name: string, own: string): ReactNode => {
    const refusal = answer?.wrong[name]
    if (refusal === undefined) return null
    return refusal === null ? own : <Refusal refusal={refusal} sentences={sentences} />
  }
}
