import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result } from 'axe-core'
import type { Page } from 'playwright-core'

/** The minified script: every page compiles it anew. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * Options for axe in addition to its defaults: no markup of passing elements; only the colour rules for colours; all
 * other rules for the layout; and for the outline, the rules for which thousands of similar elements can still differ.
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

/** Returns every barrier that axe finds on a page in its current state, with its markup, by the rules of one kind. */
export async function violationsOf(page: Page, rules: keyof typeof options = 'all'): Promise<string[]> {
  await settle(page)
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe)
  // As text, because vitest would rewrite a function, and the page does not know the rewritten names.
  const found = await page.evaluate<Result[]>(
    `axe.run(${JSON.stringify(options[rules])}).then(({ violations }) => violations)`,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/**
 * Ends all transitions in their final state, now and later, because a colour in transition is neither light nor dark.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, ::before, ::after { transition: none !important }')
    document.adoptedStyleSheets = [sheet]
  }`)
}

/** The number of pixels by which a page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)')
}
