import { expect, test } from 'vitest'
import { ourLexicon, LEXICON_VERSION } from './lexicon/index.ts'
import { judgeMust as judge, period, sampleEngagement } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }
const judgeMust = (criterion: string, candidate: Parameters<typeof judge>[1]) => judge(criterion, candidate, ours)

test('the level of one diploma is not required of its alternative', () => {
  const theatre = {
    education: [
      { period: period('2016-08', '2019-07'), institution: 'Klinik', degree: 'Operationstechnischer Assistent (OTA)' },
    ],
  }
  expect(judgeMust('Fachfrau Operationstechnik HF oder OTA', theatre).verdict).toBe('fulfilled')
})

test('a bachelor in nursing is a nurse’s diploma, not a midwife’s', () => {
  const nurse = {
    education: [
      { period: period('2016-09', '2019-07'), institution: 'HES-SO', degree: 'Bachelor of Science, Soins infirmiers' },
    ],
  }
  expect(judgeMust('Diplom als Pflegefachperson HF oder FH', nurse).verdict).toBe('fulfilled')
  expect(judgeMust('Diplom als Hebamme FH', nurse).verdict).not.toBe('fulfilled')
})

test('doing something proves readiness for it; claiming readiness does not', () => {
  const shifts = {
    engagements: [
      sampleEngagement({ activities: ['Pikettdienst jede vierte Woche'], period: period('2020-01', null) }),
    ],
  }
  expect(judgeMust('Bereitschaft zu Pikett', shifts).verdict).toBe('fulfilled')
  expect(judgeMust('Bereitschaft zu Pikett', { profile: 'Bereit zu Pikettdienst.' }).verdict).toBe('not_mentioned')
})

const engagements = (...activities: string[]) => ({
  engagements: activities.map((activity) =>
    sampleEngagement({ activities: [activity], period: period('2018-01', '2022-12') }),
  ),
})

test('work and its object must be shown together', () => {
  const criterion = 'Wartung von Wurmbachern'
  expect(judgeMust(criterion, engagements('Wartung von Wurmbachern in drei Werken')).verdict).toBe('fulfilled')
  const apart = judgeMust(criterion, engagements('Wartung von Fahrzeugen', 'Montage von Wurmbachern'))
  expect(apart.verdict).toBe('partial')
  expect(apart.comment.map((note) => note.code)).toContain('demand.apart')
})
