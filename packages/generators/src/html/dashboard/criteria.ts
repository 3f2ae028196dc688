import type { CriterionGroup, CriterionResult, Evidence } from '@dossier/matching'
import { evidencePlace } from '../../locale/evidence-place.ts'
import { evidenceSnippet } from '../../locale/evidence-snippet.ts'
import { fillLabel } from '../../locale/fill.ts'
import { overrideWords } from '../../locale/override.ts'
import { quoteMarks } from '../../locale/quotes.ts'
import { directed, type Html, html } from '../html.ts'
import { dataTable } from '../table.ts'
import { type DashboardContext, groups, openText, say, status } from './context.ts'

const shownQuotes = 3

/** One table per group: each criterion, its verdict, and the quotes from the CV that prove it. */
export function criteriaSection(context: DashboardContext): Html {
  const filled = groups.filter((group) => context.match[group].length > 0)
  return html`<section aria-labelledby="criteria">
    <h2 id="criteria">${context.labels.criteria}</h2>
    ${filled.length === 0 ? html`<p>${context.labels.noCriteria}</p>` : filled.map((group) => groupTable(group, context))}
  </section>`
}

function groupTable(group: CriterionGroup, context: DashboardContext): Html {
  const { match, labels, names } = context
  return dataTable({
    caption: names.groups[group],
    columns: [
      { label: labels.number, look: 'nr' },
      { label: labels.criterion, look: 'criterion' },
      { label: labels.status, look: 'state' },
      { label: labels.evidence },
    ],
    rows: match[group].map((result) => criterionRow(result, context)),
  })
}

function criterionRow(result: CriterionResult, context: DashboardContext): Html {
  const number = context.numbers.get(result.pointer) ?? { text: '', id: '' }
  return html`<tr id="${number.id}">
    <td class="nr">${number.text}</td>
    <th scope="row" class="criterion" lang="${context.job.locale}">${openText(result.criterion, context)}</th>
    <td class="state">${status(result, context)}</td>
    <td>
      ${word(result, context)}${quotesOrNothing(result, context)}
      ${result.comment.map((message) => html`<p class="comment">${say(message, context)}</p>`)}
    </td>
  </tr>`
}

/** A person's decision, which comes before the machine's result; null if there is none. */
function word({ override }: CriterionResult, context: DashboardContext): Html | null {
  if (override === undefined) return null
  const { who, reason, noProof } = overrideWords(override, context.locale)
  return html`<div class="word">
    <p><strong>${who}</strong> ${openText(reason, context)}</p>
    ${noProof === null ? null : html`<p class="where">${noProof}</p>`}
  </div>`
}

/**
 * The quotes, or a note that there are none unless a comment says so. A fulfilled criterion without quotes is proven by
 * a section that the CV leaves out.
 */
function quotesOrNothing({ evidence, comment, verdict }: CriterionResult, context: DashboardContext): Html | null {
  if (evidence.length > 0) return quotes(evidence, context)
  if (verdict === 'fulfilled') return html`<p class="muted">${context.labels.evidenceLeftOut}</p>`
  return comment.length > 0 ? null : html`<p class="muted">${context.labels.noEvidence}</p>`
}

function quotes(evidence: readonly Evidence[], context: DashboardContext): Html {
  const { labels } = context
  const hidden = evidence.length - shownQuotes
  return html`<ul class="quotes">
    ${evidence.slice(0, shownQuotes).map((item) => quoteLine(item, context))}
    ${hidden > 0 ? html`<li class="where">${fillLabel(labels.more, { count: hidden })}</li>` : null}
  </ul>`
}

function quoteLine(evidence: Evidence, { candidate, locale }: DashboardContext): Html {
  const { before, quote, after } = evidenceSnippet(candidate, evidence)
  const [open, close] = quoteMarks(locale)
  const words = html`${open}${before}<em>${quote}</em>${after}${close}`
  return html`<li>
    <span class="quote" lang="${candidate.locale}">${directed(before + quote + after, words)}</span>
    <span class="where">${evidencePlace(candidate, evidence, locale)}</span>
  </li>`
}
