import type { Candidate } from '@dossier/profiles'

/** An invented person whose identity appears in many places, with every word that must not be found. */
export interface PersonToHide {
  candidate: Candidate
  /** Folded: lower case, without diacritics. Matched as whole words. */
  secrets: string[]
}

interface Told {
  locale: Candidate['locale']
  name: [given: string, family: string, original?: string]
  contact: { email: string; phone: string; location: string; links: string[] }
  profile: string
  work: { client: string; activities: string[] }[]
  school: string
  secrets: string
}

function person({ locale, name, contact, profile, work, school, secrets }: Told): PersonToHide {
  const [givenName, familyName, originalName = ''] = name
  const period = { start: '2019-03', end: null, present: true, text: '03/2019 - heute' }
  const candidate: Candidate = {
    locale,
    givenName,
    familyName,
    originalName,
    headline: 'Senior Java Developer',
    headlineDescription: '',
    nationality: 'CH',
    highestEducation: 'BSc',
    profile,
    expertise: [{ category: 'techStack', label: 'Tech Stack', items: ['Java', 'Spring Boot', 'Kubernetes'] }],
    education: [
      { period: { ...period, start: '2008', end: '2012', present: false }, institution: school, degree: 'BSc' },
    ],
    trainings: [{ period, institution: 'Scrum.org', title: 'Professional Scrum Master' }],
    languages: [{ name: 'Deutsch', level: 'C2', native: true, text: '' }],
    engagements: work.map(({ client, activities }) => ({
      period,
      role: 'Java Developer',
      client,
      activities,
      technologies: ['Java', 'Kubernetes'],
      method: 'Scrum',
    })),
    contact,
    publications: [
      { period, title: `${familyName}, ${givenName}: On queues`, institution: 'Journal', description: '' },
    ],
    awards: [
      { period, title: `Preis für ${givenName} ${familyName}`, institution: work[0]?.client ?? '', description: '' },
    ],
    unread: [
      { pointer: '/references/0/name', text: 'Sabine Probst' },
      { pointer: '/summary2', text: `Java ${givenName} ${familyName} ${contact.email}` },
    ],
  }
  return { candidate, secrets: secrets.split('|') }
}

const noContact = { email: '', phone: '', location: '', links: [] }

/**
 * Umlauts, double names, particles, names that are common words, employers inside sentences, and every language of the
 * documents.
 */
export const peopleToHide: readonly PersonToHide[] = [
  person({
    locale: 'de-CH',
    name: ['Jürg', 'Müller-Öztürk', 'Dr. Jürg Müller-Öztürk (geb. Käser)'],
    contact: {
      email: 'mueli85@müller-oeztuerk.example.ch',
      phone: '+41 79 555 01 23',
      location: 'Lindenrainweg 12, 8099 Musterwil',
      links: ['https://github.com/juergli', 'linkedin.com/in/jmueller-oe'],
    },
    profile:
      'Jürg Müller-Öztürk entwickelt Java. JÜRGS Stärke ist Ruhe; Herr Müllers Team schätzt ihn, auch Frau Öztürk. Erreichbar unter mueli85@example.ch, 079 555 01 23 oder www.juergli.example. ' +
      'Früher Käser, auf GitHub juergli; wohnt am Lindenrainweg 12. jmueller und juerg.mueller sind seine Namen im System. Mueller-Oeztuerk, J\u00FCrg.',
    work: [
      {
        client: 'Nordwind Logistik AG',
        activities: [
          'Java-Dienste bei der Nordwind Logistik AG und für Nordwinds Kunden gebaut',
          'Nordwind-Plattform auf Kubernetes gebracht; Referenz: Sabine Probst, 044 555 66 77',
          'Rapport an Frau Dr. Sabine Probst',
        ],
      },
      {
        client: 'Zürcher Kantonalbank Musterwil (ZKM)',
        activities: ['Java für die ZKM', 'Wieder bei Nordwind Logistik'],
      },
    ],
    school: 'Berufsschule Hinterkappelen',
    secrets:
      'jurg|juerg|muller|mueller|mullers|ozturk|oeztuerk|kaser|kaeser|mueli85|mueli|juergli|555 01 23|5550123|lindenrainweg|8099|nordwind|nordwinds|zkm|sabine|probst|555 66 77|hinterkappelen|jmueller',
  }),
  person({
    locale: 'en',
    name: ['Anna-Lena', 'von der Mühll'],
    contact: {
      ...noContact,
      email: 'anni.m@muehll.example.com',
      phone: '044 123 45 67',
      links: ['https://annalena.dev/cv'],
    },
    profile:
      "Anna-Lena von der Mühll builds Java services. Anna-Lena's code is calm. Ask Mrs. von der Muehll at anni.m@muehll.example.com, +41 44 123 45 67, https://annalena.dev/cv or annalena.dev. Anna Lena also answers to @annalena_m.",
    work: [
      {
        client: 'Harbour & Finch Consulting Ltd.',
        activities: [
          'Joined Harbour & Finch to rebuild Java systems',
          "Harbour & Finch Consulting's first Kubernetes cluster",
          'Reported to Mr. Oliver Penrose-Blythe',
        ],
      },
    ],
    school: 'Penwick College',
    secrets: 'anna|lena|annalena|muhll|muehll|anni|123 45 67|harbour|finch|oliver|penrose|blythe|penwick',
  }),
  person({
    locale: 'en',
    name: ['Rose', 'Winter'],
    contact: {
      ...noContact,
      email: 'rose.winter@example.org',
      phone: '(555) 123-4567',
      location: '14 Old Mill Lane, Tewksford',
    },
    profile:
      'Rose Winter writes Java. Rose’s tests are green, and Winter leads by example. Mail rose.winter@example.org or call (555) 123-4567. R. Winter lives at 14 Old Mill Lane. rwinter99 on chat.',
    work: [
      { client: 'Tewks', activities: ['Worked at tewks on Java', 'Tewks’ Kubernetes platform', 'Left Tewks in 2021'] },
    ],
    school: 'University of Tewksford',
    secrets: 'rose|winter|rwinter99|123-4567|old mill lane|tewks|tewksford',
  }),
  person({
    locale: 'fr',
    name: ['Élodie', 'Lefèvre d’Aubigné'],
    contact: {
      ...noContact,
      email: 'elo.lefevre@example.fr',
      phone: '01 23 45 67 89',
      location: '12 rue des Glycines, 99123 Valbois',
    },
    profile:
      'Élodie Lefèvre d’Aubigné développe en Java. L’équipe d’Élodie apprécie Mme Lefèvre. Écrire à elo.lefevre@example.fr ou appeler le 01 23 45 67 89, 12 rue des Glycines, Valbois. ELODIE LEFEVRE',
    work: [
      {
        client: 'Boréal Conseil SARL',
        activities: [
          'Services Java chez Boréal Conseil',
          'Mission pour Boréal : Kubernetes',
          'Références : Marc Tillier, Boréal',
        ],
      },
    ],
    school: 'Lycée Hautecombe',
    secrets: "elodie|lefevre|d'aubigne|elo|23 45 67 89|glycines|99123|boreal|tillier|hautecombe",
  }),
  person({
    locale: 'de-DE',
    name: ['Søren', 'van den Ångström'],
    contact: { ...noContact, email: 'soeren@aangstroem.example.de', links: ['xing.com/profile/Soeren_Aangstroem'] },
    profile:
      'Søren van den Ångström entwickelt Java; Soerens Kollegen sagen Soren. Aangstroem, Angstrom und Ångströms sind er. Skype: soeren.a, xing.com/profile/Soeren_Aangstroem.',
    work: [
      {
        client: 'Klöppelwerk Söhne GmbH & Co. KG',
        activities: ['Java im Kloeppelwerk', 'Für die Klöppelwerk Söhne GmbH & Co. KG Kubernetes eingeführt'],
      },
    ],
    school: 'Hochschule Unterfelden',
    secrets: 'søren|soren|soeren|soerens|angstrom|aangstroem|angstroms|kloppelwerk|kloeppelwerk|unterfelden',
  }),
  person({
    locale: 'en',
    name: ['Жанна', 'Коваленко'],
    contact: { ...noContact, email: 'zhanna@example.com' },
    profile:
      'Жанна Коваленко writes Java. Zhanna Kovalenko is precise. У Жанны и Коваленка опыт Java. zhanna.kovalenko on chat.',
    work: [{ client: 'Дніпро Софт', activities: ['Java at Дніпро Софт'] }],
    school: 'Kharkovia State University',
    secrets: 'жанна|жанны|коваленко|коваленка|zhanna|kovalenko|дніпро|днипро|kharkovia',
  }),
]
