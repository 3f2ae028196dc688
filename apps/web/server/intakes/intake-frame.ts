import { html, type Html } from '@dossier/generators/html'
import { type Message, messageMain } from '../public-message.ts'
import { type PublicLanguage, publicLanguages, publicPage } from '../public-page.ts'
import { secretForm } from '../secret-form.ts'
import { intakeWords } from './intake-words.ts'
import type { IntakeWords } from './words-en.ts'

/** The link and the language of a page. */
export interface Place {
  publicId: string
  language: PublicLanguage
}

/** The path of an intake’s page or of something below it, in the visitor's language. */
export function intakePath({ publicId, language }: Place, below = ''): string {
  return `/intake/${publicId}${below}?lang=${language}`
}

/** A page of an intake; `step` is kept when the language changes. */
export function intakePage(place: Place, { title, main, step }: { title: string; main: Html; step?: number }): string {
  const words = intakeWords[place.language]
  const kept = step === undefined ? '' : `&step=${step}`
  return publicPage({
    language: place.language,
    title,
    main,
    footer: words.footer,
    languages: {
      label: words.language,
      offered: publicLanguages,
      pathOf: (language) => intakePath({ ...place, language }) + kept,
    },
  })
}

/** The first page for every visitor of a link: it reveals nothing, and opens the link with a button. */
export function openPage(place: Place, { closed }: { closed: boolean }): string {
  const words = intakeWords[place.language]
  const main = html`<h1>${words.openTitle}</h1>
    ${closed ? html`<p class="good" role="status">${words.closed}</p>` : html`<p>${words.openIntro}</p>`}
    ${secretForm(intakePath(place), words)}`
  return intakePage(place, { title: words.openTitle, main })
}

/** One message under a heading, and a link back to the start where `again` is set. */
export function messagePage(place: Place, say: (words: IntakeWords) => Message): string {
  const words = intakeWords[place.language]
  const message = say(words)
  const main = messageMain(message, { path: intakePath(place), label: words.again })
  return intakePage(place, { title: message.title, main })
}

/** Shown if the visit ended before the answers were sent; returns the entered text. */
export function overPage(place: Place, texts: readonly string[]): string {
  const words = intakeWords[place.language]
  const main = html`<h1>${words.overTitle}</h1>
    <p class="problem" role="alert">${words.over}</p>
    <ul>
      ${texts.map((text) => html`<li class="kept">${text}</li>`)}
    </ul>
    <p><a class="button quiet" href="${intakePath(place)}">${words.again}</a></p>`
  return intakePage(place, { title: words.overTitle, main })
}
