import type { CheckView } from '../views/check.ts'
import type { FullStorage } from '../views/full-storage.ts'
import type { RunValues } from '../views/run-values.ts'
import type { DraftAnswer } from './draft-answer.ts'

/** The response to a form that did not become a run. */
export interface FormAnswer {
  check: CheckView | null
  /** The entered values, to be shown again; null for a check while the reader types. */
  values: RunValues | null
  problem:
    | 'fileTooLarge'
    | 'fileNotText'
    | 'originalGone'
    | 'objected'
    | 'logoTooLarge'
    | 'logoNotImage'
    | 'photoTooLarge'
    | 'photoNotImage'
    | 'photoUnfit'
    | { sentence: string }
    | null
  /** Bytes used and allowed, if no run was created because a storage is full. */
  full: FullStorage | null
  /** Why the draft was not saved, if that was requested. */
  draft: DraftAnswer | null
}
