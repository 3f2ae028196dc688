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
  [
    'registered-nurse',
    'Dipl. Pflegefachfrau',
    'Pflegefachmann',
    'Gesundheits- und Krankenpflegerin',
    'staff nurse',
    'infirmier diplômé',
  ],
  ['nursing-professional', 'Pflegefachkraft', 'examinierte Pflegekraft', 'qualified nursing staff'],
  ['geriatric-nurse', 'Altenpflegerin', 'examinierter Altenpfleger', 'geriatric nurse', 'infirmière en gériatrie'],
  [
    'paediatric-nurse',
    'Kinderkrankenschwester',
    'Gesundheits- und Kinderkrankenpflegerin',
    'pediatric nurse',
    'puéricultrice',
  ],
  [
    'healthcare-assistant-efz',
    'FaGe',
    'Fachmann Gesundheit',
    'Fachfrau Gesundheit EFZ',
    'ASSC',
    'assistant en soins et santé communautaire',
  ],
  [
    'nursing-assistant',
    'Pflegehelferin SRK',
    'Pflegeassistentin',
    'nursing assistant',
    'aide-soignant',
    'auxiliaire de santé CRS',
  ],
  [
    'health-social-assistant',
    'Assistentin Gesundheit und Soziales EBA',
    'AGS EBA',
    'aide en soins et accompagnement AFP',
  ],
  [
    'theatre-nurse',
    'Fachfrau Operationstechnik',
    'Operationstechnische Assistentin',
    'scrub nurse',
    'technicienne en salle d’opération',
  ],
  ['intensive-care-nurse', 'Expertin Intensivpflege NDS HF', 'ICU nurse', 'infirmier de soins intensifs'],
  ['emergency-nurse', 'Experte Notfallpflege', 'A&E nurse', 'infirmière aux urgences'],
  ['anaesthetic-nurse', 'Anästhesiepflegerin', 'nurse anaesthetist', 'infirmière anesthésiste'],
  ['midwife', 'Hebamme', 'midwives', 'sage-femme'],
  ['paramedic', 'Dipl. Rettungssanitäterin HF', 'Notfallsanitäter', 'paramedic', 'ambulancière ES'],
  ['head-of-nursing', 'Pflegedienstleitung', 'Pflegedienstleiterin', 'director of nursing', 'directrice des soins'],
  ['ward-manager', 'Stationsleiterin', 'ward sister', 'infirmière-cheffe'],
  [
    'wound-care',
    'Wundversorgung',
    'Wundmanagement',
    'Verbandswechsel',
    'wound dressings',
    'soins de plaies',
    'réfection de pansements',
  ],
  [
    'medication-dispensing',
    'Medikamente richten',
    'Medikamentenabgabe',
    'administering medication',
    'préparation des médicaments',
  ],
  ['blood-sampling', 'Blutentnahmen', 'Blut abnehmen', 'phlebotomy', 'prises de sang'],
  ['basic-nursing-care', 'Grundpflege', 'personal care of patients', 'soins d’hygiène', 'aide à la toilette'],
  ['nursing-process', 'Pflegeplanung', 'Bezugspflege', 'care planning', 'plans de soins'],
  ['nursing-documentation', 'Pflegedokumentation', 'patient charting', 'dossier de soins'],
  ['long-term-care', 'Langzeitpflege', 'Pflegeheim', 'Alters- und Pflegeheim', 'nursing home', 'EHPAD'],
  ['home-care', 'Spitex', 'ambulante Pflege', 'home care', 'soins à domicile'],
  ['palliative-care', 'Palliativpflege', 'Hospiz', 'palliative care', 'soins palliatifs'],
  ['dementia-care', 'Menschen mit Demenz', 'people with dementia', 'personnes atteintes de démence'],
  ['intensive-care', 'Intensivstation', 'ICU', 'soins intensifs'],
  ['obstetric-care', 'Gebärsaal', 'Kreißsaal', 'labour ward', 'salle d’accouchement'],
  ['sterilisation', 'ZSVA', 'AEMP', 'sterile services', 'stérilisation centrale'],
  ['care-rostering', 'Dienstplanung', 'Erstellung der Dienstpläne', 'rota planning', 'établissement des plannings'],
])('%s is found under all its names', (id, ...aliases) => {
  expect(aliases.map((alias) => [alias, idOf(alias)])).toEqual(aliases.map((alias) => [alias, id]))
})

test.each([
  ['Pflege der Stammdaten', 'nursing'],
  ['Pflege von Kundenbeziehungen', 'nursing'],
  ['Rasenpflege und Grünflächenpflege', 'nursing'],
  ['Software-Wartung und Pflege', 'nursing'],
  ['Fachfrau Gesundheit EFZ', 'registered-nurse'],
  ['Fachfrau Gesundheit EFZ', 'treatment-care'],
  ['Pflegehelferin SRK', 'healthcare-assistant-efz'],
  ['Pflegehelferin SRK', 'nursing-professional'],
  ['Altenpflegerin', 'registered-nurse'],
  ['Kinderkrankenschwester', 'intensive-care'],
  ['dipl. Pflegefachfrau HF', 'intensive-care-nurse'],
  ['Expertin Notfallpflege NDS HF', 'intensive-care'],
  ['Rettungssanitäter', 'paramedic'],
  ['Intermediate Care', 'intensive-care'],
  ['Langzeitpflege', 'acute-care'],
  ['Spitex', 'long-term-care'],
  ['Geriatrie', 'dementia-care'],
  ['Access Point Name (APN) konfigurieren', 'clinical-nurse-specialist'],
  ['PDL als Personaldienstleister', 'head-of-nursing'],
  ['EMS-Hersteller für Elektronikfertigung', 'long-term-care'],
  ['Betreuung von Kunden', 'care-of-people'],
  ['Tierkrankenschwester', 'registered-nurse'],
  ['Infusionstherapie', 'blood-sampling'],
  ['Medikamentenabgabe', 'treatment-care'],
])('“%s” does not prove %s', (text, id) => {
  expect(ourLexicon().concepts.has(id)).toBe(true)
  expect([...proven(text)]).not.toContain(id)
})

test('a nursing role of a higher level proves the work of the lower ones, but not vice versa', () => {
  expect([...proven('Expertin Intensivpflege NDS HF')]).toEqual(
    expect.arrayContaining(['registered-nurse', 'intensive-care', 'basic-nursing-care', 'nursing']),
  )
  expect([...proven('FaGe')]).toEqual(expect.arrayContaining(['care-worker', 'basic-nursing-care', 'nursing']))
  expect([...proven('Pflegekraft')]).not.toContain('nursing-professional')
})
