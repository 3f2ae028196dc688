import { addMessages, type Messages } from './index.tsx'
import type { UiLanguage } from './ui-language.ts'

/**
 * Loads words that only some pages need, in the language that the server has written the page in; the server itself knows
 * all from its start. A module awaits it at its top, and whatever uses these words imports that module, so that nothing is
 * drawn before they are there.
 */
export async function loadTopic(words: Record<UiLanguage, () => Promise<Partial<Messages>>>): Promise<void> {
  if (typeof document === 'undefined') return
  const language = document.documentElement.lang === 'de' ? 'de' : 'en'
  addMessages(language, await words[language]())
}
