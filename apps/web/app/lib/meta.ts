import type { MetaFunction } from '@remix-run/node'
import { messagesFor } from '../i18n/catalogues.ts'
import type { Messages } from '../i18n/en.ts'
import { uiLanguages } from '../i18n/ui-language.ts'

/** The title of a page in the reader's language. */
export function titled(title: (t: Messages, data: unknown) => string): MetaFunction {
  return ({ matches, data }) => {
    const root: unknown = matches.find(({ id }) => id === 'root')?.data
    const language = typeof root === 'object' && root !== null && 'language' in root ? root.language : 'en'
    const t = messagesFor(uiLanguages.find((code) => code === language) ?? 'en')
    return [{ title: `${title(t, data)} · ${t.app.name}` }]
  }
}
