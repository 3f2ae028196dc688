import { expect, test } from 'vitest'
import { inReadingOrder, withMatchingBrackets } from './reading-order.ts'

const letters = (painted: string): string => inReadingOrder([...painted], (letter) => letter).join('')
const words = (...painted: readonly string[]): string => inReadingOrder(painted, (word) => word).join('')
const painted = (text: string): string => [...text].toReversed().join('')

const engineer = 'مهندس'
const telephone = 'هاتف'
const since = 'منذ'
const name = 'محمد علي'

test('reads a right-to-left line from the right, its numbers from the left', () => {
  expect(letters(`2022 – 2019 ${painted(engineer)}`)).toBe(`${engineer} 2019 – 2022`)
  expect(letters(`01.02.1985 ${painted(since)}`)).toBe(`${since} 01.02.1985`)
  expect(letters(`34 12 555 79 41+ :${painted(telephone)}`)).toBe(`${telephone}: +41 79 555 12 34`)
  expect(letters(`٢٠٢٢ – ٢٠١٩ ${painted(engineer)}`)).toBe(`${engineer} ٢٠١٩ – ٢٠٢٢`)
})

test('keeps the order of Latin words in a right-to-left line', () => {
  expect(letters(`2015 ${painted(since)} Java EE ${painted(engineer)}`)).toBe(`${engineer} Java EE ${since} 2015`)
  expect(letters(`jana@example.ch :${painted(telephone)}`)).toBe(`${telephone}: jana@example.ch`)
})

test('keeps the period between Hebrew words together', () => {
  expect(letters(`2019-2022 ${painted('מפתחת תוכנה')}`)).toBe('מפתחת תוכנה 2019-2022')
})

test('turns only the name in a left-to-right line', () => {
  expect(letters(`Name: ${painted(name)}, Bern`)).toBe(`Name: ${name}, Bern`)
  expect(letters(`Worked at ${painted('بنك')} in Amman (2019)`)).toBe('Worked at بنك in Amman (2019)')
  expect(letters('C/C++: 2019 – 2022')).toBe('C/C++: 2019 – 2022')
})

test('orders blocks that are in reading order themselves', () => {
  expect(words('12', ' ', '555', ' ', '41', '+', ' ', `${telephone}:`)).toBe(`${telephone}: +41 555 12`)
  expect(words('2022', ' ', '–', ' ', '2019', ' ', engineer)).toBe(`${engineer} 2019 – 2022`)
  expect(words('Name:', ' ', name)).toBe(`Name: ${name}`)
})

test('turns brackets that close before they open', () => {
  expect(withMatchingBrackets(`${engineer} )2019(`)).toBe(`${engineer} (2019)`)
  expect(withMatchingBrackets(`${engineer} (2019)`)).toBe(`${engineer} (2019)`)
  expect(withMatchingBrackets('a) Java b) SQL (2019)')).toBe('a) Java b) SQL (2019)')
})
