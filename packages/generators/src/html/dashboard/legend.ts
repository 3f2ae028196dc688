import { verdicts, verdictWeights } from '@dossier/matching'
import { fillLabel } from '../../locale/fill.ts'
import { formulaSymbols, formulaText } from '../../locale/formula.ts'
import { labelsFor } from '../../locale/labels.ts'
import { overrideLabels } from '../../locale/override-labels.ts'
import { verdictLegend, verdictMeaning } from '../../locale/verdict.ts'
import { type Html, html } from '../html.ts'
import { dataTable } from '../table.ts'
import { badge, type DashboardContext } from './context.ts'

/** How the score was computed: the formula with its numbers, status values and thresholds, and the source of the data. */
export function legendSection(context: DashboardContext): Html {
  const { match, labels, scoring, locale } = context
  const { thresholds } = match.verdict
  const numbers = formulaText(match.score, locale)
  const decided = match.decided === undefined ? null : formulaText(match.decided.score, locale)
  const { withDecisions } = labelsFor(overrideLabels, locale)
  return html`<section aria-labelledby="legend">
    <h2 id="legend">${labels.legend}</h2>
    <div class="prose">
      <h3>${scoring.formula}</h3>
      <p>${formulaSymbols(locale)}</p>
      ${numbers === null ? null : html`<p>= ${numbers}</p>`}${decided === null ? null : html`<p>${withDecisions}: = ${decided}</p>`}
      <p class="muted">${scoring.symbols}</p>
      <p class="muted">${scoring.intervalMeaning}</p>
      <h3>${scoring.thresholds}</h3>
      <p>${fillLabel(scoring.thresholdLine, { ...thresholds })}</p>
    </div>
    ${statusTable(context)} ${provenance(context)}
    <div class="prose small"><p>${scoring.method}</p></div>
  </section>`
}

function statusTable(context: DashboardContext): Html {
  const { labels, scoring, locale } = context
  const rows = verdicts.map(
    (verdict) =>
      html`<tr>
        <th scope="row">${badge(verdict, context, verdictLegend(verdict, locale))}</th>
        <td class="num">${verdictWeights[verdict]}</td>
        <td>${verdictMeaning(verdict, locale)}</td>
      </tr>`,
  )
  return dataTable({
    caption: scoring.weights,
    columns: [
      { label: labels.status, look: 'state' },
      { label: scoring.statusWeight, look: 'num' },
      { label: scoring.meaning },
    ],
    rows,
  })
}

function provenance({ match, labels }: DashboardContext): Html {
  const { engine, lexicon, inputs, asOf } = match.metadata
  return html`<h3>${labels.provenance}</h3>
    <p class="small">${labels.engine} ${engine}, ${labels.lexicon} ${lexicon}, ${labels.asOf} <code>${asOf}</code></p>
    <p class="small">${labels.candidateHash} <code>${inputs.candidate}</code></p>
    <p class="small">${labels.jobHash} <code>${inputs.job}</code></p>`
}
