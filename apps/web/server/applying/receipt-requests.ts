import { longestRequestText, type ShownReceipt } from '@dossier/api'
import { html, type Html } from '@dossier/generators/html'
import { dayIn } from '../public-page.ts'
import type { Place } from './apply-frame.ts'
import { actionForm } from './receipt-action.ts'
import { receiptRequestWords } from './receipt-request-words.ts'

interface Asking {
  requests: ShownReceipt['requests']
  secret: string
  /** True if a correction was requested without a text. */
  isUnsaid: boolean
}

/** The sender's requests about their data, and the forms for new ones. */
export function requestsPart(place: Place, { requests, secret, isUnsaid }: Asking): Html {
  const words = receiptRequestWords[place.language]
  const day = (date: string) => dayIn(place.language, date)
  const objects = requests.some(({ kind, state }) => kind === 'objection' && (state === 'open' || state === 'granted'))
  const corrects = requests.some(({ kind, state }) => kind === 'rectification' && state === 'open')
  return html`<h2>${words.title}</h2>
    ${requests.map(
      ({ kind, state, receivedOn, dueOn, details, extensionReason, answer }) =>
        html`<div class="note" role="status">
          <strong>${words.asked[kind]}</strong>, ${words.on(day(receivedOn))}. ${words.states[state](day(dueOn))}
          ${details === '' ? null : html`<p>«${details}»</p>`}
          ${extensionReason === '' ? null : html`<p>${words.extended(extensionReason)}</p>`}
          ${answer === '' ? null : html`<p>${answer}</p>`}
        </div>`,
    )}
    ${
      corrects
        ? null
        : html`<h3>${words.rectify}</h3>
            ${isUnsaid ? html`<p class="problem" role="alert" id="unsaid">${words.unsaid}</p>` : null}
            ${actionForm(place, {
              secret,
              action: 'rectify',
              label: words.rectify,
              inside: textField({ id: 'rectify', label: words.rectifyText, hint: words.rectifyHint, isRequired: true }),
            })}`
    }
    ${
      objects
        ? actionForm(place, { secret, action: 'unobject', label: words.unobject })
        : html`<h3>${words.object}</h3>
            ${actionForm(place, {
              secret,
              action: 'object',
              label: words.object,
              inside: textField({ id: 'object', label: words.objectText, hint: words.objectHint, isRequired: false }),
            })}`
    }`
}

interface TextField {
  id: string
  label: string
  hint: string
  isRequired: boolean
}

function textField({ id, label, hint, isRequired }: TextField): Html {
  const most = String(longestRequestText)
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${
      isRequired
        ? html`<textarea
            id="${id}"
            name="details"
            rows="3"
            maxlength="${most}"
            required
            aria-describedby="${id}-hint"
          ></textarea>`
        : html`<textarea
            id="${id}"
            name="details"
            rows="3"
            maxlength="${most}"
            aria-describedby="${id}-hint"
          ></textarea>`
    }
  </div>`
}
