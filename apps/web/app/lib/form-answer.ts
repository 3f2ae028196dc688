import type { CheckView } from '../views/check.ts'
import type { FullStorage } from '../views/full-storage.ts'
import type { RunValues } from '../views/run-values.ts'
import type { DraftAnswer } from './draft-answer.ts'

/** What the form of a new run is answered with that was not made into one. */
export interface FormAnswer {
  check: CheckView | null
  /** What was filled in, to be shown again; null for a check while somebody types. */
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
  /** Why the draft was not saved, if that was asked for. */
  draft: DraftAnswer | null
}
