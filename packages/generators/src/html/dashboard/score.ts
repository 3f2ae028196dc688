import { decisionOf } from '@dossier/matching'
import { fillLabel } from '../../locale/fill.ts'
import { formulaText } from '../../locale/formula.ts'
import { bothScores } from '../../locale/override.ts'
import { gauge } from '../charts.ts'
import { type Html, html } from '../html.ts'
import { bulletList, type DashboardContext, say } from './context.ts'

/** The score as a gauge, the recommendation, its reasons and the next steps. */
export function scoreSection(context: DashboardContext): Html {
  const { match, labels } = context
  const { reasons, nextSteps } = decisionOf(match).verdict
  const steps = bulletList(nextSteps.map((step) => say(step, context)))
  return html`<section aria-labelledby="score">
    <h2 id="score">${labels.score}</h2>
    <div class="verdict-panel">
      <figure class="figure">${scoreFigure(context)}</figure>
      <div>
        <h3>${labels.reasons}</h3>
        ${bothLine(context)}${bulletList(reasons.map((reason) => say(reason, context)))} ${formulaLine(context)}
        ${
          steps === null
            ? null
            : html`<h3>${labels.nextSteps}</h3>
                ${steps}`
        }
      </div>
    </div>
  </section>`
}

function scoreFigure(context: DashboardContext): Html {
  const { match, labels, names, scoring } = context
  const { score, verdict } = decisionOf(match)
  const { value, interval } = score
  const { recommendation, thresholds } = verdict
  const call = html`<p class="call call-${recommendation}">${names.recommendation[recommendation]}</p>`
  if (value === null)
    return html`${call}
      <figcaption>${names.notScorable}</figcaption>`
  const [from, to] = interval ?? [value, value]
  const description = fillLabel(labels.gauge, {
    value,
    recommendation: names.recommendation[recommendation],
    from,
    to,
  })
  const limits = [
    fillLabel(scoring.interval, { from, to }),
    fillLabel(labels.goFrom, { value: thresholds.go }),
    fillLabel(labels.noGoBelow, { value: thresholds.noGo }),
  ]
  return html`${gauge({ value, interval: [from, to], thresholds, title: labels.score, description })} ${call}
    <figcaption>${limits.join(' · ')}</figcaption>`
}

/** The score with people's decisions and that of the machine alone; null if there are no decisions. */
function bothLine({ match, locale }: DashboardContext): Html | null {
  const both = bothScores(match, locale)
  return both === null ? null : html`<p class="word">${both}</p>`
}

function formulaLine({ match, scoring, locale }: DashboardContext): Html | null {
  const numbers = formulaText(decisionOf(match).score, locale)
  if (numbers === null) return null
  return html`<p class="formula"><span class="small muted">${scoring.formula}</span><br />${numbers}</p>`
}
