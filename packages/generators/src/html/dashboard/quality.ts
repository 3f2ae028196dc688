import { describeRule } from '@dossier/profiles'
import type { Finding } from '@dossier/matching'
import { fillLabel } from '../../locale/fill.ts'
import { describePointer } from '../../locale/pointer-text.ts'
import { type Html, html } from '../html.ts'
import { dataTable } from '../table.ts'
import type { DashboardContext } from './context.ts'

const outcomeLooks = { passed: 'fulfilled', violated: 'unfulfilled', open: 'open' } as const
const severityLooks = { high: 'unfulfilled', medium: 'partial', low: 'not_mentioned' } as const

/** The quality of the CV: a summary of the feedback, its findings, and the rules that were checked. */
export function qualitySection(context: DashboardContext): Html {
  const { feedback, labels, names } = context
  const { rating, recommendation, criticalCount, openCount } = feedback.summary
  const summary = fillLabel(labels.qualityLine, {
    rating: names.ratings[rating],
    recommendation: names.usability[recommendation],
    critical: criticalCount,
    open: openCount,
  })
  return html`<section aria-labelledby="quality">
    <h2 id="quality">${labels.quality}</h2>
    <p>${summary}</p>
    ${feedback.findings.length === 0 ? html`<p>${labels.noFindings}</p>` : findingTable(context)} ${ruleList(context)}
  </section>`
}

function findingTable(context: DashboardContext): Html {
  const { feedback, labels } = context
  return dataTable({
    caption: labels.findings,
    columns: [
      { label: labels.severity },
      { label: labels.place },
      { label: labels.finding },
      { label: labels.measure },
    ],
    rows: feedback.findings.map((finding) => findingRow(finding, context)),
  })
}

function findingRow(finding: Finding, { candidate, names, language, locale }: DashboardContext): Html {
  const { problem, hint } = describeRule(finding.rule, finding.params, language)
  return html`<tr>
    <td><span class="badge v-${severityLooks[finding.severity]}">${names.severities[finding.severity]}</span></td>
    <th scope="row">${describePointer(candidate, finding.pointer, locale)}</th>
    <td>${problem}</td>
    <td>${hint}</td>
  </tr>`
}

/** All rules with their outcomes, in two columns because most passed. */
function ruleList({ feedback, labels, names, language }: DashboardContext): Html | null {
  if (feedback.ruleChecks.length === 0) return null
  const items = feedback.ruleChecks.map(({ rule, outcome, params, count }) => {
    const badge = html`<span class="badge v-${outcomeLooks[outcome]}">${names.outcomes[outcome]}</span>`
    const number = count > 0 ? html` <span class="muted">(${count})</span>` : null
    return html`<li>${badge} <span>${describeRule(rule, params, language).title}${number}</span></li>`
  })
  return html`<h3>${labels.rules}</h3>
    <ul class="rules">
      ${items}
    </ul>`
}
