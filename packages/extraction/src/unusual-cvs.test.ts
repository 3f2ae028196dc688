import { expect, test } from 'vitest'
import { readFileText } from './read-file.ts'
import { orderBlocks } from './order/order.ts'
import type { Block } from './types.ts'
import { type CvReading, understandCv } from './understand.ts'

async function read(text: string): Promise<CvReading> {
  return understandCv((await readFileText(new TextEncoder().encode(text))).lines)
}

/** A line of 10-point letters, each 5 points wide, whose box begins at 40 and `y`. */
function block(text: string, y: number): Block {
  const look = { bold: false, italic: false, color: '000000', mark: null, link: null, paragraph: null }
  const box = { x: 40, y, width: text.length * 5, height: 10 }
  return { text, page: 1, box, origin: 'body', size: 10, ...look }
}

test('an employer with an American place and a description holds the positions below it', async () => {
  const { resume } = await read(`
Jo Example
12 Elm Street, Chicago, IL 60601

EXPERIENCE
LAKESIDE FREIGHT, INC. | Chicago, IL | 2012 – Present
A privately held carrier with 4,300 employees
Chief Operating Officer (Jan 2019 – Present)
- Raised on-time delivery
Vice President, Operations (May 2015 – Dec 2018)
- Opened four terminals
`)
  expect(resume['basics']).toMatchObject({ location: { city: 'Chicago', postalCode: '60601' } })
  expect(resume['work']).toMatchObject([
    { name: 'LAKESIDE FREIGHT, INC.', location: 'Chicago, IL', position: 'Chief Operating Officer' },
    { name: 'LAKESIDE FREIGHT, INC.', position: 'Vice President, Operations', endDate: '2018-12' },
  ])
  expect(resume['work']).toHaveLength(2)
})

test('a remark in brackets is no school, and the town behind a school stays with it', async () => {
  const { resume } = await read(`
Jo Muster

Ausbildung
2008 – 2011  Diplom Hebamme (in Deutschland noch nicht anerkannt)
             Institut für Gesundheitsberufe, Herat
2008         Abitur (12. Klasse)
             Mädchengymnasium Herat
`)
  expect(resume['education']).toMatchObject([
    { institution: 'Institut für Gesundheitsberufe, Herat', area: 'Hebamme' },
    { institution: 'Mädchengymnasium Herat', studyType: 'Abitur' },
  ])
})

test('a typed sentence goes on in the next line, though the next line begins with a capital', async () => {
  const { resume } = await read(`
Jo Muster

Berufserfahrung

2017 – 2020: Chauffeur, Bergtransport Muster AG, Visp
Ich fahre Tankzüge und Kipper im Nahverkehr. Daneben bilde ich zwei
Lernende aus.
`)
  expect(resume).toHaveProperty(
    'work.0.summary',
    'Ich fahre Tankzüge und Kipper im Nahverkehr. Daneben bilde ich zwei Lernende aus.',
  )
})

test('beside a picture, a narrow line goes on if it breaks off within a sentence', () => {
  const texts = [
    'Seit zwölf Jahren gestalte ich Produkte für Banken und die',
    'öffentliche Hand, von der Skizze bis zum Prototyp, gern in',
    'Teams, die lernen.',
  ]
  const wide = 'Diese Zeile steht unter dem Bild und ist darum sehr viel breiter als die Zeilen daneben, die enden.'
  const lines = orderBlocks(
    [...texts.map((text, index) => block(text, 100 + 12 * index)), block(wide, 160)],
    [{ width: 595, height: 842 }],
  )
  expect(lines.map(({ continues }) => continues)).toEqual([false, true, true, false])
})

test('a position at the same employer, a headline behind the name, a date at the end, and a matrix of skills', async () => {
  const { resume } = await read(`
Jo Petersen – Werkstattmeister
jo.petersen@example.de

BERUF
01/2014-dato      Werkstattmeister
                  Autohaus Watt GmbH, Husum
04/2005-12/2013   Kfz-Mechatroniker
                  dto.

KENNTNISSE
MS Office      X
Bosch ESItronic          X

Husum, im Mai 2025
`)
  expect(resume['basics']).toMatchObject({ name: 'Jo Petersen', label: 'Werkstattmeister' })
  expect(resume['work']).toMatchObject([
    { name: 'Autohaus Watt GmbH', startDate: '2014-01' },
    { name: 'Autohaus Watt GmbH', position: 'Kfz-Mechatroniker', endDate: '2013-12' },
  ])
  expect(resume['skills']).toEqual([{ keywords: ['MS Office', 'Bosch ESItronic'] }])
})

test('dots may lead to a column, and "at" may belong to the name of a university', async () => {
  const { resume } = await read(`
Jo Example

Education
2012 – 2016: BSc Physics, University of Texas at Austin

Skills
Tools ... Jira / Miro
Languages ..... Go / Rust

Languages
English = native
`)
  expect(resume['education']).toMatchObject([{ institution: 'University of Texas at Austin' }])
  expect(resume['skills']).toMatchObject([
    { name: 'Tools', keywords: ['Jira', 'Miro'] },
    { name: 'Languages', keywords: ['Go', 'Rust'] },
  ])
  expect(resume['languages']).toEqual([{ language: 'English', fluency: 'native' }])
})

test('hobbies below courses, and a group of skills called service', async () => {
  const { resume } = await read(`
Jo Muster

Kenntnisse
Service: Weinberatung, Tranchieren
Weitere: Kassen, Buchhaltung

Kurse
2021  Weinkunde, Schule Muster
Hobbys: Segeln, Kochen
`)
  expect(resume['skills']).toMatchObject([
    { name: 'Service', keywords: ['Weinberatung', 'Tranchieren'] },
    { name: 'Weitere', keywords: ['Kassen', 'Buchhaltung'] },
  ])
  expect(resume['certificates']).toMatchObject([{ name: 'Weinkunde' }])
  expect(resume['interests']).toMatchObject([{ name: 'Segeln, Kochen' }])
})

test('a line closes the bracket that the line before left open', async () => {
  const { resume } = await read(`
Jo Example

Languages
English (Native)
Spanish (Professional working
proficiency)
`)
  expect(resume['languages']).toMatchObject([{}, { language: 'Spanish', fluency: 'Professional working proficiency' }])
})

test('a town of no known name below each job is its place, as a guess', async () => {
  const { resume, problems } = await read(`
Jo Muster

Berufserfahrung

Hotel Alpenblick
Kellner
Mai 2018 - Juni 2021
Igls
- Service am Tisch
- Kasse und Abrechnung

Gasthof Goldener Adler
Commis de Rang
Juni 2015 - April 2018
Hall in Tirol
- Service im Saal
- Betreuung von Hochzeiten
`)
  expect(resume['work']).toMatchObject([{ location: 'Igls' }, { location: 'Hall in Tirol' }])
  expect(problems).toContainEqual(expect.objectContaining({ pointer: '/work/0/location', code: 'guess' }))
})

test('what stands beside a value and is in no field is not placed; dates, labels and headings are said', async () => {
  const { unplaced } = await read(`
Lebenslauf
Jo Muster
Telefon: 079 000 00 00

Kurzprofil
Gärtner mit Freude am Beruf und viel Erfahrung in Privatgärten.

Berufserfahrung
03/2019 – heute  Gärtner, Hof Muster AG, Bern | Teamleitung seit zwei Jahren
`)
  expect(unplaced.filter((text) => !text.includes('Teamleitung'))).toEqual([])
})

test('a rank and what stands behind it belong to the name', async () => {
  const { resume } = await read(`
Oberst i Gst a D Urs Muster
Leiter Logistik
urs.muster@example.com

Berufserfahrung
2014 – 2021  Kommandant Waffenplatz, Schweizer Armee, Thun
`)
  expect(resume['basics']).toMatchObject({ name: 'Oberst i Gst a D Urs Muster', label: 'Leiter Logistik' })
})

test('a degree and its subject between dashes are no name of a school', async () => {
  const { resume } = await read(`
Jo Example

Education
2012 – 2014  MBA – Finance — Northwestern University
`)
  expect(resume['education']).toMatchObject([
    { institution: 'Northwestern University', studyType: 'MBA', area: 'Finance' },
  ])
})

test('an American address has its flat and its state', async () => {
  const { resume } = await read(`
Jo Example
88 W Lake St, Apt 1204, Austin, TX 78745
jo@example.com
`)
  expect(resume['basics']).toMatchObject({
    location: { address: '88 W Lake St, Apt 1204', city: 'Austin', region: 'TX', postalCode: '78745' },
  })
})

test('a name with a period does not go on in the next line, and an issuer of no known name is a guess', async () => {
  const { resume, problems } = await read(`
Jo Muster

Berufserfahrung
* September 2014 - Oktober 2015: Hotelempfang und Gästebetreuung
  Muster Personal (Bern)
* Januar 2012 - August 2014: Lagerarbeiter und Chauffeur im Nahverkehr
  Beispiel Logistik (Thun)

Kurse
Gemeindeführung
Muster Bern, 2022
`)
  expect(resume['work']).toMatchObject([
    { name: 'Muster Personal', location: 'Bern' },
    { name: 'Beispiel Logistik', location: 'Thun' },
  ])
  expect(resume['certificates']).toMatchObject([{ name: 'Gemeindeführung', issuer: 'Muster Bern', date: '2022' }])
  expect(problems).toContainEqual(expect.objectContaining({ pointer: '/certificates/0/issuer', code: 'guess' }))
})
