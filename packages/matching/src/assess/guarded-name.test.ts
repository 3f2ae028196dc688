import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from '../lexicon/index.ts'
import { judgeMust, period, sampleEngagement } from '../testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdictOn(criterion: string, line: string): string {
  const engagements = [sampleEngagement({ role: 'Paralegal', activities: [line], period: period('2018-01') })]
  return judgeMust(criterion, { engagements }, ours).verdict
}

test.each([
  ['Confident with LEAP or Proclaim', 'File opening in LEAP'],
  ['Confident with LEAP or Proclaim', 'Identity checks in Proclaim'],
])('a product that “%s” names is found by its spelling: %s', (criterion, line) => {
  expect(verdictOn(criterion, line)).toBe('fulfilled')
})

test.each([
  ['Confident with LEAP or Proclaim', 'A leap in turnover'],
  ['Confident with LEAP or Proclaim', 'Proclaim results to the press'],
  ['Kenntnisse in Go', 'Betreuung nach dem Go-live'],
])('“%s” does not take the word for the product: %s', (criterion, line) => {
  expect(verdictOn(criterion, line)).not.toBe('fulfilled')
})
