import { expect, test } from 'vitest'
import { candidateFixtures } from '../../fixtures/index.ts'
import { importCandidate } from '../import-candidate.ts'
import { contactMask } from './contact-masks.ts'
import { foldWithPlaces } from './folded.ts'

// A letterhead is often set in capitals; findings/libreoffice-prints-the-capital-sharp-s.sh says where the second spelling comes from.
test.each(['Hauptstrasse 12', 'HAUPTSTRASSE 12', 'HAUPTSTRAẞE 12', 'LINDENWEG 3'])(
  'the street %s is hidden',
  (street) => {
    const { value } = importCandidate(Object.values(candidateFixtures)[0])
    if (value === null) throw new Error('the sample is no candidate')
    const text = `wohnt an der ${street} in Bern`
    const spans = contactMask(value, new Set())(text, foldWithPlaces(text))
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([street])
  },
)
