import type { Messages } from './en.ts'
import type { UiLanguage } from './ui-language.ts'

/** Languages of the user interface; documents support more. */
const catalogues: Partial<Record<UiLanguage, Messages>> = {}

/**
 * Adds words to those already loaded. The server loads all at its start, a page only those it needs in its language.
 */
export function addMessages(language: UiLanguage, messages: Partial<Messages>): void {
  // Whatever uses a topic imports the module that loads it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  catalogues[language] = { ...catalogues[language], ...messages } as Messages
}

/** The words of one language. */
export function messagesFor(language: UiLanguage): Messages {
  const messages = catalogues[language] ?? catalogues.en ?? catalogues.de
  if (messages === undefined) throw new Error('The words of the interface are used before they are there.')
  return messages
}
