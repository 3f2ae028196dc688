import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { importCandidate, importJobProfile } from '@dossier/profiles'
import { differencesOf } from '@dossier/profiles/update'
import { assert, constant, integer, oneof, property, record as object } from 'fast-check'
import { expect, test } from 'vitest'
import { valueOfText, textOfValue } from './field-text.ts'
import { findForm } from './find-form.ts'
import { guessesIn } from './guesses.ts'
import { rewriteForForm, writeForForm } from './rewrite.ts'
import { begin, record, redo, undo } from './history.ts'
import { documentOf, type Json, readAt, writeAt } from '@dossier/profiles/json'
import { changeList, type ListChange, pointerAfter } from './list-change.ts'
import { fieldPointers, nearestField } from './locate.ts'
import { checkedAt, countOpen, noNotes, type Notes, notesAfter } from './notes.ts'
import { withLists, withValue } from './source.ts'
import { joinStations, splitStation } from './stations.ts'
import { nextOpen, openFields, problemsByField } from './walk.ts'
import { jsonResumeForm } from './forms/json-resume.ts'
import { agencyCandidateForm } from './forms/agency-candidate.ts'
import type { EntryGroup, FormSpec } from './forms/form.ts'

function stationsOf(form: FormSpec): EntryGroup {
  const found = form.find((group): group is EntryGroup => group.kind === 'entries' && group.title === 'stations')
  if (found === undefined) throw new Error('The form has no stations.')
  return found
}

const unsure = { words: '', message: '', checked: false }

test('writes a value at its pointer, even under keys with slashes and hostile names', () => {
  expect(writeAt({}, '/basics/location/city', 'Bern')).toEqual({ basics: { location: { city: 'Bern' } } })
  expect(writeAt({ 'a/b': { 'c~d': 1 } }, '/a~1b/c~0d', 2)).toEqual({ 'a/b': { 'c~d': 2 } })
  const hostile = writeAt({}, '/__proto__/polluted', 'yes')
  expect(JSON.stringify(hostile)).toBe('{"__proto__":{"polluted":"yes"}}')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(writeAt({ a: 1, b: 2 }, '/a', undefined)).toEqual({ b: 2 })
})

test('moves pointers with their entries through every change of a list', () => {
  const entry = integer({ min: 0, max: 5 })
  const changes = oneof(
    object({ kind: constant('move' as const), list: constant('/work'), from: entry, to: entry }),
    object({ kind: constant('remove' as const), list: constant('/work'), at: entry }),
    object({
      kind: constant('insert' as const),
      list: constant('/work'),
      at: entry,
      entry: constant<Json>({ name: 'new' }),
    }),
  )
  const document: Json = { work: Array.from({ length: 6 }, (_, index) => ({ name: `firm ${index}` })) }
  assert(
    property(changes, entry, (change: ListChange, index) => {
      const after = pointerAfter(`/work/${index}/name`, change)
      const changed = changeList(document, change)
      const isThere = JSON.stringify(changed).includes(`firm ${index}`)
      expect(after === null ? undefined : readAt(changed, after)).toBe(isThere ? `firm ${index}` : undefined)
    }),
  )
})

test('moves values to check with their station, and removes them with it', () => {
  const notes = { ...noNotes, toCheck: [{ ...unsure, pointer: '/work/1/name' }] }
  const moved = notesAfter(notes, { kind: 'move', list: '/work', from: 1, to: 0 })
  expect(moved.toCheck[0]?.pointer).toBe('/work/0/name')
  expect(notesAfter(notes, { kind: 'remove', list: '/work', at: 1 }).toCheck).toEqual([])
  expect(countOpen(checkedAt(notes, '/work/1'))).toEqual({ open: 0, all: 1 })
})

test('moves the mark of a person’s answer with its entry, and removes it when the value changes', () => {
  const said = [
    { pointer: '/work/1/startDate', text: '2019-02', field: 'period', about: '', at: '2026-11-30T10:00:00Z' },
  ]
  const state = {
    text: '{"work":[{"name":"A"},{"name":"B","startDate":"2019-02"}]}',
    notes: { ...noNotes, said },
    message: '',
  }
  const moved = withLists(state, [{ kind: 'move', list: '/work', from: 1, to: 0 }])
  expect(moved.notes.said[0]?.pointer).toBe('/work/0/startDate')
  expect(withValue(moved, '/work/1/name', 'C').notes.said).toHaveLength(1)
  expect(withValue(moved, '/work/0/startDate', '2018').notes.said).toEqual([])
})

test('keeps every value that the form does not show when a field is filled in', () => {
  const text = JSON.stringify({ basics: { name: 'Ada Muster', image: 'x.png' }, own: { kept: true } })
  const state = withValue({ text, notes: noNotes, message: '' }, '/basics/label', 'Juristin')
  expect(documentOf(state.text)).toEqual({
    basics: { name: 'Ada Muster', image: 'x.png', label: 'Juristin' },
    own: { kept: true },
  })
})

test('undoes values, order and values to check, and redoes them', () => {
  const first = { text: '{"work":[{"name":"A"},{"name":"B"}]}', notes: noNotes, message: '' }
  const typed = withValue(first, '/work/0/name', 'Ab')
  const typedOn = withValue(typed, '/work/0/name', 'Abc')
  const moved = withLists(typedOn, [{ kind: 'move', list: '/work', from: 0, to: 1 }])
  const one = record(begin(first), typed, '/work/0/name')
  const two = record(one, typedOn, '/work/0/name')
  const three = record(two, moved, null)
  expect(undo(three).present).toBe(typedOn)
  expect(undo(undo(three)).present).toBe(first)
  expect(redo(undo(three)).present).toBe(moved)
})

test.each(Object.entries(candidateFixtures))('%s has every value of the importer in the form', (_slug, fixture) => {
  const found = findForm('candidate', JSON.stringify(fixture))
  expect(found?.form).toBe(agencyCandidateForm)
  const fields = found === null ? [] : fieldPointers(found.form, found.document)
  const values = fields.map((pointer) => textOfValue(found === null ? undefined : readAt(found.document, pointer)))
  expect(values).not.toContain(null)
  const { value } = importCandidate(fixture)
  for (const said of [value?.familyName, value?.headline, value?.engagements[0]?.client]) {
    expect(values.some((text) => text === said)).toBe(true)
  }
})

test.each(Object.entries(jobFixtures))('%s can be shown in fields with all of its criteria', (_slug, fixture) => {
  const text = typeof fixture === 'string' ? fixture : JSON.stringify(fixture)
  const shown = findForm('job', text) === null ? rewriteForForm('job', text, {})?.text : text
  const found = findForm('job', shown ?? '')
  expect(found).not.toBeNull()
  const before = importJobProfile(fixture).value
  const after = importJobProfile(found?.document).value
  expect(after?.must).toEqual(before?.must)
  expect(after?.should).toEqual(before?.should)
  expect(after?.title).toBe(before?.title)
})

test('converts a text in a format without a form, and refuses an invalid one', () => {
  const yaml =
    'cv:\n  name: Ada Muster\n  email: ada.muster@example.com\n  sections:\n    experience:\n      - company: Muster AG\n        position: Juristin\n        start_date: 2019-01\n        end_date: present\n'
  expect(findForm('candidate', yaml)).toBeNull()
  const written = rewriteForForm('candidate', yaml, {})
  expect(findForm('candidate', written?.text ?? '')?.form).toBe(jsonResumeForm)
  expect(written?.text).toContain('ada.muster@example.com')
  expect(rewriteForForm('candidate', '{"Vorname": ', {})).toBeNull()
})

test('moves the later lines to the second part when a station is split, and joins them again', () => {
  const group = stationsOf(jsonResumeForm)
  const station = { name: 'Muster AG', position: 'Pflegefachfrau', startDate: '2019-03', highlights: ['a', 'b', 'c'] }
  const [first, second] = splitStation(station, 1, group)
  expect([first['highlights'], second['highlights']]).toEqual([['a'], ['b', 'c']])
  expect(second).toMatchObject({ name: 'Muster AG', position: 'Pflegefachfrau', startDate: '2019-03' })
  expect(joinStations(first, second, group)).toEqual(station)
})

test('joins stations to cover both periods, without losing a word', () => {
  const resume = joinStations(
    { name: 'A', position: 'Leiterin', startDate: '2020-01' },
    { name: 'A', position: 'Juristin', startDate: '2016-05', endDate: '2019-12' },
    stationsOf(jsonResumeForm),
  )
  expect(resume).toEqual({ name: 'A', position: 'Leiterin / Juristin', startDate: '2016-05' })
  const agency = joinStations(
    { Rolle: 'Testerin', Zeitraum: '01/2020 - 12/2021', Technologien: 'Java' },
    { Rolle: 'Testerin', Zeitraum: 'März 2018 bis Dezember 2019', Technologien: 'SQL' },
    stationsOf(agencyCandidateForm),
  )
  expect(agency).toMatchObject({ Rolle: 'Testerin', Zeitraum: '03/2018 - 12/2021' })
})

test('steps through guesses in the order of the form, in both directions and around its end', () => {
  const document: Json = { basics: { name: 'Ada' }, work: [{ position: 'x', name: 'y' }] }
  const fields = fieldPointers(jsonResumeForm, document)
  const toCheck = ['/work/0/name', '/basics/name', '/basics/location/city'].map((pointer) => ({ ...unsure, pointer }))
  const open = openFields({ ...noNotes, toCheck }, fields)
  expect(open).toEqual(['/basics/name', '/basics/location/city', '/work/0/name'])
  expect(nextOpen(open, { fields, from: null, step: 1 })).toBe('/basics/name')
  expect(nextOpen(open, { fields, from: '/basics/name', step: 1 })).toBe('/basics/location/city')
  expect(nextOpen(open, { fields, from: '/work/0/name', step: 1 })).toBe('/basics/name')
  expect(nextOpen(open, { fields, from: '/basics/name', step: -1 })).toBe('/work/0/name')
  expect(nextOpen([], { fields, from: null, step: 1 })).toBeNull()
})

test('shows a problem at its field or list, or else separately', () => {
  const document: Json = { basics: { name: 'Ada' }, work: [{ position: 'x', highlights: ['a', 'b'] }] }
  const view = { severity: 'error' as const, rule: '', hint: '', line: null, excerpt: [] }
  const problems = ['/work/0/highlights/1', '/education', '/elsewhere', ''].map((pointer) => ({
    ...view,
    pointer,
    problem: pointer,
  }))
  const { at, elsewhere } = problemsByField(problems, jsonResumeForm, document)
  expect([...at.keys()]).toEqual(['/work/0/highlights', '/education'])
  expect(elsewhere.map(({ pointer }) => pointer)).toEqual(['/elsewhere', ''])
  expect(nearestField('/basics', ['/basics/name'])).toBe('/basics/name')
})

test('keeps the type of a value that is typed into a field', () => {
  expect(valueOfText('4', 'level', 5)).toBe(4)
  expect(valueOfText('C1', 'level', 5)).toBe('C1')
  expect(valueOfText('Java, SQL', 'lines', 'Java')).toBe('Java, SQL')
  expect(valueOfText('a\nb\n', 'lines', ['a'])).toEqual(['a', 'b', ''])
  expect(valueOfText('', 'line', 'x')).toBeUndefined()
})

test('writes a profile in the form that keeps most of it, and names what could not be placed', () => {
  const { value: agency } = importCandidate(candidateFixtures['marco-rieben'])
  expect.assert(agency !== null)
  const written = writeForForm(agency)
  expect(findForm('candidate', written.text)?.form).toBe(agencyCandidateForm)
  expect(written.lost).toEqual([])
  const contact = { email: 'marco@example.org', phone: '', location: '', links: [] }
  expect(writeForForm({ ...agency, contact }).lost).toEqual(['email'])
  const { value: resume } = importCandidate({ basics: { name: 'Vera Muster', email: 'vera@example.org' }, work: [] })
  expect.assert(resume !== null)
  const rewritten = writeForForm(resume)
  expect(findForm('candidate', rewritten.text)?.form).toBe(jsonResumeForm)
  expect(rewritten.lost).toEqual([])
})

test('treats a difference as a guess as long as a guessed value in it is unchecked', () => {
  const document = {
    basics: { name: 'Vera Muster', label: 'Architektin' },
    work: [{ name: 'Nordbank', position: 'Architektin', startDate: '2021-03' }],
  }
  const { value: given } = importCandidate(document)
  expect.assert(given !== null)
  const known = { ...given, headline: '', engagements: [] }
  const notes = { ...noNotes, toCheck: [{ ...unsure, pointer: '/work/0/startDate' }] }
  const guessed = (by: Notes) =>
    differencesOf({ known, given }, 'en')
      .filter(guessesIn(JSON.stringify(document), by))
      .map(({ part }) => part)
  expect(guessed(notes)).toEqual(['engagements'])
  expect(guessed({ ...notes, toCheck: [{ ...unsure, pointer: '/work' }] })).toEqual([])
  expect(guessed(checkedAt(notes, '/work/0/startDate'))).toEqual([])
})

test('the field of a date beside its period is the one that the import reads', () => {
  const text = JSON.stringify({
    basics: { name: 'Vera Muster' },
    certificates: [{ name: 'CKA', date: '2020-01-01', period: '2020' }],
    awards: [{ title: 'Preis', date: '2018', period: '2018 - 2020' }],
  })
  const document = documentOf(text)
  expect.assert(document !== null)
  const fields = fieldPointers(jsonResumeForm, document)
  expect(fields).toEqual(expect.arrayContaining(['/certificates/0/period', '/awards/0/period']))
  const edited = ['/certificates/0/period', '/awards/0/period'].reduce(
    (state, pointer) => withValue(state, pointer, '2021'),
    { text, notes: noNotes, message: '' },
  )
  expect(importCandidate(edited.text).value).toMatchObject({
    trainings: [{ period: { start: '2021' } }],
    awards: [{ period: { start: '2021', end: '2021' } }],
  })
})

test('voluntary work, awards and publications have fields in both formats, and survive a merge into either', () => {
  const { value: agency } = importCandidate(candidateFixtures['marco-rieben'])
  expect.assert(agency !== null)
  const resume = {
    volunteer: [{ organization: 'Verein Muster', position: 'Kassier', startDate: '2018', endDate: '2020' }],
    awards: [{ title: 'Förderpreis', awarder: 'Stiftung Muster', period: '2018 - 2020', summary: 'Für die Pflege' }],
    publications: [
      { name: 'Dienste im Betrieb', publisher: 'Musterverlag', releaseDate: '2021-05', summary: 'S. 1–9' },
    ],
  }
  const { value: given } = importCandidate({ basics: { name: 'Vera Muster' }, ...resume })
  expect.assert(given !== null)
  const { volunteering, awards, publications } = given
  expect.assert(volunteering !== undefined && awards !== undefined && publications !== undefined)
  const said = ['Verein Muster', 'Kassier', 'Förderpreis', 'Stiftung Muster', '2018 - 2020', 'Für die Pflege']
  for (const profile of [given, { ...agency, volunteering, awards, publications }]) {
    const { text, lost } = writeForForm(profile)
    expect(lost).toEqual([])
    const found = findForm('candidate', text)
    expect.assert(found !== null)
    const shown = fieldPointers(found.form, found.document).map((one) => textOfValue(readAt(found.document, one)))
    expect(shown).toEqual(expect.arrayContaining([...said, 'Dienste im Betrieb', 'Musterverlag', 'S. 1–9']))
    expect(importCandidate(text).value).toMatchObject({ volunteering, awards, publications })
  }
})
