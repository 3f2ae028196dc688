import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidateFixtures, jobFixtures } from '../../fixtures/index.ts'
import type { Candidate } from '../candidate.ts'
import { importCandidate } from '../import-candidate.ts'
import { importJobProfile } from '../import-job-profile.ts'
import type { JobProfile } from '../job-profile.ts'
import { candidate, job } from '../testing/arbitraries.ts'
import { compareCandidates, compareJobProfiles } from './profiles.ts'
import type { FieldChange } from './shapes.ts'

const marco = read(importCandidate(candidateFixtures['marco-rieben']).value)
const java = read(importJobProfile(jobFixtures['senior-java-developer']).value)

function read<T>(value: T | null): T {
  if (value === null) throw new Error('the fixture cannot be read')
  return value
}

function mirrored({ kind, before, after }: FieldChange): FieldChange {
  const kinds = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
  return { kind: kinds[kind], before: after, after: before }
}

function asSet(changes: readonly FieldChange[]): string[] {
  return changes.map((change) => JSON.stringify(change)).toSorted()
}

/** A candidate, and the same one after some lists were reordered, shortened or repeated. */
const related = fc.tuple(candidate, candidate, fc.infiniteStream(fc.nat(5))).map(([one, other, dice]) => {
  const roll = () => Number(dice.next().value)
  const shuffled = <T>(list: readonly T[], more: readonly T[]): T[] => {
    const mixed = [...list, ...more.slice(0, roll() % 2)].map((entry) => ({ entry, at: roll() }))
    return mixed
      .toSorted((a, b) => a.at - b.at)
      .slice(0, 1 + roll())
      .map(({ entry }) => entry)
  }
  const next: Candidate = {
    ...one,
    profile: roll() > 2 ? other.profile : one.profile,
    contact: roll() > 3 ? { email: 'a@example.org', phone: '', location: '', links: [] } : null,
    engagements: shuffled(one.engagements, other.engagements),
    languages: shuffled(one.languages, other.languages),
    trainings: shuffled(one.trainings, one.trainings),
  }
  return [one, next] as const
})

describe('compareCandidates', () => {
  test('finds nothing exactly if both are equal', () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        expect(compareCandidates(one, structuredClone(one))).toEqual([])
        const isEqual = JSON.stringify(one) === JSON.stringify(other)
        expect(compareCandidates(one, other).length === 0).toBe(isEqual)
      }),
    )
  })

  test('finds the mirrored differences from the other side', () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        const there = compareCandidates(one, other)
        expect(asSet(compareCandidates(other, one))).toEqual(asSet(there.map(mirrored)))
      }),
    )
  })

  test('names the place on both sides, and the places exist', () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        const changes = compareCandidates(one, other)
        const found = changes.flatMap(({ before, after }) => [
          ...(before === null ? [] : [resolve(one, before.pointer)]),
          ...(after === null ? [] : [resolve(other, after.pointer)]),
        ])
        expect(found.filter((value) => value === undefined)).toEqual([])
      }),
    )
  })

  test('follows a project that has moved and changed', () => {
    const [first, second, ...rest] = marco.engagements
    const changed = { ...read(first ?? null), technologies: [...(first?.technologies ?? []), 'Kotlin'] }
    const next = { ...marco, engagements: [...rest, read(second ?? null), changed] }
    const changes = compareCandidates(marco, next)
    const last = marco.engagements.length - 1
    expect(changes).toContainEqual({
      kind: 'added',
      before: null,
      after: { pointer: `/engagements/${last}/technologies/${changed.technologies.length - 1}`, text: 'Kotlin' },
    })
    expect(changes.filter(({ kind }) => kind === 'removed' || kind === 'changed')).toEqual([])
    expect(changes.filter(({ kind }) => kind === 'moved')).toContainEqual(
      expect.objectContaining({
        before: expect.objectContaining({ pointer: '/engagements/0' }) as unknown,
        after: expect.objectContaining({ pointer: `/engagements/${last}` }) as unknown,
      }),
    )
  })

  test('reports a removed project as one change with all its content', () => {
    const [first, ...rest] = marco.engagements
    const changes = compareCandidates(marco, { ...marco, engagements: rest })
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ kind: 'removed', before: { pointer: '/engagements/0' }, after: null })
    expect(changes[0]?.before?.text).toContain(first?.role)
  })

  test('reports a language level as one change', () => {
    const languages = marco.languages.map((skill, index) =>
      index === 1 ? { ...skill, level: 'A1' as const, native: false, text: '1' } : skill,
    )
    const changes = compareCandidates(marco, { ...marco, languages })
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ kind: 'changed', after: { pointer: '/languages/1' } })
    expect(changes[0]?.after?.text).toMatch(/: A1$/)
  })

  test('stays fast for lists of thousands', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `skill ${index}`)
    const [group] = marco.expertise
    const one = { ...marco, expertise: [{ ...read(group ?? null), items: many }] }
    const other = { ...marco, expertise: [{ ...read(group ?? null), items: many.toReversed() }] }
    expect(compareCandidates(one, other)).toHaveLength(5_000)
  })
})

describe('compareJobProfiles', () => {
  test('reports a reworded criterion as a change and a replaced one as two', () => {
    const [first = '', ...rest] = java.must
    const reworded = { ...java, must: [`${first} im Team`, ...rest] }
    expect(compareJobProfiles(java, reworded)).toEqual([
      {
        kind: 'changed',
        before: { pointer: '/must/0', text: first },
        after: { pointer: '/must/0', text: `${first} im Team` },
      },
    ])
    const replaced = { ...java, must: ['Zertifizierter Imker', ...rest] }
    expect(compareJobProfiles(java, replaced).map(({ kind }) => kind)).toEqual(['added', 'removed'])
  })

  test('mirrors, and is empty for equals', () => {
    fc.assert(
      fc.property(fc.option(job), fc.option(job), (one: JobProfile | null, other: JobProfile | null) => {
        expect(compareJobProfiles(one, structuredClone(one))).toEqual([])
        const there = compareJobProfiles(one, other)
        expect(asSet(compareJobProfiles(other, one))).toEqual(asSet(there.map(mirrored)))
      }),
    )
  })
})

function resolve(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
      document,
    )
}
