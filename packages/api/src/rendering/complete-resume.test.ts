import { documentTypesFor, generateDocument, offerTermsSchema, plainTheme } from '@dossier/generators'
import { importCandidate, importJobProfile, languages, openMarkerText } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { computeResult } from './compute.ts'
import { runData } from './run-data.ts'
import type { RunInputs } from './run-inputs.ts'
import { bareText, shownText } from '../submissions/shown-text.ts'

const resume = {
  basics: {
    name: 'Nora Beispiel',
    label: 'Backend Engineer',
    summary: 'Engineer for web services with Java and Kafka.',
  },
  work: [
    {
      name: 'Nordlicht AG',
      position: 'Backend Engineer',
      startDate: '2015-01',
      endDate: '2025-12',
      highlights: ['Development of web services in Java', 'Operation of Kafka'],
      keywords: ['Java', 'Kafka'],
    },
  ],
  projects: [{ name: 'Homelab', description: 'Cluster with Kubernetes', startDate: '2020-01', endDate: '2021-12' }],
  education: [{ institution: 'FH Bern', studyType: 'BSc', area: 'Informatik', startDate: '2010', endDate: '2013' }],
  certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022-05-01' }],
  skills: [{ name: 'Backend', level: 'Expert', keywords: ['Java', 'Kafka'] }],
  languages: [{ language: 'German', fluency: 'Native speaker' }],
  volunteer: [{ organization: 'Verein', position: 'Kassier', startDate: '2020-01', highlights: ['Budget'] }],
  awards: [{ title: 'Preis', date: '2019-01-01', awarder: 'Stiftung' }],
  publications: [{ name: 'Dienste', publisher: 'Verlag', releaseDate: '2021-05-01' }],
}

const terms = offerTermsSchema.parse({
  id: 'A-1',
  vendor: 'Muster AG',
  client: 'Kunde AG',
  contact: { name: 'Vera Muster', role: 'Partnerin', email: 'vera@example.org', phone: '+41 31 000 00 00' },
  workload: '100 %',
  availability: '01.03.2026',
  hourlyRate: 'CHF 150',
  subcontracting: 'nein',
  validUntil: '2026-03-31',
})
const advert = {
  rolle: { titel: 'Backend Engineer', ziel_der_rolle: 'Dienste bauen' },
  anforderungen: { muss_kriterien: ['Java', 'Kafka'], soll_kriterien: ['Kubernetes'] },
}
const assignment = {
  start: '01.03.2026',
  end: '31.12.2026',
  extension: 'möglich',
  workload: '100 %',
  locations: ['Bern'],
  deliveryModel: 'hybrid',
}

test.each(['de-CH', 'en', 'fr'] as const)(
  'a complete JSON Resume makes a run without an open marker in %s',
  async (locale) => {
    const candidate = importCandidate(resume).value
    const read = importJobProfile(advert).value
    expect.assert(candidate !== null && read !== null)
    const job = { ...read, client: 'Kunde AG', organisationUnit: 'IT', assignment }
    const notes = { format: 'json-resume' as const, report: [], problems: [] }
    const imports = { candidate: notes, job: notes }
    const inputs: RunInputs = {
      candidate,
      job,
      terms,
      locale,
      theme: plainTheme,
      previous: null,
      imports,
      lexiconVersion: 0,
      anonymous: null,
      pdf: false,
      sections: null,
      photo: null,
      overrides: [],
    }
    const asOf = new Date('2026-01-27T14:23:05Z')
    const data = runData(inputs, computeResult(inputs, asOf, null))
    const types = documentTypesFor(data)
    expect(types).toEqual(expect.arrayContaining(['cv', 'offer', 'dashboard', 'matchmaking', 'feedback']))
    const found: string[] = []
    for (const type of types) {
      const text = await shownText(await generateDocument(type, data, { locale, theme: plainTheme, asOf }))
      const count = languages.flatMap((language) => text.split(bareText(openMarkerText[language])).slice(1)).length
      if (count > 0) found.push(type)
    }
    expect(found).toEqual([])
  },
)
