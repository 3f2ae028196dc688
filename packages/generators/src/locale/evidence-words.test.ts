import { describe, expect, it } from 'vitest'
import { sampleCandidate, sampleMatch } from '../testing/sample-run.ts'
import { numberCriteria } from './criterion-numbers.ts'
import { evidencePlace } from './evidence-place.ts'
import { evidenceSnippet } from './evidence-snippet.ts'
import { describePointer } from './pointer-text.ts'

describe('describePointer', () => {
  it.each([
    ['/profile', 'Kurzprofil'],
    ['/headline', 'Hauptrolle'],
    ['/engagements/1/technologies/0', 'Projekt 2 (Versicherung Alpenblick, 01/2016 – 12/2020), Technologien'],
    ['/engagements/0', 'Projekt 1 (Kantonale Verwaltung, 03/2021 – heute)'],
    ['/engagements', 'Referenzprojekte'],
    ['/trainings/0/title', 'Zertifikat 1 (Scrum Alliance, 2020), Titel'],
    ['/education/0/degree', 'Ausbildung 1 (Fachhochschule Musterland, 2008 – 2012), Abschluss'],
    ['/languages/1/name', 'Sprache 2 (Französisch)'],
    ['/expertise/1/items/2', 'Fachwissen und Schwerpunkte, Tech Stack'],
  ])('describes where %s points', (pointer, words) => {
    expect(describePointer(sampleCandidate, pointer, 'de-CH')).toBe(words)
  })

  it.each(['', '/engagements/9/role', '/nowhere/0', '/toString'])(
    'gives back a pointer that leads nowhere: "%s"',
    (pointer) => {
      expect(describePointer(sampleCandidate, pointer, 'en')).toBe(pointer)
    },
  )
})

describe('evidenceSnippet', () => {
  const pointer = '/engagements/0/activities/0'
  const text = sampleCandidate.engagements[0]?.activities[0] ?? ''
  const start = text.indexOf('Java 17')
  const place = { pointer, start, end: start + 7, quote: 'Java 17' }

  it('cuts at words and marks the cuts', () => {
    const snippet = evidenceSnippet(sampleCandidate, place, 24)
    expect(snippet).toEqual({ before: '… Personenregister mit ', quote: 'Java 17', after: ' und Spring Boot für …' })
  })

  it('returns the whole text if there is room', () => {
    const { before, quote, after } = evidenceSnippet(sampleCandidate, place, 500)
    expect(before + quote + after).toBe(text)
  })

  it('returns only the quote if the text at its place differs', () => {
    expect(evidenceSnippet(sampleCandidate, { ...place, start: 0, end: 7 })).toEqual({
      before: '',
      quote: 'Java 17',
      after: '',
    })
  })
})

describe('evidencePlace', () => {
  it('adds why weak evidence is weak', () => {
    const evidence = { pointer: '/profile', start: 0, end: 5, quote: 'Marco', alias: 'marco' }
    expect(evidencePlace(sampleCandidate, { ...evidence, kind: 'profile' }, 'en')).toBe('Profile')
    expect(evidencePlace(sampleCandidate, { ...evidence, kind: 'stem' }, 'en')).toBe('Profile · part of a word')
  })
})

describe('numberCriteria', () => {
  it('numbers the criteria by group with the letters of the locale', () => {
    const numbers = numberCriteria(sampleMatch, 'fr')
    expect(numbers.get('/must/1')).toEqual({ text: 'O2', id: 'must-2' })
    expect(numbers.get('/languages/0')).toEqual({ text: 'A1', id: 'further-1' })
    expect(numbers.size).toBe(11)
  })
})
