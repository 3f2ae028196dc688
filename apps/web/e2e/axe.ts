import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'

const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What axe is asked for beside the default: not the markup of all that is well, for colours alone the rules that read them, for
 * the layout all others, and for the outline those by which thousands of alike elements can still differ.
 */
const options = {
  all: { iframes: false, resultTypes: ['violations'] },
  colours: { iframes: false, resultTypes: ['violations'], runOnly: ofColours },
  outline: {
    iframes: false,
    resultTypes: ['violations'],
    runOnly: ['duplicate-id-aria', 'heading-order', 'landmark-unique', 'link-name', 'button-name', 'label'],
  },
  layout: {
    iframes: false,
    resultTypes: ['violations'],
    rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
  },
} as const

/**
 * Returns every barrier that axe finds on a page as it stands, with its markup, by the rules of one kind.
 */
export async function violationsOf(page: Page, rules: keyof typeof options = 'all'): Promise<string[]> {
  await settle(page)
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  // As text: a function would be rewritten on its way through vitest, and the page knows nothing of that.
  const found = await page.evaluate<Result[]>(
    `axe.run(${JSON.stringify(options[rules])}).then(({ violations }) => violations)`,
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
