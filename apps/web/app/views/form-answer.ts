/** Why something was not done, as the server tells it. */
export interface Refused {
  /** The code of the API's error, by which pages find a sentence. */
  reason: string
  /** The server's own sentence, in its one language. */
  message: string
  /** How many there may be, where that is the reason. */
  limit: number | null
}

/** What a form is answered with that was not taken. */
export interface FormAnswer {
  /** Which form of the page it was. */
  intent: string
  /** By field: why it was refused, or null where it is not what the page says a field is. */
  wrong: Readonly<Record<string, Refused | null>>
  /** What is wrong with all of it. */
  refusal: Refused | null
  /** What was filled in, to be shown again. */
  values: Readonly<Record<string, readonly string[]>>
}

/** What was filled into a field before; empty where there is none. */
export function filledIn(answer: FormAnswer | null, name: string): string {
  return answer?.values[name]?.[0] ?? ''
}
