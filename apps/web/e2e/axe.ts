import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'

/** Every barrier that axe finds on a page, with the markup that it is in. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // As text: a function would be rewritten on its way through vitest, and the page knows nothing of that.
  const found = await page.evaluate<Result[]>(
    'axe.run(document, { iframes: false }).then(({ violations }) => violations)',
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
