import type { Proposal, Span, Vocabulary } from '@dossier/search'
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'

/** The possible completions at the caret, and the text they would replace. */
export interface Proposals {
  span: Span
  proposals: readonly Proposal[]
}

const none: Proposals = { span: { start: 0, end: 0 }, proposals: [] }

interface ProposalSource {
  vocabulary: Vocabulary
  /** Answers `?text=…&at=…` with suggestions for names, which only the server knows. */
  proposalsAt: string
}

/**
 * Suggestions for the text being typed. Qualifiers and closed lists are known here and appear immediately; names come
 * from the server, and an outdated response is never shown.
 */
export function useProposals({ vocabulary, proposalsAt }: ProposalSource) {
  const { language } = useI18n()
  const [shown, setShown] = useState(none)
  const asked = useRef<AbortController>()
  useEffect(() => () => asked.current?.abort(), [])
  const close = () => {
    asked.current?.abort()
    setShown(none)
  }
  const propose = (text: string, caret: number) => {
    asked.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    asked.current = controller
    const find = async () => {
      // Needed only while typing.
      const { complete } = await import('@dossier/search/complete')
      if (signal.aborted) return
      const { open, ...here } = complete(text, caret, { vocabulary, language })
      setShown(here)
      if (open === null) return
      const more = await askServer(proposalsAt, { text, caret, signal })
      if (!signal.aborted) setShown(more)
    }
    find().catch((error: unknown) => {
      // The search works without suggestions.
      if (!signal.aborted) console.warn('no proposals', error)
    })
  }
  return { shown, propose, close }
}

interface Question {
  text: string
  caret: number
  signal: AbortSignal
}

async function askServer(proposalsAt: string, { text, caret, signal }: Question): Promise<Proposals> {
  const query = new URLSearchParams({ text, at: String(caret) })
  const answer = await fetch(`${proposalsAt}?${query}`, { signal, headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  // Our own server wrote it, from the schema of `documents.complete`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await answer.json()) as Proposals
}
