/** Why a file cannot be read. `readMessages` has a sentence for each code. */
export type ReadErrorCode =
  | 'empty'
  | 'wrong_type'
  | 'password'
  | 'damaged'
  | 'scanned'
  | 'too_big'
  | 'too_slow'
  | 'not_a_cv'
  | 'not_a_cv_but_advert'
  | 'not_a_cv_but_letter'
  | 'not_a_cv_but_invoice'
  | 'not_a_job'

/**
 * Thrown for a file that cannot be read. `code` says why; `params` may have `pages`, the number of pages of a file that
 * is too big.
 */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly params: Readonly<Record<string, string>>

  constructor(code: ReadErrorCode, params: Readonly<Record<string, string>> = {}, options: { cause?: unknown } = {}) {
    super(code, options)
    this.name = 'ReadError'
    this.code = code
    this.params = params
  }
}
