import { expect, test } from 'vitest'
import { loadGround, type Truth } from './ground.ts'
import { countValues, macroF1 } from './measure.ts'
import { readGround } from './read.ts'

const ground = loadGround()

test('the truth scores 100 against itself, and nothing scores 0', () => {
  expect(macroF1(ground.map(({ truth }) => countValues(truth, truth)))).toBe(100)
  expect(macroF1(ground.map(({ truth }) => countValues({}, truth)))).toBe(0)
})

test('an invented value and a wrong one both lower the score, and an explicit end is not "until today"', () => {
  const truth: Truth = {
    lang: 'en',
    basics: { name: 'Ann Example' },
    work: [{ name: 'Firm Ltd', position: 'Baker', startDate: '2019-03', endDate: '2020' }],
    education: [],
  }
  const found = {
    basics: { name: 'Ann Example', phone: '079 000 00 00' },
    work: [{ name: 'Firm Ltd, Leeds', position: 'Bakery', startDate: '2019-03' }],
  }
  const sheet = countValues(found, truth)
  expect(sheet.get('phone')).toEqual({ found: 1, right: 0, truth: 0 })
  expect(sheet.get('work.company')).toEqual({ found: 1, right: 1, truth: 1 })
  expect(sheet.get('work.position')).toEqual({ found: 1, right: 0, truth: 1 })
  expect(sheet.get('work.start')).toEqual({ found: 1, right: 1, truth: 1 })
  expect(sheet.get('work.end')).toEqual({ found: 1, right: 0, truth: 1 })
})

test('the ground truth files are read as well as before', async () => {
  const read = await readGround(ground)
  const scores = new Map(read.map(({ file, sheet }) => [file.name, macroF1([sheet])]))
  expect(macroF1(read.map(({ sheet }) => sheet))).toBeGreaterThan(97)
  for (const [name, score] of scores) expect.soft(score, name).toBeGreaterThan(80)
  for (const lang of ['de-CH', 'de-DE', 'en', 'fr']) {
    const own = read.flatMap(({ file, sheet }) => (file.truth.lang === lang ? sheet : []))
    expect.soft(macroF1(own), lang).toBeGreaterThan(95)
  }
})
