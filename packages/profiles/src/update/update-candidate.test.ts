import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidateFixtures } from '../../fixtures/index.ts'
import type { Candidate, Engagement } from '../candidate.ts'
import { importCandidate } from '../import-candidate.ts'
import { parsePeriod } from '../period-parse.ts'
import { candidate } from '../testing/arbitraries.ts'
import type { Choice } from './part.ts'
import { defaultChoices, differencesOf, mergeCandidates } from './update-candidate.ts'

const marco = importCandidate(candidateFixtures['marco-rieben']).value
expect.assert(marco !== null)
const known: Candidate = marco

function station(client: string, role: string, period: string): Engagement {
  return { period: parsePeriod(period).period, role, client, activities: [], technologies: [], method: '' }
}

/** Two profiles with some common content, in different orders. */
const related = fc.tuple(candidate, candidate, fc.infiniteStream(fc.nat(5))).map(([one, other, dice]) => {
  const roll = () => Number(dice.next().value)
  const mixed = <T>(list: readonly T[], more: readonly T[]): T[] =>
    [...list, ...more.slice(0, roll())]
      .map((entry) => ({ entry, at: roll() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, 1 + roll())
      .map(({ entry }) => entry)
  const honour = { title: one.headline, institution: '', description: '', period: parsePeriod('2020').period }
  const given: Candidate = {
    ...one,
    profile: roll() > 2 ? other.profile : one.profile,
    contact: roll() > 2 ? { email: 'a@example.org', phone: '', location: '', links: mixed(['a', 'b'], ['c']) } : null,
    engagements: mixed(one.engagements, [...other.engagements, ...one.engagements]),
    languages: mixed(one.languages, other.languages),
    trainings: mixed(one.trainings, one.trainings),
    expertise: mixed(one.expertise, other.expertise),
    ...(roll() > 2 && { awards: [honour] }),
  }
  return { known: roll() > 2 ? { ...one, awards: [honour, honour] } : one, given }
})

const everywhere = (profiles: { known: Candidate; given: Candidate }, choice: Choice) =>
  Object.fromEntries(differencesOf(profiles, 'en').map(({ id }) => [id, choice]))

describe('mergeCandidates', () => {
  test('returns the known profile if nothing is chosen, and the given one if everything is', () => {
    fc.assert(
      fc.property(related, (profiles) => {
        expect(mergeCandidates(profiles, {})).toEqual(profiles.known)
        expect(mergeCandidates(profiles, everywhere(profiles, 'known'))).toEqual(profiles.known)
        expect(mergeCandidates(profiles, everywhere(profiles, 'given'))).toEqual(profiles.given)
      }),
    )
  })

  test('loses no entry of either side if both are wanted', () => {
    fc.assert(
      fc.property(related, (profiles) => {
        const choices = differencesOf(profiles, 'en').map((one) => {
          const last = one.choices.includes('both') ? 'both' : one.known === '' ? 'given' : 'known'
          return [one.id, last] as const
        })
        const merged = mergeCandidates(profiles, Object.fromEntries(choices))
        for (const entry of [...profiles.known.engagements, ...profiles.given.engagements])
          expect(merged.engagements).toContainEqual(entry)
      }),
    )
  })

  test('finds a difference exactly if the profiles are not equal, each with a unique ID', () => {
    fc.assert(
      fc.property(related, (profiles) => {
        const ids = differencesOf(profiles, 'en').map(({ id }) => id)
        expect(ids.length === 0).toBe(JSON.stringify(profiles.known) === JSON.stringify(profiles.given))
        expect(new Set(ids).size).toBe(ids.length)
        expect(differencesOf({ known: profiles.known, given: structuredClone(profiles.known) }, 'de')).toEqual([])
      }),
    )
  })
})

test.each<[title: string, known: Engagement, given: Engagement, isSame: boolean]>([
  [
    'goes on in one and has ended in the other',
    station('Nordbank AG', 'Developer', '03/2020 - Heute'),
    station('Nordbank', 'Senior Developer', '03/2020 - 05/2025'),
    true,
  ],
  [
    'came after the other at the same employer',
    station('Nordbank AG', 'Developer', '2015 - 2017'),
    station('Nordbank AG', 'Developer', '2019 - 2021'),
    false,
  ],
  [
    'was at another employer at the same time',
    station('Nordbank AG', 'Developer', '2015 - 2017'),
    station('Seebahn AG', 'Architect', '2015 - 2017'),
    false,
  ],
  [
    'has the same role from the same month on, and an employer who is written otherwise',
    station('Nordbank AG', 'Developer', '03/2020 - Heute'),
    station('NB Group', 'Developer', '03/2020 - 2024'),
    true,
  ],
  [
    'has no dates on one side',
    station('Nordbank AG', 'Developer', ''),
    station('Nordbank AG', 'Developer', '2019 - 2021'),
    true,
  ],
])('a station that %s', (_title, one, other, isSame) => {
  const profiles = { known: { ...known, engagements: [one] }, given: { ...known, engagements: [other] } }
  expect(differencesOf(profiles, 'en')).toHaveLength(isSame ? 1 : 2)
})

test('new entries at the top of the given list are at the top of the merged one, and a dropped one stays', () => {
  const fresh = station('Seebahn AG', 'Architect', '01/2026 - Heute')
  const given = { ...known, engagements: [fresh, ...known.engagements.slice(1)] }
  const differences = differencesOf({ known, given }, 'en')
  const merged = mergeCandidates(
    { known, given },
    defaultChoices(differences, () => false),
  )
  expect(merged.engagements).toEqual([fresh, ...known.engagements])
})

test('groups of skills are joined without duplicates', () => {
  const [group] = known.expertise
  expect.assert(group !== undefined)
  const grown = { ...group, items: [group.items[0] ?? '', 'Rust'] }
  const given = { ...known, expertise: [grown, ...known.expertise.slice(1)] }
  const [difference] = differencesOf({ known, given }, 'en')
  expect(difference?.choices).toContain('both')
  const merged = mergeCandidates({ known, given }, { [difference?.id ?? '']: 'both' })
  expect(merged.expertise[0]?.items).toEqual([...group.items, 'Rust'])
})

interface Case {
  when: string
  before: string
  read: string
  isGuess: boolean
  choice: Choice | undefined
}

test.each<Case>([
  { when: 'is empty there and certain here', before: '', read: 'Swiss', isGuess: false, choice: 'given' },
  { when: 'is empty there and a guess here', before: '', read: 'Swiss', isGuess: true, choice: undefined },
  { when: 'is another one', before: 'German', read: 'Swiss', isGuess: false, choice: undefined },
  { when: 'is empty here', before: 'German', read: '', isGuess: false, choice: 'known' },
])('a field that $when', ({ before, read, isGuess, choice }) => {
  const profiles = { known: { ...known, nationality: before }, given: { ...known, nationality: read } }
  const choices = defaultChoices(differencesOf(profiles, 'en'), () => isGuess)
  expect(choices['nationality']).toBe(choice)
})
