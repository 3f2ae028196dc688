import { expect, test } from 'vitest'
import { importCandidate } from './import-candidate.ts'
import { describeRule } from './rules.ts'

const read = (input: unknown) => {
  const { value, format, report, problems } = importCandidate(input)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect.assert(value !== null)
  return { value, format, codes: report.map(({ pointer, message }) => `${pointer} ${message.code}`) }
}
const items = (value: { expertise: { items: string[] }[] }) => value.expertise.flatMap((group) => group.items)

const rule = (input: unknown) => importCandidate(input).problems.map((problem) => problem.rule)

const version4 = {
  basics: {
    name: 'Nora Beispiel',
    headline: 'Backend Engineer',
    email: 'n@example.org',
    phone: '',
    location: 'Musterstadt',
    url: { label: '', href: 'https://nora.example' },
    customFields: [{ id: 'c', icon: 'flag', name: 'Nationality', value: 'Swiss' }],
    picture: { url: '', size: 64 },
  },
  sections: {
    summary: { name: 'Summary', visible: true, id: 'summary', content: '<p>Backend engineer.</p>' },
    experience: {
      name: 'Experience',
      visible: true,
      id: 'experience',
      items: [
        {
          id: 'a1',
          visible: true,
          company: 'Nordlicht AG',
          position: 'Engineer',
          location: 'Bern',
          date: '01/2019 - 12/2023',
          summary: '<ul><li><p>Built Java services</p></li><li><p>Moved to Kafka</p></li></ul>',
          url: { label: '', href: '' },
        },
        { id: 'a2', visible: false, company: 'Hidden AG', position: 'Clerk', date: '2001', summary: 'Cobol' },
      ],
    },
    education: {
      items: [
        {
          id: 'e',
          visible: true,
          institution: 'FH',
          studyType: 'BSc',
          area: 'Informatik',
          score: '',
          date: '2010 - 2013',
          summary: '',
        },
      ],
    },
    skills: {
      name: 'Skills',
      items: [{ id: 's1', visible: true, name: 'Java', description: 'Expert', level: 4, keywords: ['Spring'] }],
    },
    languages: { items: [{ id: 'l', visible: true, name: 'German', description: 'Native Speaker', level: 5 }] },
    certifications: { items: [{ id: 'c', visible: true, name: 'CKA', issuer: 'CNCF', date: '2022', summary: '' }] },
    volunteer: {
      items: [
        { id: 'v', visible: true, organization: 'Verein', position: 'Kassier', date: '2020', summary: '<p>Budget</p>' },
      ],
    },
    awards: { items: [{ id: 'w', visible: true, title: 'Preis', awarder: 'Stiftung', date: '2019', summary: '' }] },
    profiles: {
      items: [
        {
          id: 'p',
          visible: true,
          network: 'GitHub',
          username: 'nora',
          url: { label: '', href: 'https://github.example/nora' },
        },
      ],
    },
    custom: {
      x1: {
        name: 'Side projects',
        id: 'x1',
        visible: true,
        items: [{ id: 'y', visible: true, name: 'Homelab', description: 'Proxmox cluster', date: '2021', summary: '' }],
      },
    },
  },
  metadata: { template: 'rhyhorn', layout: [[['summary']]] },
}

test('reactive-resume-is-taken-for-json-resume: an export of version 4 is read as its own format', () => {
  const { value, format, codes } = read(version4)
  expect(format).toBe('reactive-resume')
  expect(value).toMatchObject({
    givenName: 'Nora',
    headline: 'Backend Engineer',
    nationality: 'Swiss',
    profile: 'Backend engineer.',
    education: [{ institution: 'FH', degree: 'BSc, Informatik' }],
    trainings: [{ title: 'CKA' }],
    languages: [{ name: 'German', native: true }],
    volunteering: [{ role: 'Kassier', activities: ['Budget'] }],
    awards: [{ title: 'Preis' }],
    contact: { links: ['https://nora.example', 'https://github.example/nora'] },
  })
  expect(value.engagements).toMatchObject([
    {
      client: 'Nordlicht AG',
      period: { start: '2019-01', end: '2023-12' },
      activities: ['Built Java services', 'Moved to Kafka'],
    },
    { role: 'Homelab', activities: ['Proxmox cluster'] },
  ])
  expect(items(value)).toEqual(expect.arrayContaining(['Java (Expert)', 'Spring']))
  expect(codes).toContain('/sections/experience/items/1 section.hidden')
  expect(value.unread?.map(({ text }) => text)).toContain('Cobol')
})

test('reactive-resume-is-taken-for-json-resume: version 3 keeps the summary and the links with the person', () => {
  const { value, format } = read({
    basics: {
      name: 'Nora Beispiel',
      headline: 'Backend Engineer',
      summary: 'Backend **engineer**.',
      birthdate: '1990-01-01',
      website: 'https://nora.example',
      location: { address: '', city: 'Bern', country: 'Schweiz', region: '', postalCode: '' },
      profiles: [{ id: '1', network: 'GitHub', username: 'nora', url: '' }],
      photo: { url: '', visible: false },
    },
    sections: {
      work: {
        id: 'work',
        name: 'Work',
        type: 'basic',
        columns: 2,
        visible: true,
        items: [
          {
            id: '1',
            name: 'Nordlicht AG',
            position: 'Engineer',
            date: { start: '2019-01-01', end: '2023-12-31' },
            summary: 'Java services',
            url: '',
          },
          {
            id: '2',
            name: 'Helvetia AG',
            position: 'Lead',
            date: { start: '2024-01-01', end: '' },
            summary: 'Kafka',
            url: '',
          },
        ],
      },
      skills: { items: [{ id: '1', name: 'Java', level: 'Advanced', levelNum: 8, keywords: [] }] },
      '5b1c': { name: 'Ehrenamt', type: 'custom', items: [{ id: '1', title: 'Kassier', summary: 'Budget' }] },
    },
    metadata: { locale: 'de', theme: { primary: '#000' } },
    public: true,
  })
  expect(format).toBe('reactive-resume')
  expect(value).toMatchObject({ locale: 'de-CH', profile: 'Backend engineer.', volunteering: [{ role: 'Kassier' }] })
  expect(value.engagements.map(({ period }) => [period.start, period.end, period.present])).toEqual([
    ['2019-01-01', '2023-12-31', false],
    ['2024-01-01', null, true],
  ])
  expect(JSON.stringify(value)).not.toContain('1990')
})

test('reactive-resume-is-taken-for-json-resume: version 5 has periods, roles, schools and sections by type', () => {
  const { value, format } = read({
    data: {
      picture: { hidden: true, url: '' },
      basics: {
        name: 'Nora Beispiel',
        headline: 'Backend Engineer',
        email: '',
        phone: '',
        location: '',
        website: { url: '', label: '' },
        customFields: [],
      },
      summary: { title: '', columns: 1, hidden: false, content: '<p>Backend engineer.</p>' },
      sections: {
        experience: {
          title: '',
          columns: 1,
          hidden: false,
          items: [
            {
              id: '1',
              hidden: false,
              company: 'Nordlicht AG',
              position: 'Engineer',
              location: '',
              period: 'March 2019 - Present',
              website: { url: '', label: '' },
              description: '<ul><li>Java</li></ul>',
              roles: [],
            },
            {
              id: '2',
              hidden: false,
              company: 'Helvetia AG',
              position: '',
              period: '2010 - 2018',
              description: '',
              roles: [
                { id: 'a', position: 'Lead', period: '2015 - 2018', description: '<p>Kafka</p>' },
                { id: 'b', position: 'Developer', period: '2010 - 2014', description: '<p>C++</p>' },
              ],
            },
          ],
        },
        education: {
          items: [
            {
              id: '1',
              hidden: false,
              school: 'FH',
              degree: 'BSc',
              area: 'Informatik',
              grade: '5',
              location: '',
              period: '2006 - 2009',
              website: { url: '', label: '' },
              description: '',
            },
          ],
        },
        languages: { items: [{ id: '1', hidden: false, language: 'English', fluency: 'C1', level: 4 }] },
        skills: {
          items: [
            { id: '1', hidden: false, icon: '', name: 'Java', proficiency: 'Expert', level: 5, keywords: ['Spring'] },
          ],
        },
        interests: { hidden: false, items: [{ id: '1', hidden: false, name: 'Segeln', keywords: [] }] },
      },
      customSections: [
        {
          id: 'z',
          type: 'certifications',
          title: 'Kurse',
          hidden: false,
          items: [{ id: '1', hidden: false, title: 'CKA', issuer: 'CNCF', date: '2022' }],
        },
      ],
      metadata: { page: { locale: 'en-US', format: 'a4' }, template: 'azurill' },
    },
  })
  expect(format).toBe('reactive-resume')
  expect(value.locale).toBe('en')
  expect(value.engagements.map(({ role, client, period }) => [role, client, period.start])).toEqual([
    ['Engineer', 'Nordlicht AG', '2019-03'],
    ['Lead', 'Helvetia AG', '2015'],
    ['Developer', 'Helvetia AG', '2010'],
  ])
  expect(value).toMatchObject({
    education: [{ institution: 'FH' }],
    trainings: [{ title: 'CKA' }],
    languages: [{ level: 'C1' }],
  })
  expect(value.unread?.map(({ text }) => text)).toContain('Segeln')
})

const renderCv = `
cv:
  name: Nora Beispiel
  headline: Backend Engineer
  location: Bern
  email: nora@example.org
  social_networks:
    - network: GitHub
      username: nora
  sections:
    summary:
      - Engineer for **web services**.
    experience:
      - company: Nordlicht AG
        position: Engineer
        start_date: 2019-03
        end_date: present
        location: Bern
        highlights:
          - Built Java services
    education:
      - institution: FH Bern
        area: Informatik
        degree: BSc
        start_date: 2010
        end_date: 2013
    projects:
      - name: "[Homelab](https://example.org)"
        date: 2021
        highlights: [Proxmox cluster]
    skills:
      - label: Technologies
        details: Java, Kafka
      - label: Languages
        details: English (native), German (B2)
    selected_honors:
      - bullet: Dean's list
    publications:
      - title: Services at work
        authors: [Nora Beispiel]
        journal: Journal of Examples
        date: 2021-05
design:
  theme: classic
locale:
  language: english
`

test('a CV for RenderCV is read', () => {
  const { value, format } = read(renderCv)
  expect(format).toBe('rendercv')
  expect(value).toMatchObject({
    locale: 'en',
    headline: 'Backend Engineer',
    profile: 'Engineer for web services.',
    education: [{ institution: 'FH Bern', degree: 'BSc, Informatik' }],
    awards: [{ title: "Dean's list" }],
    publications: [{ title: 'Services at work', institution: 'Journal of Examples' }],
  })
  expect(value.languages.map(({ name, level, native }) => [name, level, native])).toEqual([
    ['English', 'C2', true],
    ['German', 'B2', false],
  ])
  expect(items(value)).toEqual(expect.arrayContaining(['Java', 'Kafka']))
  expect(value.engagements).toMatchObject([
    { client: 'Nordlicht AG', period: { start: '2019-03', present: true } },
    { role: 'Homelab', activities: ['Proxmox cluster'] },
  ])
})

const linkedIn = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Nora,Beispiel,Muster,,"Jan 1, 1990",Backend Engineer,"Engineer for ""web"" services,
eight years.",IT,3000,Bern,,[PERSONAL:https://nora.example],

Company Name,Title,Description,Location,Started On,Finished On
Nordlicht AG,Engineer,"- Built Java services
- Moved to Kafka",Bern,Jan 2019,
Helvetia AG,Developer,Tour planning in C++,Bern,Mar 2015,Dec 2018

School Name,Start Date,End Date,Notes,Degree Name,Activities
FH Bern,2010,2013,Informatik,BSc Informatik,
Name
Java
Kubernetes
Name,Proficiency
German,Native or bilingual proficiency
English,Full professional proficiency
Name,Url,Authority,Started On,Finished On,License Number
CKA,,CNCF,May 2022,,42
Company Name,Role,Cause,Started On,Finished On,Description
Verein,Kassier,,Jan 2020,,Budget
Title,Description,Issued On
Preis,Für Dienste,Jan 2019
Name,Published On,Description,Publisher,Url
Dienste im Betrieb,"May 1, 2021",,Musterverlag,
`

test('the files of LinkedIn’s data export are read, one after the other', () => {
  const { value, format } = read(linkedIn)
  expect(format).toBe('linkedin')
  expect(value).toMatchObject({
    givenName: 'Nora',
    familyName: 'Beispiel',
    headline: 'Backend Engineer',
    profile: 'Engineer for "web" services,\neight years.',
    education: [{ institution: 'FH Bern', degree: 'BSc Informatik' }],
    trainings: [{ title: 'CKA', institution: 'CNCF' }],
    volunteering: [{ role: 'Kassier', organisation: 'Verein' }],
    awards: [{ title: 'Preis', period: { start: '2019-01' } }],
    publications: [{ title: 'Dienste im Betrieb', period: { start: '2021-05-01' } }],
  })
  expect(value.engagements).toMatchObject([
    {
      client: 'Nordlicht AG',
      role: 'Engineer',
      period: { start: '2019-01', present: true },
      activities: ['Built Java services', 'Moved to Kafka'],
    },
    { client: 'Helvetia AG', period: { start: '2015-03', end: '2018-12' } },
  ])
  expect(value.languages.map(({ level, native }) => [level, native])).toEqual([
    ['C2', true],
    ['C1', false],
  ])
  expect(items(value)).toEqual(['Java', 'Kubernetes'])
  expect(JSON.stringify(value)).not.toContain('1990')
})

test.each(['Profile.csv\n', '==> Profile.csv <==\n', '\uFEFF'])('the files of LinkedIn may be named: %j', (start) => {
  const named = linkedIn.replace('Company Name,Title', 'Positions.csv\nCompany Name,Title')
  expect(read(start + named).value.engagements).toHaveLength(2)
})

test('LinkedIn’s tables are also read as JSON', () => {
  const { value, format } = read({
    Profile: [{ 'First Name': 'Nora', 'Last Name': 'Beispiel', Headline: 'Engineer', Summary: 'S.' }],
    'Positions.csv': [
      {
        'Company Name': 'Nordlicht AG',
        Title: 'Engineer',
        Description: 'Java',
        'Started On': 'Jan 2019',
        'Finished On': '',
      },
    ],
    Skills: [{ Name: 'Java' }],
  })
  expect(format).toBe('linkedin')
  expect(value).toMatchObject({ familyName: 'Beispiel', engagements: [{ client: 'Nordlicht AG', role: 'Engineer' }] })
})

test('a JSON Resume of the first versions is read', () => {
  const { value, format } = read({
    basics: {
      name: 'Nora Beispiel',
      label: 'Entwicklerin',
      picture: '',
      website: 'https://nora.example',
      summary: 'S.',
    },
    work: [
      {
        company: 'Nordlicht AG',
        position: 'Entwicklerin',
        website: 'https://n.example',
        startDate: '2019-01-01',
        summary: 'Java',
      },
    ],
    volunteer: [{ organization: 'Verein', position: 'Kassier', website: 'https://v.example' }],
    publications: [{ name: 'Dienste', publisher: 'Verlag', website: 'https://p.example' }],
    hobbies: ['Segeln'],
  })
  expect(format).toBe('json-resume')
  expect(value).toMatchObject({
    contact: { links: ['https://nora.example'] },
    engagements: [{ client: 'Nordlicht AG' }],
  })
})

test.each([
  ['Europass', { SkillsPassport: { LearnerInfo: {} } }],
  ['schema.org (JSON-LD)', { '@context': 'https://schema.org', '@type': 'Person', name: 'Nora', skills: ['Java'] }],
  ['HR Open (HR-XML)', { candidate: { person: {} }, profiles: [] }],
  ['HR Open (HR-XML)', { PersonName: { GivenName: 'Nora' } }],
  ['package.json (npm)', { name: 'x', version: '1.0.0', dependencies: {} }],
  ['JSON Schema', { $schema: 'http://json-schema.org/draft-07/schema#', properties: { basics: {} } }],
  ['PDF', '%PDF-1.7\n%âãÏÓ'],
  ['RTF', '{\\rtf1\\ansi Nora}'],
  ['HTML', '<!DOCTYPE html><html><body>Nora</body></html>'],
  ['Europass (XML)', '<?xml version="1.0"?><SkillsPassport/>'],
  ['XML', '<?xml version="1.0"?><cv/>'],
  ['vCard', 'BEGIN:VCARD\nFN:Nora'],
])('another format is refused by its name: %s', (format, input) => {
  const { value, problems } = importCandidate(input)
  expect(value).toBeNull()
  expect(problems).toMatchObject([{ rule: 'document.foreign', params: { format } }])
  for (const language of ['de', 'en', 'fr'] as const) {
    const { problem, hint } = describeRule('document.foreign', { format }, language)
    expect(problem).toContain(format)
    expect(hint).toContain('JSON Resume')
  }
})

test('a list and a free text are refused with a description of what they are', () => {
  expect(rule([{ basics: { name: 'Nora Beispiel' } }])).toEqual(['document.list'])
  expect(rule('- Nora\n- Vera')).not.toContain('document.empty')
  expect(rule('Nora Beispiel\nBackend Engineer seit 2019')).toEqual(['document.prose'])
  expect(rule('Lebenslauf: Nora\nErfahrung:\n\t- Java: [x')).toEqual(['document.prose'])
})
