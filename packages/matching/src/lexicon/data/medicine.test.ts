import { expect, test } from 'vitest'
import { phraseKey, tokenise } from '../../text/normalise.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

const idOf = (alias: string) => ourLexicon().entries.get(phraseKey(alias))?.concept.id

/** Everything that a text proves: what it names and what that implies. */
function proven(text: string): Set<string> {
  const hits = findConcepts(text, tokenise(text), ourLexicon())
  return new Set(hits.flatMap((hit) => [...(ourLexicon().proves.get(hit.concept.id) ?? [])]))
}

test.each([
  ['physician', 'Ärztin', 'Assistenzarzt', 'medical doctor', 'médecin'],
  ['specialist-physician', 'Fachärztin FMH', 'specialist doctor', 'médecin spécialiste'],
  ['general-practitioner', 'Hausärztin', 'family doctor', 'médecin de famille'],
  [
    'medical-practice-assistant',
    'Medizinische Praxisassistentin',
    'Medizinische Fachangestellte',
    'Arzthelferin',
    'medical assistant',
    'assistant médical',
  ],
  ['medical-secretary', 'Arztsekretärin', 'medizinisches Sekretariat', 'medical secretary', 'secrétaire médicale'],
  ['radiographer', 'Dipl. Radiologiefachfrau', 'MTRA', 'radiographer', 'technicienne en radiologie médicale'],
  [
    'biomedical-analyst',
    'Biomedizinische Analytikerin',
    'MTLA',
    'biomedical scientist',
    'technicienne en analyses biomédicales',
  ],
  ['pharmacist', 'Apothekerin', 'pharmacist', 'pharmacienne'],
  [
    'pharmacy-technician',
    'Pharma-Assistentin',
    'Pharmazeutisch-technische Assistentin',
    'pharmacy technician',
    'préparatrice en pharmacie',
  ],
  ['dental-assistant', 'Dentalassistentin', 'Zahnmedizinische Fachangestellte', 'dental nurse', 'assistante dentaire'],
  ['physiotherapist', 'Physiotherapeutin', 'Krankengymnastin', 'physical therapist', 'masseur-kinésithérapeute'],
  ['speech-therapist', 'Logopädin', 'speech and language therapist', 'orthophoniste'],
  ['dietitian', 'Ernährungsberaterin', 'Diätassistentin', 'dietician', 'diététicienne'],
  ['psychologist', 'Psychologin FSP', 'Diplom-Psychologin', 'clinical psychologist', 'psychologue'],
  ['patient-billing', 'Patientenabrechnung', 'Arztabrechnung', 'medical billing', 'facturation médicale'],
  ['tarmed-billing', 'Abrechnung nach TARMED', 'TARMED-Abrechnung', 'TARMED billing', 'facturation TARMED'],
  ['magnetic-resonance', 'MRT', 'MRI', 'Kernspintomographie', 'IRM'],
  ['ecg', 'EKG', 'ECG', 'électrocardiogramme'],
  ['kinaesthetics', 'Kinästhetik', 'Kinaesthetics', 'kinesthétique'],
  ['radiation-protection-licence', 'Röntgenschein', 'Strahlenschutz', 'radiation protection', 'radioprotection'],
  [
    'diploma-recognition-srk',
    'SRK-Anerkennung',
    'recognised by the Swiss Red Cross',
    'reconnaissance de la Croix-Rouge suisse',
  ],
  ['hospital-information-system', 'KIS', 'Klinikinformationssystem', 'hospital information system'],
  ['rai', 'RAI-NH', 'interRAI', 'méthode RAI'],
])('%s is found under all its names', (id, ...aliases) => {
  expect(aliases.map((alias) => [alias, idOf(alias)])).toEqual(aliases.map((alias) => [alias, id]))
})

test.each([
  ['Tierärztin', 'physician'],
  ['Amtstierarzt', 'physician'],
  ['Zahnarzt', 'physician'],
  ['Assistenzärztin', 'specialist-physician'],
  ['Oberarzt', 'specialist-physician'],
  ['Arztsekretärin', 'medical-practice-assistant'],
  ['Medizinische Praxisassistentin', 'nursing'],
  ['Psychologin', 'psychotherapist'],
  ['Master of Public Administration, MPA Universität Bern', 'medical-practice-assistant'],
  ['MFA für alle Konten eingeführt', 'medical-practice-assistant'],
  ['Apotheke', 'pharmacist'],
  ['Drogerie', 'drugstore-specialist'],
  ['Triage von Bugs im Backlog', 'patient-triage'],
  ['TARMED', 'tardoc'],
  ['Kinästhetik', 'mobilisation'],
  ['BLS-AED', 'advanced-life-support'],
  ['Berufsausübungsbewilligung', 'approbation'],
  ['Journalist bei der RAI in Rom', 'rai'],
  ['Wochenende in Orbis', 'orbis'],
  ['Klinische Studien', 'pharma'],
  ['Physician Assistant', 'physician'],
  ['Strahlenschutz', 'radiographer'],
  ['Validation von Testfällen', 'validation'],
  ['Pharmazeutisch-kaufmännische Angestellte', 'pharmacy-technician'],
])('“%s” does not prove %s', (text, id) => {
  expect(ourLexicon().concepts.has(id)).toBe(true)
  expect([...proven(text)]).not.toContain(id)
})
