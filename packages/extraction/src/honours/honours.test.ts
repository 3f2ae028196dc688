import { expect, test } from 'vitest'
import { typedLines } from '../testing/typed-lines.ts'
import { understandCv, type CvReading } from '../understand.ts'

/** Reads a CV of Ida Lindt with one more section. */
function read(section: string): CvReading {
  return understandCv(
    typedLines(`
# Ida Lindt
Ökologin
ida.lindt@example.ch
# Berufserfahrung
03/2018 – heute\tÖkologin, Naturbüro Obersee AG
• Kartierung von Mooren
${section}
`),
  )
}

const publicationsOf = (text: string): unknown => read(`# Publikationen\n${text}`).resume['publications']
const awardsOf = (text: string): unknown => read(`# Auszeichnungen\n${text}`).resume['awards']

test.each([
  [
    'Lindt, I., Reyes, T., & Voss, O. (2021). Moore im Wandel: ein Überblick. Zeitschrift für Ökologie, 12(3), 1–9. https://doi.org/10.5555/zo.2021.3',
    {
      name: 'Moore im Wandel: ein Überblick',
      publisher: 'Zeitschrift für Ökologie',
      releaseDate: '2021',
      summary: 'Lindt, I., Reyes, T., & Voss, O. 12(3), 1–9. https://doi.org/10.5555/zo.2021.3',
    },
  ],
  [
    'T. Reyes and I. Lindt, “What lives in a bog?” Wetland Review, vol. 4, no. 2, pp. 5–11, 2020, doi: 10.5555/wr.20.',
    {
      name: 'What lives in a bog?',
      publisher: 'Wetland Review',
      releaseDate: '2020',
      summary: 'T. Reyes and I. Lindt. vol. 4, no. 2, pp. 5–11, doi: 10.5555/wr.20',
    },
  ],
  [
    'Reyes T, Lindt I, et al. Outcomes of rewetting over 80 years. J Bog Exp. 2022;18(4):311-20.',
    { name: 'Outcomes of rewetting over 80 years', publisher: 'J Bog Exp', releaseDate: '2022' },
  ],
  [
    'Reyes T, Lindt I. Wach bleiben? Eine Umfrage unter Nachtdiensten. Moorarzt 2015;50(3):101–7',
    { name: 'Wach bleiben? Eine Umfrage unter Nachtdiensten', publisher: 'Moorarzt', releaseDate: '2015' },
  ],
  [
    'Lindt, I.; Voss, O.: Torf als Baustoff. In: Bautechnik heute 7/2019, S. 34–39.',
    { name: 'Torf als Baustoff', publisher: 'Bautechnik heute', releaseDate: '2019' },
  ],
  [
    'Lindt I. (2018), Marcher dans la tourbière, Éditions du Lac.',
    { name: 'Marcher dans la tourbière', publisher: 'Éditions du Lac', releaseDate: '2018' },
  ],
  [
    'Lindt, Ida, and Owen Bright. 2017. “Tides and Towns.” Coastal Review 14 (3): 201–19.',
    { name: 'Tides and Towns', publisher: 'Coastal Review', releaseDate: '2017' },
  ],
  [
    'Das Moor bei Nacht, Vortrag, Fachtagung Natur, Bern, 14. März 2016',
    { name: 'Das Moor bei Nacht', publisher: 'Fachtagung Natur, Bern', releaseDate: '2016-03-14' },
  ],
])('the citation %s is taken apart', (text, expected) => {
  expect(publicationsOf(text)).toMatchObject([expected])
})

test('a citation is one publication, however its lines and its list are written', () => {
  const numbered = publicationsOf(`
[1] Lindt, I. (2021). Moore. Natur, 3, 1–9. [2] Reyes, T., & Lindt, I. (2020). Was wächst im
Moor? Natur heute, 5, 2–4.
[3] Lindt, I. (2018). Torf. Natur, 1, 7–8.`)
  expect(numbered).toMatchObject([{ name: 'Moore' }, { name: 'Was wächst im Moor?' }, { name: 'Torf' }])
  const stacked = publicationsOf(`
# Moore im Wandel
Natur, 2021
Lindt, I.; Voss, O.
# Torf als Baustoff
Bautechnik, 2019
Lindt, I.`)
  expect(stacked).toEqual([
    { name: 'Moore im Wandel', publisher: 'Natur', releaseDate: '2021', summary: 'Lindt, I.; Voss, O.' },
    { name: 'Torf als Baustoff', publisher: 'Bautechnik', releaseDate: '2019', summary: 'Lindt, I.' },
  ])
  const byYear = publicationsOf(`
# 2021
• Moore im Wandel, in: Natur 3/2, S. 1–9 (mit T. Reyes)
• Torf, in: Natur heute, S. 4
# 2019
• Bäche, in: Natur heute, S. 9`)
  expect(byYear).toMatchObject([
    { name: 'Moore im Wandel', publisher: 'Natur', releaseDate: '2021' },
    { name: 'Torf', releaseDate: '2021' },
    { name: 'Bäche', releaseDate: '2019' },
  ])
})

test('BibTeX is read by its keys', () => {
  const entry = `
@article{lindt21,
author = {Lindt, Ida and Reyes, Tomas},
title = {Moore im {Wandel}},
journal = {Natur},
year = {2021}
}`
  expect(publicationsOf(entry)).toEqual([
    { name: 'Moore im Wandel', publisher: 'Natur', releaseDate: '2021', summary: 'Lindt, Ida and Reyes, Tomas' },
  ])
})

test.each([
  [
    '2021: Förderpreis (Stiftung Natur). Für die Kartierung',
    ['Förderpreis', 'Stiftung Natur', '2021', 'Für die Kartierung'],
  ],
  ['• Best Paper Award – Bog Society (2020)', ['Best Paper Award', 'Bog Society', '2020', undefined]],
  ['2019\tPrix de la nature, Fondation du Lac', ['Prix de la nature', 'Fondation du Lac', '2019', undefined]],
  [
    '3. Rang WorldSkills, WorldSkills International, 2011',
    ['3. Rang WorldSkills', 'WorldSkills International', '2011', undefined],
  ],
  ['Travel Grant, Harbour Foundation (EUR 1200), 2017', ['Travel Grant', 'Harbour Foundation', '2017', 'EUR 1200']],
])('the award %s has a title, an awarder, a date and a remark', (text, [title, awarder, date, summary]) => {
  const [award, ...more] = awardsOf(text) as Record<string, string>[] // the reading's own list
  expect(more).toEqual([])
  expect([award?.['title'], award?.['awarder'], award?.['date'], award?.['summary']]).toEqual([
    title,
    awarder,
    date,
    summary,
  ])
})

test('a scholarship keeps its period, and remarks below an award belong to it', () => {
  const awards = awardsOf(`
2008 – 2011	Exzellenzstipendium, Universität Musterstadt
2015	Preis der jungen Forschung, Stiftung Natur
Dotiert mit CHF 5000`)
  expect(awards).toEqual([
    { title: 'Exzellenzstipendium', awarder: 'Universität Musterstadt', period: '2008 – 2011' },
    { title: 'Preis der jungen Forschung', awarder: 'Stiftung Natur', date: '2015', summary: 'Dotiert mit CHF 5000' },
  ])
})

test('sentences about achievements and prose about research are neither awards nor publications', () => {
  const { resume, unplaced } = read(`
# Erfolge
• Umsatz um 20 % gesteigert
• Mitarbeiterin des Monats (März 2019)
# Forschung
Ich untersuche Moore und ihren Wandel.`)
  expect(resume['awards']).toEqual([{ title: 'Mitarbeiterin des Monats', date: '2019-03' }])
  expect(resume).not.toHaveProperty('publications')
  expect(unplaced).toEqual(
    expect.arrayContaining(['Umsatz um 20 % gesteigert', 'Ich untersuche Moore und ihren Wandel.']),
  )
})

test('under a heading for both, each entry tells what it is', () => {
  const { resume } = read(`
# Preise und Publikationen
• Lindt, I. (2021). Moore im Wandel. Natur, 3, 1–9.
• Förderpreis der Stiftung Natur, 2015`)
  expect(resume).toMatchObject({
    publications: [{ name: 'Moore im Wandel' }],
    awards: [{ title: 'Förderpreis der Stiftung Natur', date: '2015' }],
  })
})

test('voluntary work without dates is a guess for each line', () => {
  const { resume, problems } = read('# Ehrenamt\n• Kassier im Verein Dorfladen\n• Freiwillige Feuerwehr Musterwil')
  expect(resume['volunteer']).toEqual([
    { position: 'Kassier', organization: 'Verein Dorfladen' },
    { organization: 'Freiwillige Feuerwehr Musterwil' },
  ])
  expect(problems.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/volunteer/0/position', '/volunteer/1/organization']),
  )
})
