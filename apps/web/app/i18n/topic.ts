import { addMessages } from './catalogues.ts'
import type { Messages } from './en.ts'
import type { UiLanguage } from './ui-language.ts'

/**
 * Loads words that only some pages need, in the language in which the server rendered the page; the server itself loads
 * all at its start. A module awaits this at its top level, and whatever uses these words imports that module, so that
 * nothing is rendered before they are loaded.
 */
export async function loadTopic(words: Record<UiLanguage, () => Promise<Partial<Messages>>>): Promise<void> {
  if (typeof document === 'undefined') return
  const language = document.documentElement.lang === 'de' ? 'de' : 'en'
  addMessages(language, await words[language]())
}
