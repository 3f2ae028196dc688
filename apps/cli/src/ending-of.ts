import type { ApiError } from '@dossier/api'
import type { Ending } from './cli-error.ts'

/** The exit of a command whose procedure failed for this reason. */
export function endingOf(reason: ApiError['code']): Exclude<Ending, 'ok'> {
  switch (reason) {
    case 'not_found':
    case 'erased':
    case 'deleted':
      return 'not_found'
    case 'not_reproducible':
    case 'chain_broken':
      return 'differs'
    case 'storage_unavailable':
    case 'too_many_streams':
    case 'database_unavailable':
      return 'unavailable'
    case 'submission_refused':
    case 'quota_exceeded':
    case 'held':
    case 'objected':
    case 'limit_reached':
    case 'superseded':
    case 'stale_criterion':
    case 'lexicon_refused':
    case 'outdated':
    case 'last_admin':
      return 'refused'
    case 'not_finished':
      return 'failed'
    case 'invalid_input':
    case 'invalid_cursor':
    case 'unauthorized':
    case 'forbidden':
    case 'idempotency_conflict':
    case 'name_taken':
    case 'link_invalid':
    case 'link_expired':
    case 'account_refused':
    case 'wrong_password':
    case 'wrong_code':
    case 'passkey_refused':
    case 'misconfigured':
      return 'usage'
  }
}
