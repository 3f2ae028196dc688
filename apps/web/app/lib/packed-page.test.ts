import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptPage } from './kept-pages.server.ts'
import { gzippedPage, nonceSlot, packPage, plainPage } from './packed-page.server.ts'

const script = (text: string) => `<script nonce="${nonceSlot}">${text}</script>`
const pages = {
  'a page without scripts': '<p>Müller</p>',
  'scripts at both ends': `${script('')}<p>Grüße</p>${script('x')}`,
  'long parts': `<p>${'Straße '.repeat(40_000)}</p>${script('a'.repeat(70_000))}<p>${'ﬂ'.repeat(500)}</p>`,
  'an empty page': '',
}

test.each(Object.entries(pages))('gives %s its nonce, compressed or not', async (_name, html) => {
  const page = await packPage(html)
  for (const nonce of ['first-nonce', 'another-one']) {
    const expected = html.replaceAll(nonceSlot, nonce)
    expect(plainPage(page, nonce).toString()).toBe(expected)
    expect(gunzipSync(gzippedPage(page, nonce)).toString()).toBe(expected)
  }
})

test('compresses nearly as well as in one piece', async () => {
  const html = `${script('a()')}${Array.from({ length: 2000 }, (_, row) => `<td>${row}</td>`).join('')}${script('b()')}`
  expect(gzippedPage(await packPage(html), 'n'.repeat(22)).length).toBeLessThan(html.length / 4)
})

test('renders a page once for what it shows, and anew for anything else', async () => {
  let rendered = 0
  const render = (text: string) => async () => {
    rendered++
    return text
  }
  const first = await keptPage('a', render('page a'))
  expect(await keptPage('a', render('never rendered'))).toBe(first)
  expect(plainPage(await keptPage('b', render('page b')), '').toString()).toBe('page b')
  expect(rendered).toBe(2)
})

test('keeps no more pages than there is room for', async () => {
  let rendered = 0
  const large = async () => {
    rendered++
    return 'x'.repeat(3_500_000)
  }
  for (const shown of ['c', 'd', 'c']) await keptPage(shown, large)
  expect(rendered).toBe(3)
})

const fail = async () => {
  throw new Error('not this time')
}

test('keeps no page that could not be rendered', async () => {
  await expect(keptPage('e', fail)).rejects.toThrow('not this time')
  expect(plainPage(await keptPage('e', async () => 'page e'), '').toString()).toBe('page e')
})
