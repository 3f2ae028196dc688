import { html, type Html } from '@dossier/generators/html'
import { pathOf, type Place } from './apply-frame.ts'

interface Action {
  secret: string
  action: string
  label: string
  inside?: Html
}

/** A form with one button, which includes the secret that opened the page. */
export function actionForm(place: Place, { secret, action, label, inside }: Action): Html {
  return html`<form method="post" action="${pathOf(place)}" class="action">
    <input type="hidden" name="secret" value="${secret}" />
    <input type="hidden" name="action" value="${action}" />
    ${inside ?? null}
    <button type="submit" class="quiet">${label}</button>
  </form>`
}
