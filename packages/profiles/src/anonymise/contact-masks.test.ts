import { expect, test } from 'vitest'
import { candidateFixtures } from '../../fixtures/index.ts'
import { importCandidate } from '../import-candidate.ts'
import { contactMask } from './contact-masks.ts'
import { foldWithPlaces } from './folded.ts'

function hidden(text: string): string[] {
  const { value } = importCandidate(Object.values(candidateFixtures)[0])
  if (value === null) throw new Error('the sample is no candidate')
  return contactMask(value, new Set())(text, foldWithPlaces(text)).map(({ start, end }) => text.slice(start, end))
}

// A letterhead is often set in capitals; findings/libreoffice-prints-the-capital-sharp-s.sh says where the second spelling comes from.
test.each(['Hauptstrasse 12', 'HAUPTSTRASSE 12', 'HAUPTSTRAẞE 12', 'LINDENWEG 3'])(
  'the street %s is hidden',
  (street) => {
    expect(hidden(`wohnt an der ${street} in Bern`)).toEqual([street])
  },
)

test('a telephone number is hidden next to a date and next to another number; periods are kept', () => {
  expect(hidden('01.03.1985 079 555 12 34')).toEqual(['079 555 12 34'])
  expect(hidden('079 555 12 34 03/2019')).toEqual(['079 555 12 34'])
  expect(hidden('079 555 12 34 / 044 555 12 34')).toEqual(['079 555 12 34', '044 555 12 34'])
  expect(hidden('03.2019 - 06.2021, 03/2019 – 06/2021')).toEqual([])
})
