import { type Candidate, OPEN_MARKER } from '@dossier/profiles'
import { describe, expect, test } from 'vitest'
import { compareFeedback } from './compare/feedback.ts'
import { reviewCandidate } from './feedback.ts'
import { asOf, engagement, flawless, period, unreadPeriod } from './feedback/testing/flawless-candidate.ts'

const review = (changes: Partial<Candidate>) => reviewCandidate({ ...flawless, ...changes }, { asOf })

describe('the summary', () => {
  test('of a CV with only minor findings is good and usable', () => {
    const technologies = ['Jira', 'Jira', 'Scrum', 'Scrum', 'Word', 'Word', 'Excel', 'Excel']
    const [first = engagement(), ...rest] = flawless.engagements
    expect(review({ engagements: [{ ...first, technologies }, ...rest] }).summary).toMatchObject({
      rating: 'good',
      recommendation: 'usable',
    })
  })

  test('of a CV with open values asks questions', () => {
    expect(review({ nationality: OPEN_MARKER }).summary).toEqual({
      rating: 'very_good',
      criticalCount: 0,
      openCount: 1,
      recommendation: 'questions',
    })
  })

  test('of a CV without a first name is improvable', () => {
    expect(review({ givenName: '' }).summary).toMatchObject({
      rating: 'improvable',
      criticalCount: 1,
      recommendation: 'questions',
    })
  })

  test('of a CV without profile, projects and languages is critical and recommends rework', () => {
    expect(review({ profile: '', engagements: [], languages: [] }).summary).toMatchObject({
      rating: 'critical',
      criticalCount: 3,
      recommendation: 'rework',
    })
  })

  test('limits how much one fault in many places counts', () => {
    const languages = Array.from({ length: 20 }, () => ({ name: 'Latein', level: null, native: false, text: '?' }))
    expect(review({ languages }).summary.rating).toBe('improvable')
  })
})

describe('the questions', () => {
  test('are sorted by urgency, one for each place, and leave form to the editor', () => {
    const [first = engagement(), ...rest] = flawless.engagements
    const { questions } = review({
      nationality: OPEN_MARKER,
      headlineDescription: 'Zu kurz',
      engagements: [{ ...first, period: unreadPeriod('demnächst'), technologies: [] }, ...rest],
    })
    expect(questions.map(({ priority, pointer, rule }) => [priority, pointer, rule])).toEqual([
      [1, '/engagements/0/period', 'timeline.undated'],
      [1, '/engagements/1/period', 'timeline.gap'],
      [2, '/nationality', 'value.open'],
      [3, '/engagements/0/technologies', 'engagement.technologies'],
    ])
  })
})

describe('the difference between two feedbacks', () => {
  test('is empty for the same CV', () => {
    const feedback = review({ nationality: '', trainings: [] })
    expect(compareFeedback(feedback, feedback)).toEqual({ resolved: [], added: [], remaining: feedback.findings })
  })

  test('lists what was resolved and what is new', () => {
    const { resolved, added, remaining } = compareFeedback(
      review({ nationality: '', trainings: [] }),
      review({ trainings: [], highestEducation: '' }),
    )
    expect(resolved.map(({ pointer }) => pointer)).toEqual(['/nationality'])
    expect(added.map(({ pointer }) => pointer)).toEqual(['/highestEducation'])
    expect(remaining.map(({ pointer }) => pointer)).toEqual(['/trainings'])
  })

  test('follows a finding whose entry moved down', () => {
    const gap = [engagement({ period: period('2024-01') }), engagement({ period: period('2018-01', '2021-01') })]
    const before = review({ engagements: gap })
    const current = engagement({ period: period('2025-12'), client: 'Neue AG' })
    const after = review({ engagements: [current, ...gap.map((one) => ({ ...one, period: { ...one.period } }))] })
    const difference = compareFeedback(before, after)
    expect(difference.remaining.find(({ rule }) => rule === 'timeline.gap')?.pointer).toBe('/engagements/1/period')
    expect(difference.resolved).toEqual([])
  })

  test('treats a finding with a changed number as the same', () => {
    const { resolved, added, remaining } = compareFeedback(
      review({ profile: 'Petra leitet.' }),
      review({ profile: 'Petra leitet Projekte.' }),
    )
    expect({ resolved, added }).toEqual({ resolved: [], added: [] })
    expect(remaining).toMatchObject([{ rule: 'profile.length', params: { count: 3 } }])
  })
})
