import { expect, test } from 'vitest'
import { phraseKey } from '../../text/normalise.ts'
import { ourLexicon } from '../index.ts'
import { conceptKinds } from '../lexicon.ts'
import { concepts } from './index.ts'

const idOf = (alias: string) => ourLexicon().entries.get(phraseKey(alias))?.concept.id
const proves = (id: string) => ourLexicon().proves.get(id) ?? new Set()

test('has enough concepts, and some of most kinds', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(350)
  const kinds = new Set(concepts.map((concept) => concept.kind))
  expect([...conceptKinds].filter((kind) => !kinds.has(kind))).toEqual([])
})

test('no alias names two concepts', () => {
  const owners = new Map<string, string>()
  for (const concept of concepts) {
    for (const alias of [...concept.aliases, ...Object.values(concept.labels)]) {
      const key = phraseKey(alias)
      expect({ alias, key }).not.toEqual({ alias, key: '' })
      expect({ alias, owner: owners.get(key) ?? concept.id }).toEqual({ alias, owner: concept.id })
      owners.set(key, concept.id)
    }
  }
})

test('broader concepts exist and never form a circle', () => {
  for (const concept of concepts) {
    for (const broader of concept.broader) {
      const back = proves(broader).has(concept.id)
      expect({ concept: concept.id, broader, exists: ourLexicon().concepts.has(broader), back }).toEqual({
        concept: concept.id,
        broader,
        exists: true,
        back: false,
      })
    }
  }
})

test('ids are kebab-case', () => {
  for (const concept of concepts) expect(concept.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('Spring Boot proves Spring and Java, and Java proves neither', () => {
  expect([...proves('spring-boot')]).toEqual(expect.arrayContaining(['spring', 'java']))
  expect([...proves('java')]).toEqual(['java'])
})

test('a certificate proves the method that it certifies', () => {
  expect(proves('prince2-certificate').has('prince2')).toBe(true)
  expect(proves('hermes-certificate').has('project-methodology')).toBe(true)
  expect(proves('cpre-certificate').has('requirements-engineering')).toBe(true)
})

test.each([
  'Go',
  'R',
  'C',
  'Spring',
  'Swift',
  'Rust',
  'Excel',
  'Access',
  'React',
  'Word',
  'SAFe',
  'REST',
  'Tableau',
  'Helm',
  'Dart',
  'Flask',
])('“%s” is also a common word and counts in a fitting context only', (alias) => {
  const guard = ourLexicon().entries.get(phraseKey(alias))?.guard
  expect(guard?.exact).toEqual([alias])
  expect(guard?.near.size).toBeGreaterThan(0)
})

test.each([
  [
    'project-management',
    'Projektleitung',
    'Projektleiterin',
    'Leitung von Projekten',
    'project manager',
    'cheffe de projet',
  ],
  [
    'requirements-engineering',
    'Anforderungsanalyse',
    'Erhebung von Anforderungen',
    'requirements engineer',
    'recueil des exigences',
  ],
  [
    'public-procurement',
    'öffentliche Beschaffung',
    'öffentlichen Beschaffungswesens',
    'public procurement',
    'marchés publics',
  ],
  [
    'stakeholder-management',
    'Stakeholder-Management',
    'Stakeholdermanagement',
    'stakeholders',
    'gestion des parties prenantes',
  ],
  ['team-leadership', 'Teamleiterin', 'Führung von Mitarbeitenden', 'leading a team', 'conduite d’équipe'],
  ['budget-responsibility', 'Budgetverantwortung', 'budget responsibility', 'responsabilité budgétaire'],
  ['relational-databases', 'relationalen Datenbanken', 'relational databases', 'bases de données relationnelles'],
  ['e-government', 'E-Government', 'eGovernment', 'digital government', 'cyberadministration'],
  ['informatics', 'Informatik', 'Informatiker', 'computer science', 'informaticienne'],
  ['change-management', 'Veränderungsmanagement', 'change management', 'conduite du changement'],
  ['ci-cd', 'CI/CD', 'continuous integration', 'intégration continue'],
  ['hermes', 'HERMES 5.1', 'HERMES-Methode', 'HERMES method', 'méthode HERMES'],
  [
    'communication-skills',
    'Kommunikationsfähigkeit',
    'kommunikationsstarke',
    'communication skills',
    'aisance relationnelle',
  ],
])('%s is found under its German, English and French names', (id, ...aliases) => {
  expect(Object.fromEntries(aliases.map((alias) => [alias, idOf(alias)]))).toEqual(
    Object.fromEntries(aliases.map((alias) => [alias, id])),
  )
})
