import type { CheckView } from '../views/check.ts'

export interface FormAnswer {
  check: CheckView | null
  problem:
    | 'fileTooLarge'
    | 'fileNotText'
    | 'originalGone'
    | 'logoTooLarge'
    | 'logoNotImage'
    | { sentence: string }
    | null
  /** Bytes used and allowed, if no run was created because the team's storage is full. */
  full: { used: number; limit: number } | null
}
