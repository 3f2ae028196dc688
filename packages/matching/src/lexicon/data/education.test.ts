import { expect, test } from 'vitest'
import { phraseKey, tokenise } from '../../text/normalise.ts'
import { headOfCompound } from '../compound.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

const idOf = (alias: string) => ourLexicon().entries.get(phraseKey(alias))?.concept.id

/** Everything that a text proves: what it names and what that implies. */
function proven(text: string): Set<string> {
  const hits = findConcepts(text, tokenise(text), ourLexicon())
  return new Set(hits.flatMap((hit) => [...(ourLexicon().proves.get(hit.concept.id) ?? [])]))
}

test.each([
  ['social-worker', 'Dipl. Sozialarbeiterin', 'social worker', 'assistante sociale', 'travailleur social'],
  ['social-pedagogue', 'Sozialpädagogin HF', 'Sozialpädagoge', 'social educator', 'éducatrice spécialisée'],
  [
    'social-care-professional',
    'FaBe',
    'Fachmann Betreuung',
    'Fachfrau Betreuung EFZ',
    'assistante socio-éducative',
    'ASE CFC',
  ],
  ['childcare-professional', 'Fachfrau Betreuung Kind', 'FaBe Kind', 'ASE petite enfance'],
  ['state-recognised-educator', 'Erzieherin', 'Staatlich anerkannter Erzieher', 'Jugend- und Heimerzieherin'],
  ['early-childhood-educator', 'Kindheitspädagogin HF', 'early years educator', 'éducatrice de l’enfance'],
  ['curative-education-nurse', 'Heilerziehungspflegerin', 'remedial education nurse'],
  ['child-adult-protection', 'KESB', 'Kindesschutz', 'child protection', 'protection de l’enfance'],
  [
    'disability-support',
    'Betreuung von Menschen mit Beeinträchtigung',
    'Behindertenbetreuung',
    'people with disabilities',
    'personnes en situation de handicap',
  ],
  [
    'work-integration',
    'Arbeitsintegration',
    'berufliche Eingliederung',
    'vocational rehabilitation',
    'insertion professionnelle',
  ],
  ['sheltered-workshop', 'WfbM', 'Werkstatt für Menschen mit Behinderung', 'sheltered workshop', 'atelier protégé'],
  ['teacher', 'Lehrperson', 'Lehrerin', 'Lehrkraft', 'classroom teacher', 'enseignante'],
  [
    'primary-teacher',
    'Primarlehrerin',
    'Grundschullehrer',
    'primary school teacher',
    'professeur des écoles',
    'institutrice',
  ],
  ['upper-secondary-teacher', 'Gymnasiallehrerin', 'Studienrätin', 'grammar school teacher', 'professeure de lycée'],
  ['vocational-teacher', 'Berufsschullehrerin', 'Berufsfachschullehrperson', 'vocational school teacher'],
  [
    'special-needs-teacher',
    'Schulische Heilpädagogin',
    'Förderschullehrer',
    'special education teacher',
    'enseignante spécialisée',
  ],
  ['nursery-manager', 'Kita-Leitung', 'Krippenleiterin', 'nursery manager', 'directrice de crèche'],
  ['nursery-setting', 'Kita', 'Kinderkrippe', 'day nursery', 'crèche'],
  ['after-school-care', 'Hort', 'Tagesstrukturen', 'after-school club', 'accueil périscolaire'],
  ['adult-education', 'Erwachsenenbildung', 'adult education', 'formation d’adultes'],
  ['teacher-training', 'Lehrdiplom', 'Staatsexamen Lehramt', 'PGCE', 'brevet d’enseignement'],
  ['lms', 'LMS', 'Lernplattform', 'learning management system', 'plateforme d’apprentissage'],
  ['parent-talks', 'Elterngespräche', 'parent meetings', 'entretiens avec les parents'],
])('%s is found under all its names', (id, ...aliases) => {
  expect(aliases.map((alias) => [alias, idOf(alias)])).toEqual(aliases.map((alias) => [alias, id]))
})

test.each([
  ['Fahrlehrer', 'teacher'],
  ['Skilehrerin', 'teacher'],
  ['Klassenassistenz', 'teacher'],
  ['Primarlehrerin', 'upper-secondary-teacher'],
  ['Lehrperson', 'primary-teacher'],
  ['Lehrperson', 'teacher-training'],
  ['FaBe Kind', 'early-childhood-educator'],
  ['Fachfrau Betreuung', 'childcare'],
  ['Fachfrau Betreuung', 'registered-nurse'],
  ['Kinderbetreuerin', 'childcare-professional'],
  ['Erzieherin', 'teacher'],
  ['Kita', 'childcare-professional'],
  ['Deutsch als Zweitsprache seit 2010 gesprochen', 'teaching'],
  ['Unterricht an der Primarschule', 'training'],
  ['Moodle', 'education-sector'],
  ['Sozialpädagogin', 'social-worker'],
  ['Sozialarbeiterin', 'professional-guardian'],
  ['Arbeitserzieher', 'childcare'],
  ['Dozentin', 'professor'],
  ['Doktorand', 'doctorate'],
  ['send the documents', 'special-needs-education'],
  ['plant nursery in Kent', 'nursery-setting'],
  ['Odyssee und Ilias', 'ilias'],
  ['Schulsekretärin', 'teaching'],
  ['Stellenleiterin im Amt', 'school-leader'],
])('“%s” does not prove %s', (text, id) => {
  expect(ourLexicon().concepts.has(id)).toBe(true)
  expect([...proven(text)]).not.toContain(id)
})

test.each([
  ['Biologielehrer', 'teacher'],
  ['Aushilfslehrkraft', 'teacher'],
  ['Spitalsozialarbeiter', 'social-worker'],
  ['Spitalapotheker', 'pharmacist'],
  ['Spitalarzt', 'physician'],
])('the compound “%s” names a kind of %s', (word, id) => {
  expect(headOfCompound(phraseKey(word), ourLexicon())?.concept.id).toBe(id)
})

test.each(['Tierarzt', 'Zahnarzt', 'Fahrlehrer', 'Schwimmlehrer', 'Tennislehrer'])(
  'the compound “%s” names no kind of its head',
  (word) => {
    expect(headOfCompound(phraseKey(word), ourLexicon())).toBeNull()
  },
)
