import { expect, test } from 'vitest'
import { localSpelling } from './spelling.ts'

test('Swiss German has no ß, and German for Germany keeps it', () => {
  expect(localSpelling('Großprojekt STRAẞE', 'de-CH')).toBe('Grossprojekt STRASSE')
  expect(localSpelling('Großprojekt', 'de-DE')).toBe('Großprojekt')
})

test('a French quotation mark is never alone at the end of a line', () => {
  expect(localSpelling('preuve : « Scrum »', 'fr')).toBe('preuve : «\u00A0Scrum\u00A0»')
  expect(localSpelling('« a »', 'en')).toBe('« a »')
})
