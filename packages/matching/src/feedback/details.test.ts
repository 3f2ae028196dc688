import type { Candidate, Locale, RuleId } from '@dossier/profiles'
import { describe, expect, test } from 'vitest'
import { reviewCandidate } from '../feedback.ts'
import { asOf, engagement, flawless, period } from './testing/flawless-candidate.ts'

const findings = (rule: RuleId, changes: Partial<Candidate>) =>
  reviewCandidate({ ...flawless, ...changes }, { asOf }).findings.filter((finding) => finding.rule === rule)
const dated = (...periods: Candidate['engagements'][number]['period'][]) => ({
  engagements: periods.map((one, index) => engagement({ period: one, role: `Rolle ${index}` })),
})

const words = (count: number) => Array.from({ length: count }, () => 'Petra').join(' ')

describe('the person in the profile', () => {
  test.each<[Locale, string, string | null]>([
    ['de-CH', 'Ich leite Projekte.', 'Ich'],
    ['de-DE', 'Petra leitet, und unsere Kunden danken.', 'unsere'],
    ['de-CH', 'Petra mischt sich ein und meint es gut.', null],
    ['en', 'I am a project manager.', 'I'],
    ['en', 'As a lead, I’ve built teams.', 'I'],
    ['en', 'Petra led Phase I of the programme and me-too products.', 'me'],
    ['en', 'Petra led Phase I of the programme.', null],
    ['en', 'Today I manage projects.', 'I'],
    ['en', 'Petra holds a PSM I certificate in Bern.', null],
    ['fr', 'J’ai dirigé des projets.', 'J’'],
    ['fr', 'Petra dirige nos projets.', 'nos'],
    ['fr', 'Petra dirige des projets au mois de mai et maintient l’objectif.', null],
    ['de-CH', 'Petra arbeitet für «Me and my Company».', null],
  ])('in %s “%s” speaks in the first person: %s', (locale, profile, word) => {
    expect(findings('profile.third-person', { locale, profile }).map(({ params }) => params.word)).toEqual(
      word === null ? [] : [word],
    )
  })

  test.each([
    ['Petra', 'Petras Stärke ist die Ruhe.', true],
    ['René', 'Rene leitet Projekte.', true],
    ['Jean-Luc', 'Jean-Luc dirige.', true],
    ['Anna Maria', 'Anna leitet Projekte.', true],
    ['Jan', 'Er leitet seit Januar Projekte.', false],
  ])('%s is named in “%s”: %s', (givenName, profile, named) => {
    expect(findings('profile.first-name', { givenName, profile }).length === 0).toBe(named)
  })
})

describe('gaps', () => {
  test('are reported with their months, and are severe beyond a year', () => {
    const [year, short] = findings(
      'timeline.gap',
      dated(period('2021-03'), period('2018-01', '2020-01'), period('2013-10', '2017-08')),
    )
    expect(short?.params ?? {}).toMatchObject({ months: 13, start: '02/2020', end: '02/2021' })
    expect(short?.severity).toBe('high')
    expect(year?.params).toMatchObject({ months: 4, start: '09/2017', end: '12/2017' })
    expect(year?.severity).toBe('medium')
  })

  test('of three months do not count', () => {
    expect(findings('timeline.gap', dated(period('2021-03'), period('2018-01', '2020-11')))).toEqual([])
  })

  test('until today count too, and point to the last project', () => {
    const [gap] = findings('timeline.gap', dated(period('2020-01', '2025-08')))
    expect(gap).toMatchObject({
      pointer: '/engagements/0/period',
      params: { months: 5, start: '09/2025', end: '01/2026' },
    })
  })

  test('filled by an education do not count', () => {
    const education = [{ period: period('2018', '2020'), institution: 'HSLU', degree: 'Master' }]
    expect(findings('timeline.gap', { ...dated(period('2021-03'), period('2015-01', '2017-12')), education })).toEqual(
      [],
    )
  })

  test('are not reported if a period dated by years may fill them', () => {
    expect(findings('timeline.gap', dated(period('2021'), period('2015', '2020')))).toEqual([])
  })

  test('are not caused by a reversed period', () => {
    const periods = [period('2021-03'), period('2021-02', '2018-01'), period('2015-01', '2017-12')]
    expect(findings('timeline.gap', dated(...periods))).toEqual([])
  })

  test('are not reported while another project continues', () => {
    expect(findings('timeline.gap', dated(period('2024-01'), period('2020-01', '2020-06'), period('2015-01')))).toEqual(
      [],
    )
  })
})

describe('overlaps', () => {
  test('of one month do not count, of two are reported', () => {
    expect(findings('timeline.overlap', dated(period('2021-03'), period('2017-01', '2021-03')))).toEqual([])
    const [overlap] = findings('timeline.overlap', dated(period('2021-03'), period('2017-01', '2021-04')))
    expect(overlap?.params).toEqual({
      first: 'Rolle 1',
      second: 'Rolle 0',
      months: 2,
      start: '03/2021',
      end: '04/2021',
    })
  })

  test('of half a year are more severe', () => {
    const periods = [period('2021-03'), period('2017-01', '2021-08')]
    expect(findings('timeline.overlap', dated(...periods))).toMatchObject([{ severity: 'medium' }])
  })

  test('are not reported where periods dated by years meet', () => {
    expect(findings('timeline.overlap', dated(period('2018', '2026'), period('2015', '2018')))).toEqual([])
  })
})

test('the current month is not in the future, and an education that ends later is only a hint', () => {
  expect(findings('timeline.future', dated(period('2021-03', '2026-01')))).toEqual([])
  expect(findings('timeline.future', dated(period('2021', '2026')))).toEqual([])
  const education = [{ period: period('2024', '2027'), institution: 'HSLU', degree: 'Master' }]
  expect(findings('timeline.future', { education })).toMatchObject([{ severity: 'low', params: { date: '2027' } }])
})

test('languages with equal stars may be in any order', () => {
  const languages = [
    { name: 'Englisch', level: 'C1', native: false, text: 'C1' },
    { name: 'Deutsch', level: 'C2', native: false, text: 'C2' },
  ] as const
  expect(findings('language.order', { languages: [...languages] })).toEqual([])
})

test('a profile slightly too short is a minor finding, one of three words is more severe', () => {
  expect(findings('profile.length', { profile: words(47) })).toMatchObject([{ severity: 'low' }])
  expect(findings('profile.length', { profile: words(3) })).toMatchObject([
    { severity: 'medium', params: { count: 3, min: 50, max: 100 } },
  ])
  expect(findings('profile.length', { profile: words(100) })).toEqual([])
})

test('a finding about the order has parameters that are independent of the language', () => {
  const periods = [period('2017-01', '2021-02'), period('2021-03')]
  expect(findings('engagement.order', dated(...periods))).toMatchObject([
    { params: { period: '03/2021 –', previous: '01/2017 – 02/2021' } },
  ])
})
