import type { Html } from '@dossier/generators/html'
import { type Message, messageMain } from '../public-message.ts'
import { type PublicLanguage, publicLanguages, publicPage } from '../public-page.ts'
import { type ApplyWords, applyWords } from './apply-words.ts'

/** The path and language of a page. */
export interface Place {
  /** The path that it is below, such as `/apply/…`. */
  path: string
  language: PublicLanguage
  offered: readonly PublicLanguage[]
}

/** The address of a page in its language. */
export const pathOf = ({ path, language }: Place) => `${path}?lang=${language}`

/** A page for applicants. */
export function applyPage(place: Place, { title, main }: { title: string; main: Html }): string {
  const words = applyWords[place.language]
  return publicPage({
    language: place.language,
    title,
    main,
    footer: words.footer,
    languages: {
      label: words.language,
      offered: place.offered,
      pathOf: (language) => pathOf({ ...place, language }),
    },
  })
}

/** One message under a heading. */
export function messagePage(place: Pick<Place, 'path' | 'language'>, say: (words: ApplyWords) => Message): string {
  const message = say(applyWords[place.language])
  return applyPage({ ...place, offered: publicLanguages }, { title: message.title, main: messageMain(message) })
}
