import { expect, test } from 'vitest'
import { tokenise } from '../text/normalise.ts'
import { sampleLexicon } from '../testing/samples.ts'
import { findConcepts } from './find.ts'
import { conceptOfCompound, findWeakConcepts } from './find-weak.ts'

function found(text: string): string[] {
  return findConcepts(text, tokenise(text), sampleLexicon).map((hit) => hit.concept.id)
}

function weak(text: string): string[] {
  const tokens = tokenise(text)
  const hits = findConcepts(text, tokens, sampleLexicon)
  return findWeakConcepts(tokens, hits, sampleLexicon).map((hit) => hit.concept.id)
}

test.each([
  ['JavaScript', ['javascript']],
  ['Java-Script', ['java']],
  ['C#', ['csharp']],
  ['C++', ['cpp']],
  ['C/C++', ['c', 'cpp']],
  ['.NET', ['dotnet']],
  ['sapiens', []],
  ['SAP', ['sap']],
  ['Node.js', ['node-js']],
  ['CI/CD', ['ci-cd']],
  ['PL/SQL', ['plsql']],
  ['SQL', ['sql']],
  ['Spring Boot', ['spring-boot']],
  ['Spring, Boot', ['spring']],
  ['Java-Entwicklerin', ['java']],
])('%s names %j', (text, ids) => {
  expect(found(text)).toEqual(ids)
})

test.each([
  ['Go', ['go']],
  ['go', []],
  ['Go-Entwickler', ['go']],
  ['Java, Go, Kotlin', ['java', 'go', 'kotlin']],
  ['Go, R, Java', ['go', 'r', 'java']],
  ['Go und Java', ['go', 'java']],
  ['Go-Live der Plattform', []],
  ['We go to market', []],
  ['Begleitung des Go Live', []],
  ['Statistik mit R', []],
  ['Skripte in R', ['r']],
  ['F&E, R&D', []],
  ['Vitamin C', []],
  ['Entwicklung in C', ['c']],
])('a guarded alias needs its context: %s names %j', (text, ids) => {
  expect(found(text)).toEqual(ids)
})

test('other forms and compounds are hints, unless a word merely begins like a technology', () => {
  expect(weak('Grossprojektleitung')).toEqual(['project-management'])
  expect(weak('Bankenumfelds')).toEqual(['banking'])
  expect(weak('Azurelandschaft, Springer, Kotlinsk')).toEqual([])
  expect(weak('Kotlinentwicklung')).toEqual(['kotlin'])
})

test('a compound with a neutral head names the concept of its first part', () => {
  expect(conceptOfCompound('javakenntnisse', sampleLexicon)?.concept.id).toBe('java')
  expect(conceptOfCompound('javakurs', sampleLexicon)).toBeNull()
})
