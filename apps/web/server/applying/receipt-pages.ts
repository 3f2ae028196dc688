import type { ShownReceipt } from '@dossier/api'
import { html, type Html } from '@dossier/generators/html'
import { dayIn, sizeIn } from '../public-page.ts'
import { secretForm } from '../secret-form.ts'
import { applyPage, pathOf, type Place } from './apply-frame.ts'
import { applyWords } from './apply-words.ts'
import { actionForm } from './receipt-action.ts'
import { requestsPart } from './receipt-requests.ts'

/** The first page for every visitor of a receipt’s link: it reveals nothing, and opens the receipt with a button. */
export function unopenedPage(place: Place): string {
  const words = applyWords[place.language]
  const main = html`<h1>${words.openTitle}</h1>
    <p>${words.openIntro}</p>
    ${secretForm(pathOf(place), words)}`
  return applyPage(place, { title: words.openTitle, main })
}

interface Opened {
  receipt: ShownReceipt
  secret: string
  /** True if an erasure was not confirmed. */
  isUnsure: boolean
  /** True if a correction was requested without a text. */
  isUnsaid: boolean
}

/** What an applicant sent, and what they can do with it. */
export function receiptPage(place: Place, { receipt, secret, isUnsure, isUnsaid }: Opened): string {
  const words = applyWords[place.language]
  const day = (iso: string) => dayIn(place.language, iso)
  const { withdrawnAt, message, phone, consent, poolMonths } = receipt
  const main = html`<p class="hint">${receipt.firm}</p>
    <h1>${words.openTitle}</h1>
    <p class="lead">${receipt.job}</p>
    <p class="hint">${words.received(day(receipt.receivedAt))} · ${words.keptUntil(day(receipt.keepUntil))}</p>
    ${withdrawnAt === null ? null : html`<p class="note" role="status">${words.withdrawn(day(withdrawnAt))}</p>`}
    ${receipt.erasureAsked ? html`<p class="note" role="status">${words.erasureAsked}</p>` : null}
    <dl>
      ${entry(words.name, receipt.name)} ${entry(words.email, receipt.email)}
      ${phone === '' ? null : entry(words.phone, phone)} ${message === '' ? null : entry(words.message, message)}
      ${entry(words.file, `${receipt.file.name}, ${sizeIn(place.language, receipt.file.byteSize)}`)}
      ${entry(words.agreed(consent.version), consent.text)}
      ${poolMonths === null ? null : entry(words.consents, words.pool(poolMonths))}
    </dl>
    ${actionForm(place, { secret, action: 'data', label: words.data })} ${fileAction(place, { receipt, secret })}
    ${requestsPart(place, { requests: receipt.requests, secret, isUnsaid })}
    ${
      withdrawnAt === null
        ? html`<h2>${words.withdraw}</h2>
            <p>${words.withdrawHint}</p>
            ${actionForm(place, { secret, action: 'withdraw', label: words.withdraw })}`
        : null
    }
    <h2>${words.erase}</h2>
    <p>${words.eraseHint}</p>
    ${isUnsure ? html`<p class="problem" role="alert" id="sure-problem">${words.unsure}</p>` : null}
    ${actionForm(place, {
      secret,
      action: 'erase',
      label: words.erase,
      inside: html`<label class="choice"
        ><input type="checkbox" name="sure" value="yes" required /> <span>${words.sure}</span></label
      >`,
    })}`
  return applyPage({ ...place, offered: [place.language] }, { title: words.openTitle, main })
}

/** The form for downloading the file, or why it is not served. */
function fileAction(place: Place, { receipt, secret }: Pick<Opened, 'receipt' | 'secret'>): Html {
  const words = applyWords[place.language]
  const { withheld } = receipt.file
  if (withheld === null) return actionForm(place, { secret, action: 'file', label: words.original })
  return html`<p class="note">${withheld === 'infected' ? words.fileInfected : words.fileWaits}</p>`
}

function entry(name: string, value: string): Html {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`
}
