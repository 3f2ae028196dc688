import type { DocumentDefinition } from './define.ts'
import { fullName, personFilename } from './filenames.ts'
import { dashboardContext, type DashboardContext } from './html/dashboard/context.ts'
import { criteriaSection } from './html/dashboard/criteria.ts'
import { legendSection } from './html/dashboard/legend.ts'
import { masthead } from './html/dashboard/masthead.ts'
import { offerSection } from './html/dashboard/offer.ts'
import { overviewSection } from './html/dashboard/overview.ts'
import { qualitySection } from './html/dashboard/quality.ts'
import { risksSection } from './html/dashboard/risks.ts'
import { scoreSection } from './html/dashboard/score.ts'
import { dashboardStyle, overrideStyle } from './html/dashboard/style.ts'
import { validationSection } from './html/dashboard/validation.ts'
import { type Html, html, renderHtml } from './html/html.ts'
import { localSpelling } from './locale/spelling.ts'

/** The match as one HTML page without scripts or network access. It escapes all data and is also designed for print. */
export const dashboard: DocumentDefinition<'dashboard'> = {
  type: 'dashboard',
  kind: 'document',
  area: 'primary_outputs',
  extension: 'html',
  contentType: 'text/html; charset=utf-8',
  needs: ['job', 'match'],
  shows: ['candidate', 'job', 'offer'],
  filename: (candidate) => personFilename('Dashboard', candidate, 'html'),
  generate: async (data, options) => {
    const context = dashboardContext(data, options)
    if (context === null) throw new RangeError('a dashboard needs job and match')
    const page = localSpelling(renderHtml(dashboardPage(context)), options.locale)
    return new TextEncoder().encode(page)
  },
}

function dashboardPage(context: DashboardContext): Html {
  const { candidate, job, match, theme, locale, labels } = context
  const title = [labels.document, fullName(candidate), job.title].filter((part) => part !== '').join(' – ')
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${dashboardStyle(theme)}${match.decided === undefined ? null : overrideStyle()}
        </style>
      </head>
      <body>
        <div class="sheet">
          ${masthead(context)}
          <main>
            ${scoreSection(context)} ${overviewSection(context)} ${risksSection(context)} ${offerSection(context)}
            ${criteriaSection(context)} ${validationSection(context)} ${qualitySection(context)}
            ${legendSection(context)}
          </main>
        </div>
      </body>
    </html> `
}
