import { expect, test } from 'vitest'
import { tokenise } from '../text/normalise.ts'
import { findYears } from './years.ts'

test.each([
  ['mind. 5 Jahre Erfahrung', [5]],
  ['mindestens fünf Jahre', [5]],
  ['drei Jahre oder länger', [3]],
  ['five or more years', [5]],
  ['trois ans ou plus', [3]],
  ['Kinder unter 3 Jahren', []],
  ['Kinder von 0 bis 4 Jahren', []],
  ['enfants de moins de 3 ans', []],
  ['children under 3 years', []],
  ['5+ years of Java', [5]],
  ['at least three years', [3]],
  ['au moins 5 ans', [5]],
  ['3-5 Jahre', [3]],
  ['3 bis 5 Jahre', [3]],
  ['3 to 5 years', [3]],
  ['10-jährige Berufserfahrung', [10]],
  ['fünfjährige Erfahrung', [5]],
  ['mehrjährige Erfahrung', [3]],
  ['mehrere Jahre', [3]],
  ['several years', [3]],
  ['plusieurs années', [3]],
  ['langjährige Erfahrung', [5]],
  ['2,5 Jahre', [2.5]],
  ['18 months', [1.5]],
  ['5 Jahre Java und 2 Jahre Spring', [5, 2]],
  ['max. 5 Jahre', []],
  ['in den letzten 5 Jahren', []],
  ['Java 17', []],
  ['ISO 27001', []],
  ['24/7 Betrieb', []],
])('%s requires %j', (text, years) => {
  expect(findYears(tokenise(text)).map((mark) => mark.years)).toEqual(years)
})
