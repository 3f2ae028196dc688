/** What a form is answered with that was not taken. */
export interface FormAnswer {
  /** Which form of the page it was. */
  intent: string
  /** By field: the server's sentence, or empty where the page has a sentence of its own. */
  wrong: Readonly<Record<string, string>>
  /** What is wrong with all of it. */
  refusal: string | null
  /** What was filled in, to be shown again. */
  values: Readonly<Record<string, readonly string[]>>
}

/** What was filled into a field before; empty where there is none. */
export function filledIn(answer: FormAnswer | null, name: string): string {
  return answer?.values[name]?.[0] ?? ''
}

/** The sentence about a field that was wrong: the server's, or else the page's own; null for one that was not. */
export function wrongField(answer: FormAnswer | null, name: string, own: string): string | null {
  const said = answer?.wrong[name]
  if (said === undefined) return null
  return said === '' ? own : said
}
