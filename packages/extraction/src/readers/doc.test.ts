import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readFileText } from '../read-file.ts'

test('an old Word file has ticks, crosses and stars of symbol fonts after words, and bullets before them', async () => {
  const bytes = new Uint8Array(await readFile(new URL('fixtures/signs.doc', import.meta.url)))
  const { lines } = await readFileText(bytes)
  const texts = lines.map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Deutsch ★★★', 'Führerausweis ☑', 'Auto ☒']))
  expect(texts).toEqual(expect.arrayContaining(['Teige hergestellt', 'Lehrlinge betreut', 'Telefon 079 000 00 00']))
})
