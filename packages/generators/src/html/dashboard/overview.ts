import { allCriteria, countedVerdict, type CriterionGroup, verdicts } from '@dossier/matching'
import { fillLabel } from '../../locale/fill.ts'
import { labelsFor } from '../../locale/labels.ts'
import { overrideLabels } from '../../locale/override-labels.ts'
import { verdictName } from '../../locale/verdict.ts'
import { type BarPart, stackedBar, verdictIcon } from '../charts.ts'
import { type Html, html } from '../html.ts'
import { bulletList, criterionLinks, type DashboardContext, groups, openText } from './context.ts'

/** One bar per group of criteria with its counts in words, and the coverage. */
export function overviewSection(context: DashboardContext): Html {
  const { labels } = context
  return html`<section aria-labelledby="overview">
    <h2 id="overview">${labels.overview}</h2>
    <dl class="bars">${groups.map((group) => groupBar(group, context))}</dl>
    ${coverage(context)}
  </section>`
}

function groupBar(group: CriterionGroup, context: DashboardContext): Html {
  const { match, names, labels } = context
  const parts = countVerdicts(group, context)
  const name = html`<dt>${names.groups[group]} <span class="muted">(${match[group].length})</span></dt>`
  if (parts.length === 0)
    return html`${name}
      <dd class="muted small">${labels.noCriteria}</dd>`
  const inWords = parts.map((part) => `${part.count} ${verdictName(part.verdict, context.locale)}`)
  const title = `${names.groups[group]} – ${inWords.join(', ')}`
  const counts = parts.map((part, index) => html`<li>${verdictIcon(part.verdict)}${inWords[index] ?? ''}</li>`)
  return html`${name}
    <dd>
      ${stackedBar(parts, `bar-${group}`, title)}
      <ul class="counts">
        ${counts}
      </ul>
    </dd>`
}

function countVerdicts(group: CriterionGroup, { match }: DashboardContext): BarPart[] {
  return verdicts
    .map((verdict) => ({ verdict, count: match[group].filter((result) => countedVerdict(result) === verdict).length }))
    .filter((part) => part.count > 0)
}

/** The coverage: numbers of well-proven criteria, which the tables detail, and full texts of the others. */
function coverage(context: DashboardContext): Html {
  const { match, labels, names, locale } = context
  const { overall, strong, partial, missing } = match.coverage
  const strongLinks = criterionLinks(pointersOf(strong, context), context)
  const inFull = (texts: readonly string[]): Html =>
    bulletList(texts.map((text) => openText(text, context))) ?? html`<p>${labels.none}</p>`
  const note = match.decided === undefined ? null : labelsFor(overrideLabels, locale).onlyMachine
  const title = html`<h3>${fillLabel(labels.coverage, { level: names.levels[overall] })}</h3>`
  return html`${title}${note === null ? null : html`<p class="small muted">${note}</p>`}
    <div class="coverage">
      <div>
        <p class="small muted">${labels.strong}</p>
        <p>${strongLinks ?? labels.none}</p>
      </div>
      <div>
        <p class="small muted">${labels.partial}</p>
        ${inFull(partial)}
      </div>
      <div>
        <p class="small muted">${labels.missing}</p>
        ${inFull(missing)}
      </div>
    </div>`
}

function pointersOf(texts: readonly string[], { match }: DashboardContext): string[] {
  return allCriteria(match)
    .filter((result) => texts.includes(result.criterion))
    .map((result) => result.pointer)
}
