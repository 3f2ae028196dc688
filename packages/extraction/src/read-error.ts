/** Why a file gives no text. */
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

/** A file that cannot be read, by a code that has a sentence in every language. */
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
