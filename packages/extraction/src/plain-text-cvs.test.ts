import { expect, test } from 'vitest'
import { readFileText } from './read-file.ts'
import { type CvReading, understandCv } from './understand.ts'

/** Reads a plain-text CV. */
async function read(text: string): Promise<CvReading> {
  return understandCv((await readFileText(new TextEncoder().encode(text))).lines)
}

test('a given and a family name with separate labels are joined, the given name first', async () => {
  const { resume } = await read(`
Personalien
Name:            Bernasconi-Huber
Vorname:         Alessia Maria
E-Mail:          a.bernasconi@example.ch
`)
  expect(resume['basics']).toMatchObject({ name: 'Alessia Maria Bernasconi-Huber', email: 'a.bernasconi@example.ch' })
})

test('a name keeps the name at birth, and a line that repeats the name is not a headline', async () => {
  const french = await read('Fatou DIOP épouse MARTIN\n06 12 34 56 78\n\nAIDE-SOIGNANTE DIPLÔMÉE\n')
  expect(french.resume['basics']).toMatchObject({ name: 'Fatou DIOP épouse MARTIN', label: 'AIDE-SOIGNANTE DIPLÔMÉE' })
  const { resume } = await read(
    'Curriculum vitae – Mai Lan Favre\n\nRue du Midi 8 · CH-1003 Lausanne · lan@example.ch\n',
  )
  expect(resume['basics']).toMatchObject({ name: 'Mai Lan Favre', location: { address: 'Rue du Midi 8' } })
  expect(resume).not.toHaveProperty('basics.label', expect.stringContaining('Curriculum'))
})

test('entries of one section may begin with one or two lines, and a career break is not a position', async () => {
  const { resume } = await read(`
Selina Muster

BERUFSPRAXIS
Seit 08/2020     Teamleiterin Kreditoren, Alpenmilch AG, Horgen
                 - Führung von vier Mitarbeitenden
03/2016–07/2020  Sachbearbeiterin Finanzbuchhaltung
                 Treuhand Zimmerberg GmbH, Thalwil
                 - Führen von zwanzig Mandaten
09/2015 – 02/2016  Mutterschaftspause
2012 – 2015      Kaufmännische Angestellte, Garage Ferrari SA, Lugano
`)
  expect(resume['work']).toMatchObject([
    { position: 'Teamleiterin Kreditoren', name: 'Alpenmilch AG', location: 'Horgen' },
    { position: 'Sachbearbeiterin Finanzbuchhaltung', name: 'Treuhand Zimmerberg GmbH', location: 'Thalwil' },
    { position: 'Kaufmännische Angestellte', name: 'Garage Ferrari SA' },
  ])
})

test('positions take the employer above them, with or without dates of its own, unless they are much older', async () => {
  const { resume } = await read(`
Hans Muster

BERUFLICHER WERDEGANG

Implenia Schweiz AG, Dietlikon                                   1998 – heute
  Polier (seit 2006)
  Vorarbeiter (2001 – 2006)
  Strassenbauer (1998 – 2001)

Walo Bertschinger AG, Zürich                                     1990 – 1998
  Strassenbauer

Aushilfe Landwirtschaft                                          1986 – 1988
`)
  expect(resume['work']).toMatchObject([
    { position: 'Polier', name: 'Implenia Schweiz AG', location: 'Dietlikon', startDate: '2006' },
    { position: 'Vorarbeiter', name: 'Implenia Schweiz AG', startDate: '2001', endDate: '2006' },
    { position: 'Strassenbauer', name: 'Implenia Schweiz AG', startDate: '1998', endDate: '2001' },
    { position: 'Strassenbauer', name: 'Walo Bertschinger AG', startDate: '1990', endDate: '1998' },
    { position: 'Aushilfe Landwirtschaft', startDate: '1986' },
  ])
  expect(resume).not.toHaveProperty('work.4.name')
})

test('a career summary with dates is work, and text on the line of a heading belongs to its section', async () => {
  const { resume } = await read(`
Jane Example
jane@example.com

PERSONAL STATEMENT
I am a band 6 nurse with acute medical and intensive care experience.

CAREER SUMMARY
Leeds Teaching Hospitals NHS Trust
  Sister, Ward J18 (Acute Medicine)  March 2020 to date
  Staff Nurse, ITU                   Sept 2016 - March 2020
Airedale General Hospital, Keighley
  Staff Nurse, Ward 4                09.2014 - 08.2016
Career break (caring for parent)     2013 - 2014
Lagos University Teaching Hospital, Nigeria
  Nurse/Midwife                      2009 - 2013

LANGUAGES: English (native), Yoruba (fluent), Polish / and at home with several more of the coast
INTERESTS: Choir
`)
  expect(resume['work']).toMatchObject([
    { name: 'Leeds Teaching Hospitals NHS Trust', startDate: '2020-03' },
    { name: 'Leeds Teaching Hospitals NHS Trust', endDate: '2020-03' },
    { name: 'Airedale General Hospital', location: 'Keighley', endDate: '2016-08' },
    { name: 'Lagos University Teaching Hospital', position: 'Nurse/Midwife' },
  ])
  expect(resume['languages']).toMatchObject([
    { language: 'English', fluency: 'native' },
    { language: 'Yoruba', fluency: 'fluent' },
    { language: 'Polish' },
  ])
  expect(resume['interests']).toEqual([{ name: 'Choir' }])
})

test('one line may list many languages or certificates, and a level may precede its language', async () => {
  const { resume } = await read(`
Lan Muster

Langues
français C2 / vietnamien langue maternelle / anglais C1, notions d'allemand

Certifications
PRINCE2 Foundation (2022) ; ITIL 4 (2021)

Compétences
MS Office (Excel: Pivot, SVERWEIS), Abacus
`)
  expect(resume['languages']).toMatchObject([
    { language: 'français', fluency: 'C2' },
    { language: 'vietnamien', fluency: 'langue maternelle' },
    { language: 'anglais', fluency: 'C1' },
    { language: 'allemand', fluency: 'notions' },
  ])
  expect(resume['certificates']).toMatchObject([
    { name: 'PRINCE2 Foundation', date: '2022' },
    { name: 'ITIL 4', date: '2021' },
  ])
  expect(resume['skills']).toMatchObject([{ keywords: ['MS Office (Excel: Pivot, SVERWEIS)', 'Abacus'] }])
})

test('a school is not a grade or a count, a single year among spans is an education entry, and a school year is a guess', async () => {
  const { resume, problems } = await read(`
Lan Muster

Formation
2014-2017 Bachelor en informatique, HEIG-VD, Yverdon (mention bien)
2013 Maturité professionnelle technique, EPSIC Lausanne
2009–2012 CFC d'informaticienne, EPSIC Lausanne
2000/01 Cours préparatoire, Gymnase de Morges
`)
  expect(resume['education']).toMatchObject([
    { institution: 'HEIG-VD, Yverdon', startDate: '2014', endDate: '2017' },
    { institution: 'EPSIC Lausanne', startDate: '2013' },
    { institution: 'EPSIC Lausanne', startDate: '2009' },
    { institution: 'Gymnase de Morges' },
  ])
  expect(problems).toContainEqual(expect.objectContaining({ pointer: '/education/3/startDate', code: 'guess' }))
})

test('"same employer" means the one above, and a workload is not an employer', async () => {
  const { resume } = await read(`
Katrin Muster

BERUFSERFAHRUNG
10/2012 bis 12/2017
Ingenieurin Versorgungstechnik
Ingenieurbüro Wachter & Söhne, Göttingen
- Heizlastberechnung

Juli 2008 - September 2012
Technische Zeichnerin (Teilzeit), ebenda
`)
  expect(resume['work']).toMatchObject([
    { position: 'Ingenieurin Versorgungstechnik', name: 'Ingenieurbüro Wachter & Söhne', location: 'Göttingen' },
    { position: 'Technische Zeichnerin', name: 'Ingenieurbüro Wachter & Söhne', endDate: '2012-09' },
  ])
})

test('skills stay skills if one of them is followed by a year, and a level is not a skill', async () => {
  const { resume } = await read(`
NOM : Kouassi
PRENOM : Ange-Désiré

FORMATIONS :
2013 : BAC série D - Lycée moderne de Cocody - Abidjan

INFORMATIQUE : Word, Excel, Reflex
LOISIRS : football
`)
  expect(resume['basics']).toEqual({ name: 'Ange-Désiré Kouassi' })
  expect(resume['skills']).toMatchObject([{ keywords: ['Word', 'Excel', 'Reflex'] }])
  const english = await read(`
Sam Example

Experience
Software Engineer @ Harbour Analytics Ltd — Aug 2018 to Dec 2021

Skills
Tools: Go, Python; Rust – very good
Cloud: AWS (Solutions Architect 2023), Terraform

Spoken languages: English (native), Irish (B2)
`)
  expect(english.resume['skills']).toMatchObject([
    { name: 'Tools', keywords: ['Go', 'Python', 'Rust'] },
    { name: 'Cloud', keywords: ['AWS (Solutions Architect 2023)', 'Terraform'] },
  ])
  expect(english.resume['languages']).toMatchObject([{ language: 'English' }, { language: 'Irish', fluency: 'B2' }])
})

test('years may be shortened after a hyphen, and an open period stays open', async () => {
  const { resume } = await read(`
Beat Muster

Stationen
2019-      Hotel Schlüssel, Altdorf: Küchenchef
2014-19    Restaurant Lehnhof, Bürglen: Sous-Chef
2006-09    Hotel Seehof, Davos: Commis
`)
  expect(resume['work']).toMatchObject([
    { name: 'Hotel Schlüssel', position: 'Küchenchef', startDate: '2019' },
    { name: 'Restaurant Lehnhof', startDate: '2014', endDate: '2019' },
    { name: 'Hotel Seehof', startDate: '2006', endDate: '2009' },
  ])
  expect(resume).not.toHaveProperty('work.0.endDate')
})

test('an empty line above a position does not make it a heading, and a sentence is not an employer', async () => {
  const { resume } = await read(`
Marta Example

Languages
Polish (Native or Bilingual)

Experience

Nordic Pumps
4 years 3 months

HR Business Partner
January 2024 - Present (2 years 11 months)
Aarhus, Denmark
Partner for 300 employees in production.

HR Generalist
September 2022 - December 2023 (1 year 4 months)
Aarhus, Denmark

Education
University of Łódź
Master's degree, Human Resources Management · (2014 - 2019)
`)
  expect(resume['work']).toMatchObject([
    { name: 'Nordic Pumps', position: 'HR Business Partner' },
    { name: 'Nordic Pumps', position: 'HR Generalist', startDate: '2022-09', endDate: '2023-12' },
  ])
  expect(resume['education']).toMatchObject([{ institution: 'University of Łódź' }])
})

test('projects are read with role, client and dates, and nobody needs a job beside them', async () => {
  const { resume, problems, unplaced } = await read(`
Tim Muster
Freelance DevOps Engineer

PROJEKTE
01/2020 - 12/2021
Kunde: Bank Muster AG, Zürich
Rolle: Projektleiter
Aufgaben:
- Leitung eines Teams von zwölf Personen

03/2018 - 11/2019
Einführung SAP
Kunde: Industrie Beispiel AG
Rolle: Teilprojektleiter
- Schulung von achtzig Anwendern
`)
  expect(problems.map(({ code }) => code)).not.toContain('no_work')
  expect(unplaced).toEqual([])
  expect(resume['projects']).toMatchObject([
    { roles: ['Projektleiter'], entity: 'Bank Muster AG, Zürich', startDate: '2020-01', endDate: '2021-12' },
    { name: 'Einführung SAP', roles: ['Teilprojektleiter'], entity: 'Industrie Beispiel AG', startDate: '2018-03' },
  ])
})

test('a project of one’s own has a name, and what it is stands in its description', async () => {
  const { resume, sources } = await read(`
Nora Beispiel Resume

EXPERIENCE
Engineer, Muster AG, Bern, 2019 - 2021
- Built payment services

RESEARCH PROJECTS
Ledger (personal project) — 2022
- Double-entry ledger in Rust
Weather station
- Sensors with a dashboard
- Runs since 2020
`)
  expect(resume['basics']).toMatchObject({ name: 'Nora Beispiel' })
  expect(resume['projects']).toMatchObject([
    { name: 'Ledger', description: 'personal project', startDate: '2022', highlights: ['Double-entry ledger in Rust'] },
    { name: 'Weather station', highlights: ['Sensors with a dashboard', 'Runs since 2020'] },
  ])
  const certainties = Object.entries(sources).filter(([pointer]) => pointer.startsWith('/projects/0'))
  expect(certainties.map(([, { certainty }]) => certainty)).not.toContain('exact')
})

test('the age of a file is no street, and a subject may stand behind the school', async () => {
  const { resume } = await read(`
Last updated in Mar 2026
Nora Beispiel
Bern, Switzerland · nora@example.org

EDUCATION
PhD
Muster University, Computer Science
2018 - 2023
`)
  expect(resume['basics']).not.toHaveProperty('location.address')
  expect(resume['education']).toMatchObject([
    { studyType: 'PhD', area: 'Computer Science', institution: 'Muster University' },
  ])
})

test('a title begins each project, and a profile says whose it is', async () => {
  const { resume } = await read(`
Beraterprofil: Karin Muster
SAP-Beraterin

PROJEKTE
Projekt: Migration nach Azure
Zeitraum: 03/2021 – 09/2022
Kunde: Versicherung Muster AG
Rolle: Lead Architect
Technologien: Terraform, AKS
- Landing Zone

Projekt: Aufbau einer Plattform
Zeitraum: 01/2019 – 12/2020
Kunde: Detailhandel Beispiel
Rolle: Data Engineer
- Spark-Pipelines
`)
  expect(resume['basics']).toMatchObject({ name: 'Karin Muster' })
  expect(resume['projects']).toMatchObject([
    {
      name: 'Migration nach Azure',
      roles: ['Lead Architect'],
      keywords: ['Terraform', 'AKS'],
      highlights: ['Landing Zone'],
    },
    { name: 'Aufbau einer Plattform', entity: 'Detailhandel Beispiel', highlights: ['Spark-Pipelines'] },
  ])
})
