import { importCandidate, OPEN_MARKER } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { shownCandidate } from './shown-candidate.ts'

const shown = (document: unknown) => {
  const { value } = importCandidate(document)
  expect.assert(value !== null)
  return shownCandidate(value, 'de')
}

test('preview-is-not-the-document: the tab marks exactly what the file marks', () => {
  const work = {
    name: 'Nordlicht AG',
    position: 'Engineer',
    startDate: '2018-01',
    endDate: '2025-10',
    highlights: ['Java services'],
  }
  const education = { institution: 'FH', studyType: 'BSc', area: 'Informatik', startDate: '2012', endDate: '2015' }
  const basics = { name: 'Vera Muster', label: 'Backend Engineer', summary: 'Engineer for web services.' }
  expect(JSON.stringify(shown({ basics, work: [work], education: [education] }))).not.toContain(OPEN_MARKER)
  const open = shown({ basics: { name: 'Vera Muster' }, work: [{ name: 'Nordlicht AG' }], languages: ['Latein'] })
  expect(open).toMatchObject({
    profile: OPEN_MARKER,
    headline: OPEN_MARKER,
    highestEducation: OPEN_MARKER,
    nationality: '',
    engagements: [{ role: OPEN_MARKER, period: { text: OPEN_MARKER } }],
    languages: [{ text: OPEN_MARKER }],
  })
})

test('preview-is-not-the-document: periods are in the language of the run, and contact details appear nowhere', () => {
  const one = shown({
    basics: { name: 'Vera Muster', email: 'vera@example.org' },
    work: [{ name: 'Nordlicht AG', position: 'E', startDate: '2018-01' }],
  })
  expect(one.engagements[0]?.period.text).toBe('01/2018 – heute')
  expect(one.contact).toBeNull()
})
