/** The response to an account form that was refused. */
export interface AccountAnswer {
  /** Which form of the page was sent. */
  intent: string
  /** The code of the API's error. */
  reason: string
  /** The error of each field, in the reader's language. */
  wrong: Readonly<Record<string, string>>
  /** The entered values, without passwords. */
  values: { name: string; email: string; secret: string }
}
