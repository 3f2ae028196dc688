import { html, type Html } from '@dossier/generators/html'

/** What a public page says in place of what the visitor came for. */
export interface Message {
  title: string
  text: string
  /** Whether the page offers the way back to the start. */
  again?: boolean
}

/** A message as the main part of a page, with a link to the start if both the message and the page offer one. */
export function messageMain({ title, text, again = false }: Message, start?: { path: string; label: string }): Html {
  return html`<h1>${title}</h1>
    <p>${text}</p>
    ${again && start !== undefined ? html`<p><a class="button quiet" href="${start.path}">${start.label}</a></p>` : null}`
}
