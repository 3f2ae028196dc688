import { formatDate } from '../../locale/format.ts'
import type { Offer, OfferClaim } from '../../offer/offer-model.ts'
import { type Html, html } from '../html.ts'
import { bulletList, restingOn, type DashboardContext, openText, orOpen } from './context.ts'

/** The argument of the offer: assessment, added value, gaps, conditions, recommendation. Null if the run has no offer. */
export function offerSection(context: DashboardContext): Html | null {
  const { offer, labels } = context
  if (offer === null) return null
  return html`<section aria-labelledby="offer">
    <h2 id="offer">${labels.offer}</h2>
    <div class="prose">${offer.assessment.map((text) => html`<p>${openText(text, context)}</p>`)}</div>
    <div class="columns">
      ${claimList(labels.addedValue, offer.addedValue, context)} ${claimList(labels.gaps, offer.gaps, context)}
    </div>
    ${conditions(offer, context)}
    <h3>${labels.recommendation}</h3>
    <div class="prose"><p>${orOpen(offer.recommendation, context)}</p></div>
  </section>`
}

function claimList(title: string, claims: readonly OfferClaim[], context: DashboardContext): Html | null {
  const items = claims.map((claim) => html`${openText(claim.text, context)}${restingOn(claim.criteria, context)}`)
  return items.length === 0
    ? null
    : html`<div>
        <h3>${title}</h3>
        ${bulletList(items)}
      </div>`
}

function conditions(offer: Offer, context: DashboardContext): Html {
  const { labels, locale } = context
  const { workload, availability, hourlyRate, subcontracting, validUntil } = offer.conditions
  const rows: [string, string][] = [
    [labels.workload, workload],
    [labels.availability, availability],
    [labels.hourlyRate, hourlyRate],
    [labels.subcontracting, subcontracting],
    [labels.validUntil, formatDate(validUntil, locale)],
  ]
  return html`<h3>${labels.conditions}</h3>
    <dl class="facts five">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${orOpen(value, context)}</dd>
          </div>`,
      )}
    </dl>`
}
