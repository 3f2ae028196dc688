import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify, transliterate } from './transliterate.ts'

test('umlauts and accents are transliterated, never dropped (defect: Müller became Mller)', () => {
  expect(transliterate('Müller Größe René Łukasz Søren Ægir')).toBe('Mueller Groesse Rene Lukasz Soren Aegir')
  expect(transliterate('Mu\u0308ller')).toBe('Mueller')
})

test('names without Latin letters give a readable slug', () => {
  expect(slugify('Жанна Иванова')).toBe('Zhanna-Ivanova')
  expect(slugify('田中 太郎')).toMatch(/^[A-Za-z]+-[A-Za-z]+$/)
})

test('a job title with gender forms and slashes becomes one word', () => {
  expect(slugify('Senior Java Developer (m/w/d) / Zürich')).toBe('Senior-Java-Developer-m-w-d-Zuerich')
})

test('any text gives a safe, non-empty slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(slugify(text)).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/)
      expect(slugify(text).length).toBeLessThanOrEqual(80)
    }),
  )
})
