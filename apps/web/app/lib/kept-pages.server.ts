import { createHash } from 'node:crypto'
import { type PackedPage, packPage } from './packed-page.server.ts'

/** How long a page is kept, in milliseconds: it may show what depends on the time, to the minute. */
const keptFor = 30_000
/** Limit on the bytes of all kept pages. */
const mostBytes = 6_000_000

interface KeptPage {
  page: PackedPage
  until: number
}

const kept = new Map<string, KeptPage>()
let bytes = 0

/**
 * The page for everything that it shows, as text: rendered by `render`, unless a page that shows exactly that was
 * rendered a moment ago.
 */
export async function keptPage(shown: string, render: () => Promise<string>): Promise<PackedPage> {
  const key = createHash('sha256').update(shown).digest('base64')
  const known = kept.get(key)
  if (known !== undefined && performance.now() < known.until) return known.page
  forget(key)
  const page = await packPage(await render())
  // Another request may have rendered the same page meanwhile.
  forget(key)
  kept.set(key, { page, until: forgetLater(key) })
  bytes += page.size
  for (const [oldest] of kept) {
    if (bytes <= mostBytes) break
    forget(oldest)
  }
  return page
}

/** Returns until when a page may be used. What it shows is in memory no longer than that. */
function forgetLater(key: string): number {
  const until = performance.now() + keptFor
  const timer = setTimeout(() => {
    if (kept.get(key)?.until === until) forget(key)
  }, keptFor)
  timer.unref()
  return until
}

function forget(key: string): void {
  bytes -= kept.get(key)?.page.size ?? 0
  kept.delete(key)
}
