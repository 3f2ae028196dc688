import type { FoundDocumentView } from '@dossier/api'
import type { SearchTree } from '@dossier/search'
import { highlight, type Piece } from './highlight.ts'
import type { KeptMark } from './kept.ts'
import type { SentMark } from './submission.ts'

/** The field in which a search matched a document. */
type MatchField = FoundDocumentView['matched'][number]['field']

/** What happened to a document: its submissions, and whether it is deleted or held. */
interface RowMarks extends KeptMark {
  sent: readonly SentMark[]
}

const unmarked: RowMarks = { sent: [], deletion: null, held: false }

/** A document as the history shows it, with matches marked. */
export interface HistoryRow
  extends
    RowMarks,
    Pick<
      FoundDocumentView,
      | 'id'
      | 'runId'
      | 'documentType'
      | 'kind'
      | 'byteSize'
      | 'createdAt'
      | 'jobProfileId'
      | 'status'
      | 'score'
      | 'filename'
    > {
  candidate: Piece[]
  job: Piece[]
  run: Piece[]
  file: Piece[]
  /** Where the search matched; empty if it contained no words. */
  matched: MatchField[]
  /** Whether it was found only despite a typo. */
  forgiven: boolean
}

/** Reduces a found document to what a row shows. */
export function viewFound(found: FoundDocumentView, tree: SearchTree): HistoryRow {
  const { id, runId, documentType, kind, filename, byteSize, createdAt, jobProfileId, status, score, marks } = found
  const fields = [...new Set(found.matched.map(({ field }) => field))]
  const mark = (field: MatchField, text: string) =>
    fields.includes(field) ? highlight(text, wordsFor(tree, field)) : [{ text, hit: false }]
  return {
    id,
    runId,
    documentType,
    kind,
    filename,
    byteSize,
    createdAt,
    jobProfileId,
    status,
    score,
    candidate: mark('candidate', found.candidateName),
    job: mark('job', found.jobTitle),
    run: mark('run', runId),
    file: mark('file', filename),
    matched: fields,
    forgiven: found.closeness === 'forgiven',
    ...(marks ?? unmarked),
  }
}

/** The words that a search looked for in a field. */
function wordsFor({ nodes }: SearchTree, field: MatchField): string {
  const texts = nodes.flatMap((node) => {
    if (node.negated) return []
    if (node.kind === 'term') return [node.text]
    return node.id === field ? node.values.map(({ text }) => text) : []
  })
  return texts.join(' ')
}
