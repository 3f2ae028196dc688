/** What a form of an account is answered with that was not taken. */
export interface AccountAnswer {
  /** Which form of the page it was. */
  intent: string
  /** The code of the API's error. */
  reason: string
  /** By field, what is wrong with it, in the reader's language. */
  wrong: Readonly<Record<string, string>>
  /** What was filled in, without passwords. */
  values: { name: string; email: string; secret: string }
}
