import { describe, expect, test } from 'vitest'
import { readFileText } from './read-file.ts'
import { typedLines } from './testing/typed-lines.ts'
import { type CvReading, understandCv } from './understand.ts'

/** Reads a plain-text CV. */
async function read(text: string): Promise<CvReading> {
  return understandCv((await readFileText(new TextEncoder().encode(text))).lines)
}

function cv(heading: string, ...entries: string[]): Promise<CvReading> {
  return read(`Kim Muster\nkim.muster@example.com\n\n${heading}\n\n${entries.join('\n\n')}\n`)
}

describe('a slash', () => {
  test.each([
    [
      'Berufserfahrung',
      '2019 – heute\nProjektleiter / Bauleiter\nMuster Bau AG, Bern\n- Baustellen',
      'Projektleiter / Bauleiter',
    ],
    [
      'Berufserfahrung',
      '2019 – heute\nHauswart / Technischer Dienst\nMuster Bau AG, Bern\n- Unterhalt',
      'Hauswart / Technischer Dienst',
    ],
    [
      'Expérience professionnelle',
      '2019 – 2021\nCariste / Magasinier\nMuster Bau SA, Bern\n- Quais',
      'Cariste / Magasinier',
    ],
    [
      'Berufserfahrung',
      '2019 – heute\nEinkäuferin / Stv. Leiterin Einkauf\nMuster Bau AG, Bern\n- Einkauf',
      'Einkäuferin / Stv. Leiterin Einkauf',
    ],
    ['Work experience', '2014 – 2015\nBricklayer / Labourer | Muster Bau Ltd | Bern', 'Bricklayer / Labourer'],
    ['Expérience', '2015 – 2019\nServeur / Barman, Muster Bau SA, Bern\n- Service', 'Serveur / Barman'],
  ])('between two titles keeps them as one position (%s, %s)', async (heading, entry, position) => {
    const { resume, unplaced } = await cv(heading, entry)
    expect(resume['work']).toMatchObject([{ position, name: expect.stringContaining('Muster Bau'), location: 'Bern' }])
    expect(unplaced).toEqual([])
  })

  test('between an organisation and a place separates them', async () => {
    const { resume } = await cv(
      'Berufserfahrung',
      '2019 – heute\nVerkäufer\nMuster AG / Zürich\n- Beratung',
      '2010 – 2015\nKundenberater\nSwisscom / Bern\n- Beratung',
    )
    expect(resume['work']).toMatchObject([
      { name: 'Muster AG', location: 'Zürich' },
      { name: 'Swisscom', location: 'Bern' },
    ])
  })
})

test("a dash may link an organisation's short and full names; two companies stay separate", async () => {
  const { resume } = await cv(
    'Berufserfahrung',
    '2016 – 2019\nAssistenzärztin\nCharité – Universitätsmedizin Berlin\n- Stationsdienst',
    '2013 – 2016\nPflegefachfrau\nCHUV – Centre hospitalier universitaire vaudois, Lausanne\n- Pflege',
    '2011 – 2013\nMonteur\nSBB – Schweizerische Bundesbahnen, Olten\n- Reparaturen',
    '2009 – 2011\nMonteur\nMuster AG – Beispiel GmbH\n- Montage',
    '2005 – 2009\nMonteur\nInselspital – Bern\n- Montage',
  )
  expect(resume['work']).toMatchObject([
    { name: 'Charité – Universitätsmedizin Berlin' },
    { name: 'CHUV – Centre hospitalier universitaire vaudois', location: 'Lausanne' },
    { name: 'SBB – Schweizerische Bundesbahnen', location: 'Olten' },
    { name: 'Muster AG' },
    { name: 'Inselspital', location: 'Bern' },
  ])
})

test('a position without an employer that directly follows another gets that employer only as a guess', async () => {
  const { resume, sources } = await cv(
    'Work experience',
    '03/2019 – present\nSite Manager\nSample Build Ltd, Leeds\n- Led sites',
    '01/2016 – 02/2019\nJunior Site Manager\n- Helped on sites',
  )
  expect(resume['work']).toMatchObject([{ name: 'Sample Build Ltd' }, { name: 'Sample Build Ltd', location: 'Leeds' }])
  const certainty = ['/work/0/name', '/work/1/name', '/work/1/location'].map((at) => sources[at]?.certainty)
  expect(certainty).toEqual([expect.not.stringMatching('guess'), 'guess', 'guess'])
})

test('a head that is written differently from the others of its section still shows the place and employer', async () => {
  const { resume } = await cv(
    'Berufserfahrung',
    '03/2019 – heute\nBauleiter\nMuster Bau AG, Bern\n- Baustellen',
    '01/2016 – 02/2019\nÄrztin\nBeispiel Klinik GmbH\n- Dienst',
    '05/2014 – 12/2015\nBauleiter, Holz Muster GmbH / Thun\n- Bauleitung',
  )
  expect(resume['work']).toMatchObject([
    { position: 'Bauleiter', name: 'Muster Bau AG', location: 'Bern' },
    { position: 'Ärztin', name: 'Beispiel Klinik GmbH' },
    { position: 'Bauleiter', name: 'Holz Muster GmbH', location: 'Thun' },
  ])
})

test('the description may begin in the cell next to the place', () => {
  const { resume } = understandCv(
    typedLines(`Kim Muster
# Beruflicher Werdegang
05/2018 – heute\tMuster AG\tLeiterin Einkauf
Luzern\tFührung von sechs Einkäuferinnen
• Einkaufsvolumen von 80 Mio. Franken
01/2012 – 04/2018\tBäckerei Beispiel GmbH\tStrategische Einkäuferin
Thun\tAufbau des Lieferantenmanagements`),
  )
  expect(resume['work']).toMatchObject([
    {
      name: 'Muster AG',
      location: 'Luzern',
      highlights: ['Führung von sechs Einkäuferinnen', 'Einkaufsvolumen von 80 Mio. Franken'],
    },
    { name: 'Bäckerei Beispiel GmbH', location: 'Thun', highlights: ['Aufbau des Lieferantenmanagements'] },
  ])
})

test.each([
  ['Parcours professionnel', ['Depuis', 'septembre', '2019'], '2019-09'],
  ['Berufserfahrung', ['Seit', 'März 2019'], '2019-03'],
  ['Work experience', ['Since June', '2019'], '2019-06'],
])('a start date may take several lines of a cell (%s)', (heading, [first, ...more], startDate) => {
  const lines = ['Kim Muster', `# ${heading}`, `${first}\tMuster Bau AG\tMaler`, ...more, '• Malen']
  const { resume } = understandCv(typedLines(lines.join('\n')))
  expect(resume['work']).toEqual([{ name: 'Muster Bau AG', position: 'Maler', startDate, highlights: ['Malen'] }])
})

describe('languages', () => {
  test.each([
    ['D: Muttersprache\nF: fliessend\nI: Grundkenntnisse', ['Deutsch', 'Französisch', 'Italienisch'], 'guess'],
    ['D +++  E ++  F +', ['Deutsch', 'Englisch', 'Französisch'], 'guess'],
    ['D (Muttersprache), E (C1)', ['Deutsch', 'Englisch'], 'guess'],
    ['EN: native, DE: B2, FR: A2', ['EN', 'DE', 'FR'], 'likely'],
    ['FR (langue maternelle) ; EN (B2)', ['FR', 'EN'], 'likely'],
  ])('may be letters or codes: %s', async (lines, languages, certainty) => {
    const { resume, sources, unplaced } = await cv('Sprachen', lines)
    expect(resume['languages']).toMatchObject(languages.map((language) => ({ language })))
    expect(languages.map((_, index) => sources[`/languages/${index}/language`]?.certainty)).toEqual(
      languages.map(() => certainty),
    )
    expect(unplaced).toEqual([])
  })

  test.each(['...', ' ....... ', ' … '])('may have dot leaders before their level: %s', async (dots) => {
    const { resume } = await cv('Langues', `Français${dots}langue maternelle\nBreton${dots}notions\nAnglais${dots}B1`)
    expect(resume['languages']).toEqual([
      { language: 'Français', fluency: 'langue maternelle' },
      { language: 'Breton', fluency: 'notions' },
      { language: 'Anglais', fluency: 'B1' },
    ])
  })

  test('are not single letters unless a level follows', async () => {
    const { resume } = await cv('Sprachen', 'Deutsch (Muttersprache)\nA B C')
    expect(resume['languages']).toEqual([{ language: 'Deutsch', fluency: 'Muttersprache' }])
  })

  test.each([
    ['Sprachen', 'Deutsch (Muttersprache)\nEDV: Word, Excel'],
    ['Langues', 'Français (langue maternelle)\nInformatique : Word, Excel'],
    ['Languages', 'English (native)\nIT skills: Word, Excel'],
  ])('are not what follows a label of skills (%s)', async (heading, lines) => {
    const { resume } = await cv(heading, lines)
    expect(resume['languages']).toHaveLength(1)
    expect(resume['skills']).toMatchObject([{ keywords: ['Word', 'Excel'] }])
  })
})

describe('markup', () => {
  test('parts cells of a table and leaves out the sign of a quotation', async () => {
    const summary = 'Gärtner mit Freude am Beruf und vielen Jahren Erfahrung in Privatgärten.'
    const { resume } = await read(
      `# Kim Muster\n\n> ${summary}\n\n## Kenntnisse\n\n| | |\n|---|---|\n| EDV | Word, Excel |\n| Garten | Schnitt, Saat |\n`,
    )
    expect(resume['basics']).toMatchObject({ summary })
    expect(resume['skills']).toEqual([
      { name: 'EDV', keywords: ['Word', 'Excel'] },
      { name: 'Garten', keywords: ['Schnitt', 'Saat'] },
    ])
  })
})

describe('a telephone number', () => {
  test('may have a slash, is no period, and is not that of a reference', async () => {
    const { resume } = await cv('Berufserfahrung', '01/13-03/18 Koch, Muster AG, Bern\n- Kocht')
    expect(resume['basics']).not.toHaveProperty('phone')
    const referee = await cv('Referenzen', 'Inge Muster, Beispiel AG, +41 44 555 00 00')
    expect(referee.resume['basics']).not.toHaveProperty('phone')
    const { resume: german } = await read('Kim Muster\n04321 / 555 66 7\nkim.muster@example.com\n')
    expect(german['basics']).toMatchObject({ phone: '04321 / 555 66 7' })
  })
})

test('a position may be announced, and an issuer stands below its certificate', async () => {
  const { resume } = await read(
    'Kim Muster\n\nBerufserfahrung\n2019 – 2021\nMuster AG, Bern\nals Staplerfahrer\n\nZertifikate\nStaplerschein\nWIFI Wien, 2015\n',
  )
  expect(resume['work']).toMatchObject([{ name: 'Muster AG', position: 'Staplerfahrer' }])
  expect(resume['certificates']).toMatchObject([{ name: 'Staplerschein', issuer: 'WIFI Wien', date: '2015' }])
})

test('languages of no known name stand below each other with their levels', async () => {
  const { resume } = await cv('Languages', '- English native\n- Plattdeutsch fluent')
  expect(resume['languages']).toEqual([
    { language: 'English', fluency: 'native' },
    { language: 'Plattdeutsch', fluency: 'fluent' },
  ])
})

test('languages with levels among skills are languages, and activities with periods are jobs if there are no others', async () => {
  const { resume } = await read(
    'Kim Muster\n\nSkills\nGerman\tC2\nFrench\tB1\nWord\tgood\n\nActivities\n2019 – 2021  Gärtner, Muster AG\n2016 – 2019  Chauffeur, Beispiel GmbH\n2014 – 2016  Koch, Probe AG\n',
  )
  expect(resume['languages']).toEqual([
    { language: 'German', fluency: 'C2' },
    { language: 'French', fluency: 'B1' },
  ])
  expect(resume['work']).toMatchObject([{ name: 'Muster AG' }, { name: 'Beispiel GmbH' }, { name: 'Probe AG' }])
})
