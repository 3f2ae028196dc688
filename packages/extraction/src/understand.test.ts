import { expect, test } from 'vitest'
import { understandCv } from './understand.ts'
import { typedLines } from './testing/typed-lines.ts'

const german = `
# Rahel Niederöst-Gantner
Logistikfachfrau
Seestrasse 4, 8820 Wädenswil | 079 000 12 34 | rahel.niederoest@example.ch
geboren am 4.5.1988
# Kurz zu mir
Logistikerin mit Freude an Zahlen, die auch im Schichtbetrieb den Überblick behält.
# Wo ich gearbeitet habe
seit 03/2019\tTeamleiterin Lager, Frischwaren Obersee AG, Wädenswil
• Führung von neun Mitarbeitenden
• Einführung der Kommissionierung per Sprache
08/2012 – 02/2019\tLogistikerin, Papeterie Lindt & Co, Horgen
• Wareneingang und Inventur
# Schule und Lehre
08/2009 – 07/2012\tLogistikerin EFZ, Berufsfachschule Zürichsee
# Sprachen
Deutsch (Muttersprache), Walserdeutsch (fliessend), Englisch (B1)
# Was ich kann
Systeme: SAP EWM, Abacus
Geräte: Schubmaststapler, Handscanner
`

test('a CV whose headings are questions is read completely', () => {
  const { resume } = understandCv(typedLines(german))
  expect(resume).toMatchObject({
    basics: {
      name: 'Rahel Niederöst-Gantner',
      label: 'Logistikfachfrau',
      phone: '079 000 12 34',
      location: { address: 'Seestrasse 4', postalCode: '8820', city: 'Wädenswil' },
    },
    work: [
      {
        position: 'Teamleiterin Lager',
        name: 'Frischwaren Obersee AG',
        location: 'Wädenswil',
        startDate: '2019-03',
        highlights: ['Führung von neun Mitarbeitenden', 'Einführung der Kommissionierung per Sprache'],
      },
      {
        position: 'Logistikerin',
        name: 'Papeterie Lindt & Co',
        location: 'Horgen',
        startDate: '2012-08',
        endDate: '2019-02',
      },
    ],
    education: [{ institution: 'Berufsfachschule Zürichsee', startDate: '2009-08', endDate: '2012-07' }],
    skills: [{ keywords: ['SAP EWM', 'Abacus'] }, { keywords: ['Schubmaststapler', 'Handscanner'] }],
  })
})

test('a language that is on no list is recognised by its place', () => {
  const { resume } = understandCv(typedLines(german))
  expect(resume['languages']).toEqual([
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Walserdeutsch', fluency: 'fliessend' },
    { language: 'Englisch', fluency: 'B1' },
  ])
})

test('signs after a language are its level, as written', () => {
  const { resume } = understandCv(
    typedLines(`
# Lea Muster
lea.muster@example.ch
# Sprachen
Deutsch ●●●●●
Englisch ●●●○○
Französisch ★★★☆☆, Italienisch ★☆☆☆☆
Spanisch●●○○○ Russisch ●○○○○
Portugiesisch ***
Serbokroatisch (B1)
`),
  )
  expect(resume['languages']).toEqual([
    { language: 'Deutsch', fluency: '●●●●●' },
    { language: 'Englisch', fluency: '●●●○○' },
    { language: 'Französisch', fluency: '★★★☆☆' },
    { language: 'Italienisch', fluency: '★☆☆☆☆' },
    { language: 'Spanisch', fluency: '●●○○○' },
    { language: 'Russisch', fluency: '●○○○○' },
    { language: 'Portugiesisch', fluency: '***' },
    { language: 'Serbokroatisch', fluency: 'B1' },
  ])
})

test('a name ends where contact details begin', () => {
  const first = [
    'Anna Muster, 079 555 12 34',
    'Anna Muster, anna.muster@example.ch',
    'Anna Muster – Tel. 079 555 12 34',
  ]
  for (const line of first) {
    const { resume } = understandCv(typedLines(`${line}\n# Sprachen\nDeutsch (C2)`))
    expect(resume['basics']).toMatchObject({ name: 'Anna Muster' })
    expect(resume['basics']).not.toHaveProperty('location.city')
    expect(resume['basics']).not.toHaveProperty('label')
  }
})

test('a birth date is kept separate and is in no other value', () => {
  const reading = understandCv(typedLines(german))
  expect(JSON.stringify(reading.protected)).toContain('4.5.1988')
  expect(JSON.stringify(reading.resume)).not.toContain('1988')
})

test('the position of the employer is decided over the whole CV', () => {
  const { resume } = understandCv(
    typedLines(`
# Oona Fairweather
oona.fairweather@example.com
# Career to date
Bluebird Holdings\t2019 – present
Operations Manager
• Ran two sites
Tamarack\t2015 – 2019
Shift Supervisor
• Planned rotas
`),
  )
  expect(resume['work']).toMatchObject([
    { name: 'Bluebird Holdings', position: 'Operations Manager' },
    { name: 'Tamarack', position: 'Shift Supervisor', endDate: '2019' },
  ])
})

test('labels are read in three languages', () => {
  const { resume, sources } = understandCv(
    typedLines(`
# Maël Quéméneur
mael.quemeneur@example.fr
# Expérience
Période : 2018 – 2021
Employeur : Scierie Kervadec
Poste : Cariste
Missions : Chargement des camions
Période : 2015 – 2018
Employeur : Dépôt Arvor
Poste : Manutentionnaire
`),
  )
  expect(resume['work']).toMatchObject([
    { name: 'Scierie Kervadec', position: 'Cariste', startDate: '2018', endDate: '2021' },
    { name: 'Dépôt Arvor', position: 'Manutentionnaire' },
  ])
  expect(sources['/work/0/name']?.certainty).toBe('exact')
})

test('a guess is a problem with its pointer, and a missing name is a problem', () => {
  const { problems, sources } = understandCv(typedLines('# Berufserfahrung\nKoch, Gasthof Linde\t2015 – 2019'))
  expect(problems.map(({ code }) => code)).toContain('no_name')
  const guesses = Object.entries(sources).flatMap(([pointer, { certainty }]) =>
    certainty === 'guess' ? [pointer] : [],
  )
  expect(problems.filter(({ code }) => code === 'guess').map(({ pointer }) => pointer)).toEqual(guesses)
})

test('text that is not understood is kept', () => {
  const { unplaced } = understandCv(typedLines(`${german}\n# Sonstiges\nFührerausweis Kategorie B`))
  expect(unplaced.join(' ')).toContain('Führerausweis Kategorie B')
})

test('family time is not a job', () => {
  const { resume } = understandCv(
    typedLines(
      '# Ana Perović\n# Berufserfahrung\n2020 – 2023\tKöchin, Hotel Seeblick\n2017 – 2020\tFamilienzeit\n2014 – 2017\tKöchin, Gasthaus Adler',
    ),
  )
  expect(resume['work']).toHaveLength(2)
})

test.each(['4.5.1988 079 000 12 34', '079 000 12 34 4.5.1988', '079 000 12 34 / 044 000 12 34'])(
  'the telephone number is found in %s',
  (line) => {
    const { resume } = understandCv(
      typedLines(german.replace('| 079 000 12 34 |', '|').replace('geboren am 4.5.1988', line)),
    )
    expect(resume).toMatchObject({ basics: { phone: '079 000 12 34' } })
  },
)

const behindALetter = `
Jon Keller
Am Kiesgrund 22, 33098 Paderborn
Beispiel Logistik AG
Hafenstraße 1, 48155 Münster
Sehr geehrte Frau Mustermann,
mit großem Interesse habe ich Ihre Anzeige gelesen, denn seit 2020 plane ich bei einer Spedition Touren.
Mit freundlichen Grüßen
Jon Keller
# LEBENSLAUF
# Angaben zur Person
Adresse\tAm Kiesgrund 22, 33098 Paderborn
Mobil\t+49 151 00012345
# Aus- und Weiterbildungen
2013 – 2016\tBachelor of Arts Logistik (Note 1,9), Hochschule Teutoburg
# Kenntnisse
Excel   ▪   SAP TM
Führerschein\tKlasse B, BE
Jon Keller
`

test('a CV behind a letter is read without the letter, and its signature is not a skill', () => {
  const { resume } = understandCv(typedLines(behindALetter))
  expect(resume).toMatchObject({
    basics: { name: 'Jon Keller', location: { address: 'Am Kiesgrund 22', postalCode: '33098', city: 'Paderborn' } },
    education: [{ institution: 'Hochschule Teutoburg', startDate: '2013', endDate: '2016' }],
    skills: [{ keywords: ['Excel', 'SAP TM'] }],
  })
  expect(resume).not.toHaveProperty('basics.summary')
})

const withDurations = `
# Dario Venturelli
# Experience
Orsa Analytics
6 years 11 months
Senior Data Engineer
January 2020 - Present (6 years 11 months)
• Moved 40 pipelines to another scheduler
Data Engineer
April 2017 - December 2019 (2 years 9 months)
• Built the ingestion of meter data
Environment: Kafka, Spark
Megamart Retail SA
Business Intelligence Developer
September 2014 - March 2017 (2 years 7 months)
# Languages
Mother tongue(s): ITALIAN
English\tB2\tB2\tB2
Levels: A1 and A2: Basic user; B1 and B2: Independent user
`

test('a duration is not an employer, and a legend of levels is not a language', () => {
  const { resume } = understandCv(typedLines(withDurations))
  expect(resume['work']).toMatchObject([
    { name: 'Orsa Analytics', position: 'Senior Data Engineer', startDate: '2020-01' },
    { name: 'Orsa Analytics', position: 'Data Engineer', endDate: '2019-12' },
    { name: 'Megamart Retail SA', position: 'Business Intelligence Developer' },
  ])
  expect(resume['languages']).toMatchObject([{ language: 'ITALIAN' }, { language: 'English', fluency: 'B2' }])
})

const groupedSkills = `
Ada Whitfield, Data Engineer
12 Sample Street, E1 6AN London GB
ada@whitfield.example
# Education
University of Exampleton\t2014 – 2016
Computer Science
MSc
# Skills
Python\tSQL\tScala
# Languages
English (native), Spanish (B2)
# Certificates
2019\tProfessional Scrum Master, Scrum.org
`

test('text after the name is not part of it, a subject may be separate from its degree, and a name with a dot is not a homepage', () => {
  const { resume } = understandCv(typedLines(groupedSkills))
  expect(resume).toMatchObject({
    basics: {
      name: 'Ada Whitfield',
      label: 'Data Engineer',
      location: { address: '12 Sample Street', postalCode: 'E1 6AN', city: 'London', countryCode: 'GB' },
    },
    education: [{ institution: 'University of Exampleton', studyType: 'MSc', area: 'Computer Science' }],
    skills: [{ keywords: ['Python', 'SQL', 'Scala'] }],
  })
  expect(resume).not.toHaveProperty('basics.url')
})

const europass = `
# Angaben zur Person
Nachname(n) / Vorname(n)\tPetković Goran
E-Mail\tgoran.petkovic@example.at
# Berufserfahrung
Zeitraum\t06/2017 – heute
Beruf oder Funktion\tSchweißer
Wichtigste Tätigkeiten und Zuständigkeiten\tSchweißen von Rohrleitungen
Name und Adresse des Arbeitgebers\tMurtal Anlagenbau GmbH, Graz
Zeitraum\t09/2012 – 05/2017
Beruf oder Funktion\tSchlosser
Name und Adresse des Arbeitgebers\tMetall Steirer KG, Leoben
# Persönliche Fähigkeiten und Kompetenzen
Muttersprache(n)\tKroatisch
Sonstige Sprache(n)\tDeutsch B2
Technische Fähigkeiten\tZeichnungen lesen, Autogenschneiden
`

test('the labels of an old Europass are read', () => {
  const { resume } = understandCv(typedLines(europass))
  expect(resume).toMatchObject({
    basics: { name: 'Goran Petković' },
    work: [
      { name: 'Murtal Anlagenbau GmbH, Graz', position: 'Schweißer', highlights: ['Schweißen von Rohrleitungen'] },
      { name: 'Metall Steirer KG, Leoben', position: 'Schlosser', startDate: '2012-09', endDate: '2017-05' },
    ],
    languages: [{ language: 'Kroatisch' }, { language: 'Deutsch', fluency: 'B2' }],
  })
})

const academic = `
Ingrid Halvorsen
i.halvorsen@example.org
# Academic appointments
2018–\tAssociate Professor, University of Isisbridge
2013–18\tResearch Fellow, Polar Institute Tromsvik
# Degrees
2006–10\tDPhil in Earth Sciences, University of Isisbridge
MSc in Geophysics, University of Fjordland\tSept. 04 – Juni 06
Magna cum laude
`

test('appointments are work, years may have two digits, and a grade is not a degree', () => {
  const { resume } = understandCv(typedLines(academic))
  expect(resume['work']).toMatchObject([
    { position: 'Associate Professor', startDate: '2018' },
    { position: 'Research Fellow', startDate: '2013', endDate: '2018' },
  ])
  expect(resume['work']).not.toHaveProperty('0.endDate')
  expect(resume['education']).toMatchObject([
    { studyType: 'DPhil', startDate: '2006', endDate: '2010' },
    { studyType: 'MSc', area: 'Geophysics', startDate: '2004-09', endDate: '2006-06' },
  ])
})
