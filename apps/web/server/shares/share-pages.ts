import { html, type Html } from '@dossier/generators/html'
import { type Message, messageMain } from '../public-message.ts'
import { type PublicLanguage, publicLanguages, publicPage } from '../public-page.ts'
import { secretForm } from '../secret-form.ts'
import { type ShareWords, shareWords } from './share-words.ts'

/** The link and the language of a page. */
export interface Place {
  publicId: string
  language: PublicLanguage
}

/** The path of a link’s page or of something below it, in the visitor's language. */
export function sharePath({ publicId, language }: Place, below = ''): string {
  return `/s/${publicId}${below}?lang=${language}`
}

interface Page {
  title: string
  main: Html
}

/** A page of a link. */
export function sharePage(place: Place, { title, main }: Page): string {
  const words = shareWords[place.language]
  return publicPage({
    language: place.language,
    title,
    main,
    footer: words.footer,
    languages: {
      label: words.language,
      offered: publicLanguages,
      pathOf: (language) => sharePath({ ...place, language }),
    },
  })
}

/** The first page for every visitor of a link: it reveals nothing about the link, and opens it with a button. */
export function openPage(place: Place, { closed = false } = {}): string {
  const words = shareWords[place.language]
  const main = html`<h1>${words.openTitle}</h1>
    ${closed ? html`<p class="note" role="status">${words.closed}</p>` : html`<p>${words.openIntro}</p>`}
    ${secretForm(sharePath(place), words)}`
  return sharePage(place, { title: words.openTitle, main })
}

/** Asks for the code of a link after a correct secret. */
export function codePage(
  place: Place,
  { secret, wrong, waitSeconds }: { secret: string; wrong: boolean; waitSeconds: number },
): string {
  const words = shareWords[place.language]
  const problems = [...(wrong ? [words.codeWrong] : []), ...(waitSeconds > 0 ? [words.wait(waitSeconds)] : [])]
  const main = html`<h1>${words.codeTitle}</h1>
    <form method="post" action="${sharePath(place)}">
      <input type="hidden" name="secret" value="${secret}" />
      <div class="field">
        <label for="code">${words.code}</label>
        <p class="hint" id="code-hint">${words.codeHint}</p>
        ${problems.length === 0 ? null : html`<p class="problem" id="code-problem" role="alert">${problems.join(' ')}</p>`}
        <input
          id="code"
          name="code"
          type="text"
          maxlength="200"
          autocomplete="one-time-code"
          autocapitalize="off"
          spellcheck="false"
          required
          autofocus
          aria-invalid="${String(wrong)}"
          aria-describedby="code-hint${problems.length === 0 ? '' : ' code-problem'}"
        />
      </div>
      <button type="submit">${words.open}</button>
    </form>`
  return sharePage(place, { title: words.codeTitle, main })
}

/** One message under a heading, and a link back to the start where `again` is set. */
export function messagePage(place: Place, say: (words: ShareWords) => Message): string {
  const words = shareWords[place.language]
  const message = say(words)
  const main = messageMain(message, { path: sharePath(place), label: words.again })
  return sharePage(place, { title: message.title, main })
}

/** Shown if the visit ended before the answer was sent; returns the entered text. */
export function overPage(place: Place, text: string): string {
  const words = shareWords[place.language]
  const kept =
    text === ''
      ? null
      : html`<div class="field">
          <label for="kept">${words.text}</label><textarea id="kept" rows="8" readonly>${text}</textarea>
        </div>`
  const main = html`<h1>${words.overTitle}</h1>
    <p role="alert">${words.over}</p>
    ${kept}
    <p><a class="button quiet" href="${sharePath(place)}">${words.again}</a></p>`
  return sharePage(place, { title: words.overTitle, main })
}
