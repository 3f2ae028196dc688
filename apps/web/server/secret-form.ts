import { html, type Html } from '@dossier/generators/html'

/** The form that opens a link. A script fills it in; without script, the visitor pastes the whole link. */
export function secretForm(
  action: string,
  { secret, secretHint, open }: { secret: string; secretHint: string; open: string },
): Html {
  return html`<form method="post" action="${action}">
    <div class="field" data-secret>
      <label for="secret">${secret}</label>
      <p class="hint" id="secret-hint">${secretHint}</p>
      <input
        id="secret"
        name="secret"
        type="text"
        maxlength="2000"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        required
        aria-describedby="secret-hint"
      />
    </div>
    <button type="submit">${open}</button>
  </form>`
}
