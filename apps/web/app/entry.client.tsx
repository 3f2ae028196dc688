import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { addMessages } from './i18n/index.tsx'

/** The words of the language that the server has written the page in; a page in another language is another document. */
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
