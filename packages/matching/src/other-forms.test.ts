import type { JobProfile } from '@dossier/profiles'
import { describe, expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from './lexicon/index.ts'
import { period, sampleEngagement, sampleMatch } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

/** The verdict on one must for a person with the same title as the job, whose only task is `line`. */
function verdictOn(locale: JobProfile['locale'], title: string, criterion: string, line: string): string | undefined {
  const engagements = [sampleEngagement({ role: title, activities: [line], period: period('2015-01') })]
  const { must, softSkills } = sampleMatch({ engagements }, { title, locale, must: [criterion] }, ours)
  return [...must, ...softSkills][0]?.verdict
}

describe.each([
  [
    'Gärtner',
    'Schneiden von Hecken und Sträuchern',
    'Hecken und Sträucher geschnitten',
    'Hecken und Sträucher gepflanzt',
  ],
  [
    'Maurer',
    'Giessen von Beton und Estrich',
    'Estrich und Beton gegossen',
    'Beton und Estrich bestellt und abgerechnet',
  ],
  [
    'Bodenleger',
    'Verlegen von Parkett und Laminat',
    'Parkett- und Laminatböden verlegt',
    'Parkett und Laminat verkauft',
  ],
  ['Klärwärter', 'Wartung und Instandsetzung von Pumpen', 'Kreiselpumpen gewartet und repariert', 'Pumpen bestellt'],
  ['Drucker', 'Wartung und Reinigung der Maschine', 'Maschine gewartet und gereinigt', 'Maschine beladen'],
  ['Metallbauer', 'Montage von Zäunen und Toren', 'Zäune und Tore montiert', 'Zäune und Tore lackiert'],
  ['Dekorateurin', 'Zuschneiden und Nähen von Vorhängen', 'Vorhänge zugeschnitten und genäht', 'Vorhänge ausgeliefert'],
  [
    'Restauratorin',
    'Restaurierung von Gemälden',
    'Gemälde des 17. Jahrhunderts restauriert',
    'Gemälde transportiert und gehängt',
  ],
  [
    'Archivar',
    'Aufnahme und Inventarisierung von Nachlässen',
    'Nachlässe aufgenommen und inventarisiert',
    'Nachlässe verlegt',
  ],
  ['Kellermeister', 'Abfüllung von Weinen', 'Weine abgefüllt', 'Weine degustiert'],
  ['Maurer', 'Rückbau von Fassaden', 'Fassaden rückgebaut', 'Fassaden verputzt'],
  ['Tierarzt', 'Kastration und Impfung von Katzen', 'Katzen geimpft und kastriert', 'Katzen gezüchtet'],
  ['Drucker', 'Anlernen von Hilfskräften', 'Zwei Hilfskräfte angelernt', 'Als Hilfskraft angelernt'],
])('in German, for a %s: %s', (title, criterion, same, other) => {
  test(`“${same}” proves it`, () => expect(verdictOn('de-CH', title, criterion, same)).toBe('fulfilled'))
  test(`“${other}” does not`, () => expect(verdictOn('de-CH', title, criterion, other)).not.toBe('fulfilled'))
})

describe.each([
  ['Lab technician', 'Calibration of pipettes', 'Pipettes calibrated every quarter', 'Pipettes washed'],
  ['Valuer', 'Carry out valuations of antiques', 'Valued antiques', 'Antiques polished'],
  ['Glazier', 'Restoration of stained glass', 'Restored stained glass', 'Stained glass sold'],
  ['Groom', 'Feed and groom horses', 'Feeding and grooming of twelve horses', 'Horses transported'],
  ['Letting agent', 'Draw up tenancy agreements', 'Drew up tenancy agreements', 'Tenancy agreements filed'],
  [
    'Fisheries officer',
    'Supervise anglers and bailiffs',
    'Supervision of anglers and bailiffs',
    'Worked with anglers and bailiffs',
  ],
  ['Field scientist', 'Collection of samples from rivers', 'Collected river samples', 'Samples from rivers analysed'],
  ['Inspector', 'Inspection of playgrounds', 'Inspected playgrounds', 'Built playgrounds'],
])('in English, for a %s: %s', (title, criterion, same, other) => {
  test(`“${same}” proves it`, () => expect(verdictOn('en', title, criterion, same)).toBe('fulfilled'))
  test(`“${other}” does not`, () => expect(verdictOn('en', title, criterion, other)).not.toBe('fulfilled'))
})

describe.each([
  ['Storiste', 'Réparation de stores et de volets', 'Stores et volets réparés', 'Stores et volets vendus'],
  ['Vendeuse', 'Vendre des abonnements', "Vente d'abonnements", 'Abonnements imprimés'],
  ['Restauratrice', 'Restaurer des tableaux', 'Restauration de tableaux flamands', 'Tableaux accrochés'],
  ['Traductrice', 'Traduire des contrats', 'Traduction de contrats', 'Contrats classés'],
  ['Réceptionniste', 'Accueil des curistes', 'Curistes accueillis', 'Curistes soignés'],
  ['Technicien', 'Vérifier les extincteurs', 'Vérification des extincteurs', 'Extincteurs vendus'],
  ['Bûcheron', 'Abattre et débarder des arbres', "Abattage et débardage d'arbres", 'Arbres plantés'],
  [
    'Planificateur',
    'Planification des tournées de collecte',
    'Tournées de collecte planifiées',
    'Tournées de collecte suivies',
  ],
])('in French, for a %s: %s', (title, criterion, same, other) => {
  test(`“${same}” proves it`, () => expect(verdictOn('fr', title, criterion, same)).toBe('fulfilled'))
  test(`“${other}” does not`, () => expect(verdictOn('fr', title, criterion, other)).not.toBe('fulfilled'))
})
