import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { ReaderPool } from '../reader-pool.ts'
import { blocksOf } from './tsv.ts'

const here = fileURLToPath(new URL('../../..', import.meta.url))
const limits = { ...defaultLimits, scanMilliseconds: 150_000 }
const pools = {
  off: new ReaderPool(),
  empty: new ReaderPool({ ocr: '/tmp' }),
  on: new ReaderPool({ ocr: here, limits }),
}

afterAll(() => {
  for (const pool of Object.values(pools)) pool.close()
})

function scan(): Promise<Uint8Array> {
  return readFile(new URL('fixtures/scan.pdf', import.meta.url))
}

test('a scan is read if the packages are installed, and every value is a guess', { timeout: 180_000 }, async () => {
  const read = await pools.on.read(await scan(), 'cv')
  expect.assert(read.as === 'cv')
  const { resume, sources, problems } = read.reading
  expect(resume).toMatchObject({
    basics: { name: 'Aurelia Beispiel', email: 'aurelia.beispiel@example.com' },
    work: [
      {
        name: 'Muster Bau AG',
        position: 'Projektleiterin Tiefbau',
        startDate: '2019-03',
        highlights: ['Leitung von Baustellen bis 12 Mio. Franken', 'Führung von acht Mitarbeitenden'],
      },
      { name: 'Beispiel Strassenbau GmbH', position: 'Bauführerin', startDate: '2014-08', endDate: '2019-02' },
    ],
    education: [{ institution: 'Berner Fachhochschule' }],
    languages: [{ language: 'Deutsch' }, { language: 'Französisch' }],
  })
  expect(Object.values(sources).filter(({ certainty }) => certainty !== 'guess')).toEqual([])
  expect(problems).toContainEqual({
    pointer: '/work/1/name',
    code: 'recognised',
    params: { text: 'Beispiel Strassenbau GmbH' },
  })
  expect(sources['/work/1/name']?.box?.x).toBeCloseTo(63.6, 0)
})

/** The scan on a page across, on which its picture lies on its left side. */
async function scanOnItsSide(more: string): Promise<Uint8Array> {
  const file = Buffer.from(await scan()).toString('latin1')
  const across = file
    .replace('/MediaBox [0 0 595 842]', `/MediaBox [0 0 842 595] ${more}`)
    .replace('/Length 29', '/Length 33')
    .replace('q 595 0 0 842 0 0 cm', 'q 0 595 -842 0 842 0 cm')
  return new Uint8Array(Buffer.from(across, 'latin1'))
}

test('a scan that its page turns upright is read as it is shown', { timeout: 180_000 }, async () => {
  const read = await pools.on.read(await scanOnItsSide('/Rotate 90'), 'cv')
  expect.assert(read.as === 'cv')
  expect(read.reading.resume).toMatchObject({
    work: [{ name: 'Muster Bau AG' }, { name: 'Beispiel Strassenbau GmbH' }],
  })
  expect(read.reading.sources['/work/1/name']?.box?.x).toBeCloseTo(63.6, 0)
})

test('a scan on its side is read, and its places are those on the page as it is', { timeout: 240_000 }, async () => {
  const read = await pools.on.read(await scanOnItsSide(''), 'cv')
  expect.assert(read.as === 'cv')
  expect(read.reading.resume).toMatchObject({
    work: [{ name: 'Muster Bau AG' }, { name: 'Beispiel Strassenbau GmbH' }],
  })
  const box = read.reading.sources['/work/1/name']?.box
  expect(box?.height).toBeGreaterThan(5 * (box?.width ?? 0))
  expect(595 - (box?.y ?? 0) - (box?.height ?? 0)).toBeCloseTo(63.6, 0)
})

test.each(['off', 'empty'] as const)(
  'without the packages (%s), a scan is told as one',
  { timeout: 60_000 },
  async (which) => {
    await expect(pools[which].read(await scan(), 'cv')).rejects.toMatchObject({ code: 'scanned' })
  },
)

/** A row of Tesseract's TSV. */
const row = (level: number, line: number, left: number, text: string): string =>
  [level, 1, 1, 1, line, 1, left, 40 * line, 60, 24, 96, text].join('\t')

describe('words that were recognised', () => {
  test('form one block up to a wide gap, and a list bullet is a bullet, however it was recognised', () => {
    const tsv = [
      row(4, 1, 0, ''),
      row(5, 1, 0, 'e'),
      row(5, 1, 70, 'Brot'),
      row(5, 1, 400, '2019'),
      row(5, 2, 0, 'Bern'),
    ]
    const blocks = blocksOf(tsv.join('\n'), 3, 2)
    expect(blocks.map(({ text, page, box }) => [text, page, box?.x, box?.y])).toEqual([
      ['• Brot', 3, 0, 20],
      ['2019', 3, 200, 20],
      ['Bern', 3, 0, 40],
    ])
  })
})
