import type { Risk } from '@dossier/matching'
import { labelsFor } from '../../locale/labels.ts'
import { overrideLabels } from '../../locale/override-labels.ts'
import { type Html, html } from '../html.ts'
import { dataTable } from '../table.ts'
import { type DashboardContext, say } from './context.ts'

const looks = { high: 'unfulfilled', medium: 'partial', low: 'not_mentioned' } as const

/** The risks, most severe first. */
export function risksSection(context: DashboardContext): Html {
  const { match, labels } = context
  const note = match.decided === undefined ? null : labelsFor(overrideLabels, context.locale).onlyMachine
  const order = Object.keys(looks)
  const risks = match.risks.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return html`<section aria-labelledby="risks">
    <h2 id="risks">${labels.risks}</h2>
    ${note === null ? null : html`<p class="small muted">${note}</p>`}${risks.length === 0 ? html`<p>${labels.noRisks}</p>` : riskTable(risks, context)}
  </section>`
}

function riskTable(risks: readonly Risk[], context: DashboardContext): Html {
  const { labels, names } = context
  const rows = risks.map(
    (risk) =>
      html`<tr>
        <td><span class="badge v-${looks[risk.severity]}">${names.severities[risk.severity]}</span></td>
        <td>${names.riskTypes[risk.type]}</td>
        <th scope="row">${say(risk.description, context)}</th>
        <td>${say(risk.reason, context)}</td>
      </tr>`,
  )
  return dataTable({
    caption: labels.risksFound,
    columns: [
      { label: labels.severity },
      { label: labels.type },
      { label: labels.risk },
      { label: labels.reason, look: 'reason' },
    ],
    rows,
  })
}
