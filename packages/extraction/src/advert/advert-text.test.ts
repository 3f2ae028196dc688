import { expect, test } from 'vitest'
import type { Line } from '../types.ts'
import { understandJob } from '../understand-job.ts'

type Given = Partial<Line> & { text: string }

/** Lines as a reader returns them; a test names only the properties that it needs. */
function linesOf(given: readonly (Given | string)[]): Line[] {
  return given.map((one) => {
    const { text, ...rest } = typeof one === 'string' ? { text: one } : one
    const look = { size: rest.size ?? 10, bold: false, italic: false, color: null }
    const segments = text
      .split('\t')
      .map((part) => ({ text: part, box: null, link: null, runs: [{ text: part, ...look }], ...look }))
    const place = { page: 1, box: null, mark: null, origin: 'body', region: 1, gapAbove: null } as const
    return { text, segments, ...place, ...look, continues: false, ...rest }
  })
}

const item = (text: string, rest: Partial<Line> = {}): Given => ({ text, mark: { kind: 'item', depth: 1 }, ...rest })

test('headings to the left of their entries become headings, and the first entry is marked like the others', () => {
  const { job } = understandJob(
    linesOf([
      { text: 'Glaser/in EFZ', size: 18 },
      item('Anforderungen\tLehre als Glaser/in EFZ'),
      item('Freude an Altbauten'),
      item('Vorteilhaft\tFührerausweis C1'),
      item('Wir bieten\tFünf Wochen Ferien'),
      item('Eigene Kantine'),
    ]),
  )
  expect(job).toMatchObject({
    title: 'Glaser/in EFZ',
    must: ['Lehre als Glaser/in EFZ', 'Freude an Altbauten'],
    should: ['Führerausweis C1'],
  })
})

test.each([
  ['by its size', { text: 'Rooftop Beekeeper', size: 20 }],
  ['by the letters of the genders', { text: 'Imker (m/w/d)' }],
  ['by its workload', { text: 'Apiculteur 60–80 %' }],
])('the title is found below the letterhead: %s', (_how, title) => {
  const { job } = understandJob(
    linesOf(['Honigwerk AG, Olten', 'Wir imkern auf Dächern.', title, 'Anforderungen', item('Schwindelfreiheit')]),
  )
  expect(job?.title).toBe(title.text)
  expect(job?.must).toEqual(['Schwindelfreiheit'])
})

test('wrapped lines are joined, and only a hyphen that splits a word is removed', () => {
  const { job } = understandJob(
    linesOf([
      { text: 'Disponent', size: 18 },
      'Anforderungen',
      item('Erfahrung im Nah-'),
      { text: 'und Fernverkehr', continues: true },
      item('Ausbildung als HR-'),
      { text: 'Fachfrau', continues: true },
      item('Gute Orts-'),
      { text: 'kenntnisse', continues: true },
    ]),
  )
  expect(job?.must).toEqual(['Erfahrung im Nah- und Fernverkehr', 'Ausbildung als HR-Fachfrau', 'Gute Ortskenntnisse'])
})

test('a label with one fact stays a fact', () => {
  const { job } = understandJob(
    linesOf([
      { text: 'Disponent', size: 18 },
      'Pensum:\t80 %',
      'Arbeitsort\tOlten',
      'Anforderungen',
      item('Geduld am Telefon'),
    ]),
  )
  expect(job?.assignment).toMatchObject({ workload: '80 %', locations: ['Olten'] })
  expect(job?.must).toEqual(['Geduld am Telefon'])
})

test('the title is found behind a menu and behind a box of facts', () => {
  const menu = [
    item('Home'),
    item('All jobs'),
    { text: 'Bell Founder', size: 22 },
    'What you need',
    item('Good hearing'),
  ]
  const box = [
    'Salary',
    '£40,000',
    'Requirements',
    { text: 'Bell Founder', size: 22 },
    'What you need',
    item('Good hearing'),
  ]
  for (const lines of [menu, box])
    expect(understandJob(linesOf(lines)).job).toMatchObject({ title: 'Bell Founder', must: ['Good hearing'] })
})

test('an unknown heading is one if it looks like the known ones', () => {
  const { job } = understandJob(
    linesOf([
      { text: 'Imker (m/w/d)', size: 18 },
      { text: 'Anforderungen', bold: true },
      item('Schwindelfreiheit'),
      { text: 'Hier summt es', bold: true },
      'Wir stellen unsere Völker auf Dächer.',
    ]),
  )
  expect(job?.must).toEqual(['Schwindelfreiheit'])
})

/** A line at a place on the page, in points. */
const at = (x: number, y: number, region: number, text: string): Given => ({
  text,
  region,
  box: { x, y, width: 5 * text.length, height: 12 },
})

test('headings of a column of their own stand above the entries beside them', () => {
  const { job } = understandJob(
    linesOf([
      { ...at(20, 20, 1, 'Glaser/in EFZ'), size: 18 },
      at(24, 97, 1, 'Was Sie bewegen'),
      at(24, 176, 2, 'Was Sie mitbringen'),
      at(24, 270, 2, 'Von Vorteil'),
      at(24, 335, 2, 'Was wir bieten'),
      at(210, 109, 3, 'Fenster einsetzen'),
      at(210, 123, 3, 'Scheiben zuschneiden'),
      at(210, 188, 3, 'Lehre als Glaser/in EFZ'),
      at(210, 282, 3, 'Führerausweis C1'),
      at(210, 347, 3, 'Fünf Wochen Ferien'),
    ]),
  )
  expect(job).toMatchObject({
    tasks: { core: ['Fenster einsetzen', 'Scheiben zuschneiden'] },
    must: ['Lehre als Glaser/in EFZ'],
    should: ['Führerausweis C1'],
  })
})

test('two columns with entries below their headings keep their order', () => {
  const { job } = understandJob(
    linesOf([
      { ...at(20, 20, 1, 'Glaser/in EFZ'), size: 18 },
      at(24, 97, 1, 'Aufgaben'),
      at(24, 112, 1, 'Fenster einsetzen'),
      at(24, 140, 1, 'Wir bieten'),
      at(24, 155, 1, 'Fünf Wochen Ferien'),
      at(210, 97, 2, 'Anforderungen'),
      at(210, 112, 2, 'Lehre als Glaser/in EFZ'),
    ]),
  )
  expect(job).toMatchObject({ tasks: { core: ['Fenster einsetzen'] }, must: ['Lehre als Glaser/in EFZ'] })
})

test('what stands below a row of headings belongs to the heading of its column', () => {
  const { job } = understandJob(
    linesOf([
      'Glaser/in EFZ',
      'Aufgaben\tAnforderungen',
      item('Fenster einsetzen\tLehre als Glaser/in EFZ'),
      item('Scheiben zuschneiden\tFührerausweis B'),
      'Wir bieten\tVon Vorteil',
      item('Fünf Wochen Ferien\tFührerausweis C1'),
    ]),
  )
  expect(job).toMatchObject({
    tasks: { core: ['Fenster einsetzen', 'Scheiben zuschneiden'] },
    must: ['Lehre als Glaser/in EFZ', 'Führerausweis B'],
    should: ['Führerausweis C1'],
  })
})

test('a paragraph behind the columns belongs to none of them', () => {
  const row = (y: number, left: string, right: string): Given => ({
    ...at(24, y, 1, `${left}\t${right}`),
    segments: linesOf([at(24, y, 1, left), at(210, y, 1, right)]).flatMap(({ segments, box }) =>
      segments.map((segment) => ({ ...segment, box })),
    ),
  })
  const { job } = understandJob(
    linesOf([
      { ...at(20, 20, 1, 'Glaser/in EFZ'), size: 18 },
      row(97, 'Aufgaben', 'Anforderungen'),
      row(112, 'Fenster einsetzen', 'Führerausweis B'),
      at(24, 160, 1, 'Wir sind ein Betrieb mit zwölf Leuten und liegen gleich neben dem Bahnhof.'),
    ]),
  )
  expect(job).toMatchObject({ tasks: { core: ['Fenster einsetzen'] }, must: ['Führerausweis B'] })
})
