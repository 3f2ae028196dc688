import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { addMessages } from './i18n/catalogues.ts'

/**
 * Loads the words of the language in which the server rendered the page; a page in another language is another
 * document.
 */
async function loadMessages(): Promise<void> {
  if (document.documentElement.lang === 'de') addMessages('de', (await import('./i18n/de.ts')).de)
  else addMessages('en', (await import('./i18n/en.ts')).en)
}

await loadMessages()
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
