/** Why the server refused a request. */
export interface Refused {
  /** The API's error code, by which pages choose a sentence. */
  reason: string
  /** The server's own sentence, in English. */
  message: string
  /** The limit, if that is the reason. */
  limit: number | null
}

/** The response to a form that was refused. */
export interface FormAnswer {
  /** Which form of the page was sent. */
  intent: string
  /** The error of each field: why it was refused, or null if the page's description of the field says it. */
  wrong: Readonly<Record<string, Refused | null>>
  /** What is wrong with the form as a whole. */
  refusal: Refused | null
  /** The entered values, to be shown again. */
  values: Readonly<Record<string, readonly string[]>>
}

/** The text entered into a field; empty if there is none. */
export function filledIn(answer: FormAnswer | null, name: string): string {
  return answer?.values[name]?.[0] ?? ''
}
