import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'

const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What axe is asked for beside the default: not the markup of all that is well, for colours alone the rules that read them, and
 * for the layout all others.
 */
const options = {
  all: { iframes: false, resultTypes: ['violations'] },
  colours: { iframes: false, resultTypes: ['violations'], runOnly: ofColours },
  layout: {
    iframes: false,
    resultTypes: ['violations'],
    rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
  },
} as const

/**
 * Every barrier that axe finds on a page as it stands, or in the elements of a selector, with the markup that it is in; with
 * `colours` those of its colours alone, with `layout` all but those.
 */
export async function violationsOf(
  page: Page,
  rules: keyof typeof options = 'all',
  within = 'html',
): Promise<string[]> {
  await settle(page)
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  // As text: a function would be rewritten on its way through vitest, and the page knows nothing of that.
  const found = await page.evaluate<Result[]>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options[rules])}).then(({ violations }) => violations)`,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Ends every transition at where it leads, now and from now on: a colour on its way from light to dark is neither. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, ::before, ::after { transition: none !important }')
    document.adoptedStyleSheets = [sheet]
  }`)
}

/** By how many pixels a page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)')
}
