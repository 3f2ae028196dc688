import { expect, test } from 'vitest'
import { countryOf } from './countries.ts'

test.each([
  ['US', 'Vereinigte Staaten', 'United States', 'États-Unis', 'USA'],
  ['GB', 'Vereinigtes Königreich', 'UK', 'Royaume-Uni', 'England'],
  ['AT', 'Oesterreich', 'ÖSTERREICH', 'Austria', 'Autriche'],
  ['TR', 'Türkei', 'Tuerkei', 'Turkey', 'Turquie'],
  ['MD', 'Republik Moldau', 'Moldova', 'Moldavie'],
  ['CZ', 'Tschechien', 'Czech Republic', 'Tchéquie'],
  ['SY', 'Syrien', 'Syria', 'Syrie'],
  ['CI', 'Côte d’Ivoire', "Cote d'Ivoire"],
  ['DE', 'Deutschland', 'Germany', 'Allemagne'],
  ['BA', 'Bosnien und Herzegowina', 'Bosnia and Herzegovina'],
])('%s is found by its German, English and French names', (code, ...names) => {
  expect(names.map(countryOf)).toEqual(names.map(() => code))
})

test('a text that is not a country has no code', () => {
  expect(['Europäische Union', 'Zürich', 'Unknown Region', 'US-Bürger', ''].map(countryOf)).toEqual(Array(5).fill(null))
})
