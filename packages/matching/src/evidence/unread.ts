import type { SubjectDemand } from '../criterion/demand.ts'
import { findConcepts } from '../lexicon/find.ts'
import { tokenise } from '../text/normalise.ts'
import { stemOf } from '../text/stem.ts'
import type { CandidateIndex, Occurrence } from './evidence.ts'

/** Finds a demand in the parts of the source that fit no field (`unread`). Such occurrences are hints, never proof. */
export function findUnread(index: CandidateIndex, subject: SubjectDemand): Occurrence[] {
  return (index.candidate.unread ?? []).flatMap(({ text }, at) => {
    const tokens = tokenise(text)
    const span =
      subject.type === 'concept'
        ? findConcepts(text, tokens, index.lexicon).find((hit) => provesIt(index, hit.concept.id, subject.concept.id))
        : phraseIn(
            tokens.map((token) => stemOf(token.text)),
            subject.words.map(stemOf),
          )
    if (span === undefined) return []
    return [
      {
        pointer: `/unread/${at}/text`,
        start: tokens[span.from]?.start ?? 0,
        end: tokens[span.to - 1]?.end ?? 0,
        alias: subject.text,
        names: subject.text,
        kind: 'unread' as const,
        engagement: null,
        stance: 'mentioned' as const,
        isDeep: false,
        by: 'words' as const,
      },
    ]
  })
}

function provesIt(index: CandidateIndex, found: string, wanted: string): boolean {
  return index.lexicon.proves.get(found)?.has(wanted) ?? false
}

function phraseIn(stems: readonly string[], wanted: readonly string[]): { from: number; to: number } | undefined {
  const from = stems.findIndex((_, at) => wanted.every((stem, step) => stems[at + step] === stem))
  return from < 0 ? undefined : { from, to: from + wanted.length }
}
