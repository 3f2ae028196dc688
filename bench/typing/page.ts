import { setTimeout as delay } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'

/** Milliseconds between two keys: about eighty words per minute. */
const betweenKeys = 150

/** Milliseconds from a key press to its result. */
export interface TypingTimes {
  /** A list for what was typed, or for a longer input, on the screen. */
  list: number[]
  /** The request for the rows alone, as the browser sees it. */
  request: number[]
  /** Facets and count for what was typed, after the last key of a phrase. */
  counts: number[]
}

/**
 * Types phrases into the search box of the history, and records when the page shows their results. The first phrase is
 * a warm-up.
 */
export async function typeThrough(url: string, phrases: readonly string[]): Promise<TypingTimes> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ locale: 'de-CH', viewport: { width: 1280, height: 900 } })
    await page.addInitScript(watch)
    await page.goto(`${url}/history`)
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    const [first = ''] = phrases
    await typePhrase(page, first)
    await page.evaluate('window.typed = { list: [], request: [], counts: [] }')
    for (const phrase of phrases) await typePhrase(page, phrase)
    return await page.evaluate<TypingTimes>('window.typed')
  } finally {
    await browser.close()
  }
}

async function typePhrase(page: Page, phrase: string): Promise<void> {
  await page.locator('[data-search]').fill('')
  await answered(page, '')
  let due = performance.now()
  for (const key of phrase) {
    await delay(Math.max(0, due - performance.now()))
    await page.keyboard.type(key)
    due += betweenKeys
  }
  await answered(page, phrase)
  // What was displayed is recorded once it is on the screen.
  await delay(betweenKeys)
}

async function answered(page: Page, q: string): Promise<void> {
  for (const answer of ['query', 'counted']) {
    await page.locator(`[data-${answer}=${JSON.stringify(q)}]`).waitFor({ state: 'attached' })
  }
}

/** Runs in the page before anything else: compares every frame with the input so far. */
const watch = `(() => {
  window.typed = { list: [], request: [], counts: [] }
  let waiting = []
  let last = null
  let before = null
  addEventListener('input', ({ target, timeStamp }) => {
    const q = target.value.trim()
    if (q === '') {
      waiting = []
      last = before = null
      return
    }
    if (q === before) return
    before = q
    last = { q, at: timeStamp }
    waiting.push(last)
  }, true)
  const look = () => {
    const listed = document.querySelector('[data-query]')?.dataset.query
    const shown = waiting.splice(0, waiting.findIndex(({ q }) => q === listed) + 1)
    const isCounted = last?.q === document.querySelector('[data-counted]')?.dataset.counted
    const counted = isCounted ? last : null
    if (isCounted) last = null
    if (shown.length === 0 && counted === null) return
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      // It arrives after the frame was painted.
      port1.onmessage = () => {
        const now = performance.now()
        window.typed.list.push(...shown.map(({ at }) => now - at))
        if (counted !== null) window.typed.counts.push(now - counted.at)
      }
      port2.postMessage(null)
    })
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-query', 'data-counted'] })
  new PerformanceObserver((list) => {
    for (const { name, startTime, responseEnd } of list.getEntries()) {
      if (/history\\/rows/.test(name)) window.typed.request.push(responseEnd - startTime)
    }
  }).observe({ type: 'resource' })
})()`
