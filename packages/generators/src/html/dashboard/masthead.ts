import { fullName } from '../../filenames.ts'
import { formatLongDate } from '../../locale/format.ts'
import type { Theme } from '../../theme.ts'
import { type Html, html } from '../html.ts'
import { type DashboardContext, openText, orOpen } from './context.ts'

/** The sender, the person and the role, and when and with which versions the page was made. */
export function masthead(context: DashboardContext): Html {
  const { candidate, theme, labels } = context
  return html`<header>
    <div class="brand">
      <div>${brand(theme)}</div>
      ${address(theme)}
    </div>
    <p class="eyebrow">${labels.document} · ${labels.proposalFor}</p>
    <h1>${fullName(candidate)}</h1>
    <p class="headline">${orOpen(candidate.headline, context)}</p>
    ${facts(context)}
  </header>`
}

function brand(theme: Theme): Html {
  const source = logoSource(theme.logo)
  if (source !== null) return html`<img class="logo" src="${source}" alt="${theme.firm}" />`
  return html`<strong>${theme.firm}</strong>`
}

/** The logo as a data URI; null unless its media type and base64 are valid for a theme. */
function logoSource(logo: Theme['logo']): string | null {
  if (logo === null || !['image/png', 'image/jpeg'].includes(logo.mediaType)) return null
  return /^[A-Za-z0-9+/]+={0,2}$/.test(logo.base64) ? `data:${logo.mediaType};base64,${logo.base64}` : null
}

function address(theme: Theme): Html | null {
  const lines = [theme.logo === null ? '' : theme.firm, ...theme.address].filter((line) => line !== '')
  if (lines.length === 0) return null
  return html`<address>${lines.map((line, index) => html`${index === 0 ? null : html`<br />`}${line}`)}</address>`
}

function facts(context: DashboardContext): Html {
  const { job, match, labels, locale } = context
  const { start, end, workload, locations } = job.assignment
  const period = [start, end].filter((part) => part !== '').join(' – ')
  const rows: [string, Html][] = [
    [labels.job, orOpen(job.title, context)],
    [labels.client, orOpen(job.client, context)],
    [labels.assignment, orOpen(period, context)],
    [labels.workload, orOpen(workload, context)],
    [labels.unit, orOpen(job.organisationUnit, context)],
    [labels.locations, orOpen(locations.join(', '), context)],
    [labels.asOf, openText(formatLongDate(match.metadata.asOf, locale), context)],
    [labels.engine, html`${match.metadata.engine}, ${labels.lexicon} ${match.metadata.lexicon}`],
  ]
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}
