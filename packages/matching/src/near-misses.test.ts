import type { CandidateProjection } from '@dossier/profiles'
import { describe, expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from './lexicon/index.ts'
import { judgeMust as judge, period, sampleEngagement, skills } from './testing/samples.ts'

type Parts = Partial<CandidateProjection>

const ours = { value: ourLexicon(), version: LEXICON_VERSION }
const rules = (criterion: string, parts: Parts) => judge(criterion, parts, ours).provenBy
const verdictOf = (criterion: string, parts: Parts) => judge(criterion, parts, ours).verdict

/** A person with one engagement since 2018 that has these tasks. */
function did(...activities: string[]): Parts {
  return { engagements: [sampleEngagement({ role: 'Mitarbeit', activities, period: period('2018-01') })] }
}

function was(role: string): Parts {
  return { engagements: [sampleEngagement({ role, period: period('2018-01') })] }
}

function learnt(degree: string): Parts {
  return { education: [{ period: period('2012-08', '2015-07'), institution: 'Schule', degree }] }
}

function learntAt(institution: string, degree: string): Parts {
  return { education: [{ period: period('2012-08', '2015-07'), institution, degree }] }
}

function speaking(levels: Readonly<Record<string, 'A2' | 'B2' | 'C2'>>): Parts {
  return { languages: Object.entries(levels).map(([name, level]) => ({ name, level, text: level, native: false })) }
}

function trained(title: string): Parts {
  return { trainings: [{ period: period('2021-03', '2021-03'), institution: '', title }] }
}

/** By kind of near miss: a criterion, a CV that proves it, and one that comes close but does not. */
const kinds: Readonly<Record<string, readonly (readonly [criterion: string, proof: Parts, near: Parts])[]>> = {
  'one product of a family is not another': [
    ['Erfahrung mit Fortinet', did('FortiGate-Cluster betrieben'), did('Firewall-Regeln auf Sophos gepflegt')],
    ['Zertifizierung CCNP', trained('Cisco Certified Network Professional (CCNP)'), trained('CCNA')],
    ['Six Sigma Green Belt', trained('Six Sigma Green Belt'), trained('Six Sigma Yellow Belt')],
    ['DATEV Unternehmen online', did('Belege in DATEV Unternehmen online gebucht'), did('Belege in DATEV gebucht')],
    ['Habilitation BR', trained('Habilitations BR et B2V'), trained('Habilitation B1V')],
  ],
  'a diploma names its country': [
    ['Master en droit suisse', learntAt('Université de Lausanne', 'Master en droit'), learnt('Master en droit')],
    [
      'Lehre als Heizungsinstallateur EFZ',
      trained('SERI level certification: equivalent to Heizungsinstallateur EFZ'),
      trained('SERI level certification requested: equivalent to Heizungsinstallateur EFZ'),
    ],
  ],
  'a document of a list counts for the others, but not for a language': [
    [
      'Brevet fédéral d’agent fiduciaire, diplôme d’expert fiscal ou master en droit',
      learnt('Brevet fédéral d’agent fiduciaire'),
      learnt('CFC d’employée de commerce'),
    ],
    ['University degree or a federal HR diploma', learnt('BSc Psychology'), learnt('Kaufmann EFZ')],
    [
      'Weiterbildung im Verkauf mit eidg. Fachausweis',
      learnt('Verkaufsfachmann mit eidg. Fachausweis'),
      learnt('Detailhandelsfachmann EFZ'),
    ],
    [
      'Fluent English, German B1 or better',
      speaking({ English: 'C2', German: 'B2' }),
      speaking({ English: 'A2', German: 'C2' }),
    ],
  ],
  'work done in a tool uses the tool': [
    [
      'Working with a LIMS',
      did('Results entered and reviewed in LabWare LIMS'),
      did('Audited the LabWare LIMS of suppliers'),
    ],
  ],
  'a part of a suite is not the suite': [
    ['MS Office', { expertise: [skills('MS Office')] }, { expertise: [skills('Word', 'Excel')] }],
  ],
  'selling, buying, auditing or comparing a thing is not running it': [
    ['Experience with firewalls', did('Ran the firewalls of three sites'), did('Sold firewalls to schools')],
    ['Erfahrung mit Palo Alto', did('Palo Alto betrieben'), did('Offerten für Palo-Alto-Firewalls')],
    ['ISO 27001', did('Introduced ISO 27001'), did("Audited clients' ISO 27001 management")],
    ['Kubernetes', did('Kubernetes-Cluster betrieben'), did('Vergleich von Kubernetes und Nomad')],
  ],
  'work that others do or are responsible for is not the person’s own': [
    ['Java', did('Services in Java gebaut'), did('Services in Java unter Anleitung gebaut')],
    [
      'Settlement agreements',
      did('Drafted settlement agreements'),
      did('Filed settlement agreements drafted by our lawyers'),
    ],
    ['Kubernetes', did('Ran Kubernetes'), did('Advised clients who run Kubernetes')],
    ['Elterngespräche', did('Elterngespräche geführt'), did('Bei Elterngesprächen dabei')],
    ['Kubernetes', did('Kubernetes betrieben'), did('Deployments, Kubernetes betreibt das Plattformteam')],
    ['ISO 27001', did('ISO 27001 eingeführt'), did('Informationsveranstaltung zu ISO 27001')],
  ],
  'a mention in the profile is not work': [
    ['Luftfracht', did('Luftfracht abgewickelt'), { profile: 'Luftfracht kenne ich aus dem Nachbarbüro.' }],
    ['Erbrecht', did('Erbrecht im Alltag'), { profile: 'Privat habe ich mich mit Erbrecht befasst.' }],
  ],
  'attending a course is not a certificate, and a future examination is not a diploma': [
    ['CISSP', trained('CISSP'), trained('CISSP bootcamp attended')],
    ['Scrum Master Zertifikat', trained('Certified Scrum Master'), trained('Certified Scrum Master (Prüfung 2031)')],
  ],
  'a first education is not further training': [
    [
      'Weiterbildung im Verkauf',
      trained('Verkaufsfachmann mit eidg. Fachausweis'),
      learnt('Detailhandelsfachmann EFZ'),
    ],
  ],
  'a diploma of another profession, country or level is another diploma': [
    ['Ausbildung als Koch EFZ', learnt('Koch EFZ'), learnt('Kellner EFZ')],
    ['Diplom als Pflegefachfrau HF', learnt('Dipl. Pflegefachfrau HF'), learnt('Fachfrau Gesundheit EFZ')],
    ['Kaufmann EFZ', learnt('Kaufmann EFZ'), learnt('Bachelor of Science in Betriebsökonomie')],
    ['Koch EFZ', learnt('Koch EFZ'), learnt('Koch (IHK)')],
  ],
  'a role after “für” or “to” is somebody else’s': [
    ['Geschäftsleitung', was('Mitglied der Geschäftsleitung'), did('Assistenz für den Geschäftsführer')],
    ['Erfahrung als Bauleiter', was('Bauleiter'), did('Unterstützung des Bauleiters')],
  ],
  'the verb of a list applies to each of its nouns': [
    ['Mentoring students or starters', did('Mentored students'), did('Ordered gifts for starters')],
  ],
  'a common noun alone proves nothing': [
    ['Kundendokumentation', did('Kundendokumentation gepflegt'), did('Kunden begrüsst')],
  ],
  'synonyms prove together in one statement, but not apart': [
    [
      'Preisverhandlungen mit Lieferanten',
      did('Rahmenpreise mit Lieferanten verhandelt'),
      did('Preise erfasst', 'Lieferanten begrüsst'),
    ],
  ],
  'the station that shows the rest must account for each word, by a word of its own': [
    [
      'Bedienung von Schalter und Telefon',
      did('Telefon und Schalter der Bauverwaltung'),
      did('Telefon der Bauverwaltung'),
    ],
    ['Writing and updating SOPs', did('Rewrote eleven SOPs'), did('Follows SOPs and batch records')],
    [
      'Experience of taking minutes at board meetings',
      did('Minutes of the governing board meetings'),
      did('Took minutes of the weekly team meeting'),
    ],
    ['Aufmass und Abrechnung', did('Aufmass und Abrechnung der Baustellen'), did('Aufmass und Tagesberichte')],
  ],
  'the work of a third person or another team is not the person’s own': [
    [
      'Tableau',
      did('Dashboards in Tableau gebaut'),
      did('Tables behind the Tableau dashboards that the BI team builds'),
    ],
    ['Apache Kafka', did('Kafka-Cluster betrieben'), did('Topics in Kafka are set up for us by the platform team')],
    ['Führungserfahrung', did('Führung von fünf Mitarbeitenden'), did('Den Bericht schreibt der Teamleiter')],
  ],
  'a level with a number is that level': [
    ['Level 3 Food Safety certificate', trained('Level 3 Food Safety'), trained('Level 2 Food Safety and Hygiene')],
  ],
  'years count from the beginning of the task, without the time of learning': [
    ['3 Jahre Kubernetes', did('Kubernetes seit 2019 betrieben'), did('Seit Mai 2025 Kubernetes betrieben')],
    [
      '3 Jahre Kubernetes',
      did('Kubernetes betrieben'),
      {
        engagements: [sampleEngagement({ role: 'Praktikant', activities: ['Kubernetes'], period: period('2018-01') })],
      },
    ],
  ],
  'two connected things are two, even if one concept covers both': [
    [
      'Umgang mit Nivelliergerät und Rotationslaser',
      did('Höhen mit Nivelliergerät und Rotationslaser übertragen'),
      did('Sohlen mit dem Nivelliergerät eingemessen'),
    ],
  ],
  'a number after a hyphen is part of the name': [
    ['Certification MS-102', trained('MS-102'), trained('Fundamentals (MS-900)')],
    ['third-line support', did('Second- and third-line support'), did('Mobile contracts for 900 lines')],
  ],
  'a certificate is valid until the year that it names': [
    [
      'First aid at work',
      trained('First aid at work, valid until 2031'),
      trained('First aid at work, valid until 2023'),
    ],
  ],
  'a course that continues until a later year is not finished': [
    ['Praxiskoordinatorin', trained('Praxiskoordinatorin'), trained('Praxiskoordinatorin, Lehrgang bis 2031')],
  ],
  'part of the years has a subject of its own': [
    ['Cinq ans de pratique, dont deux comme chef d’équipe', was('Chef d’équipe'), was('Horticulteur-paysagiste')],
    ['Five years’ experience, two of them as a team leader', was('Team leader'), was('Gardener')],
  ],
  'the industry of clients is not the person’s own workplace': [
    ['Experience in pharma', did('Batch records in pharma'), did('Events for insurance and pharma clients')],
  ],
  'negotiating something specific is work, not a trait': [
    [
      'Négociation de conventions collectives',
      did('Négociation de conventions collectives'),
      did('Lecture de conventions collectives'),
    ],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (criterion, proof, near) => {
    expect({ criterion, verdict: verdictOf(criterion, proof) }).toEqual({ criterion, verdict: 'fulfilled' })
    expect({ criterion, near, verdict: verdictOf(criterion, near) }).not.toMatchObject({ verdict: 'fulfilled' })
  })
})

test.each<[criterion: string, proof: Parts]>([
  ['Erfahrung mit der Software Perigon', did('Einsatzpläne in Perigon erstellt')],
  ['Pratique de la norme IEC 62304', did('Dossier logiciel selon IEC 62304')],
  ['Programmierung in Python oder Matlab', did('Auswertung mit Python automatisiert')],
  ['Luft- und Raumfahrttechnik', did('Versuche in der Luft- und Raumfahrttechnik')],
  ['Experience as a form tutor', did('Year 8 form tutor')],
  ['im Besitz des Führerausweises Kategorie B', trained('Führerausweis Kat. B')],
  ['You run Kubernetes without support', did('Ran Kubernetes clusters')],
  ['Conduite d’équipe', did('Encadrement de 28 chauffeurs')],
  ['Kurs PSAgA', trained('PSAgA-Grundkurs')],
  ['Kubernetes, Mundart ist willkommen', did('Kubernetes betrieben')],
  ['Kubernetes (auch für wurmbachige Belange)', did('Kubernetes betrieben')],
  ['Teamleiters', was('Teamleiter')],
])('%s: words that are no demand of their own need no proof', (criterion, proof) => {
  expect(verdictOf(criterion, proof)).toBe('fulfilled')
})

test('only fulfilled criteria state the rules that prove them', () => {
  expect(rules('Kubernetes', did('Kubernetes betrieben'))).toEqual(['name'])
  expect(rules('Wurmbacherei', did('Wurmbacherei betrieben'))).toEqual(['words'])
  expect(rules('Englisch B2', { languages: [{ name: 'Englisch', level: 'C1', native: false, text: 'C1' }] })).toEqual([
    'language',
  ])
  expect(rules('3 Jahre Kubernetes', did('Kubernetes betrieben'))).toEqual(['years'])
  expect(rules('Kubernetes', did('Sold Kubernetes courses'))).toBeUndefined()
})
