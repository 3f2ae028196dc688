import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasRtl, isRtlParagraph, rtlLanguage, splitDirections } from './direction.ts'

const parts = (text: string) =>
  splitDirections(text, isRtlParagraph(text)).map((part) => (part.rtl ? `<${part.text}>` : part.text))

test.each([
  ['مهندسة برمجيات', true],
  ['«مهندسة» Java Kafka Kubernetes', true],
  ['Java و Kafka باستخدام خدمات الويب', true],
  ['Worked for شركة النور in Dubai', false],
  ['Technologies: جافا', false],
  ['מהנדסת תוכנה, Java', true],
  ['Ingenieurin', false],
  ['2019 – 2021', false],
])('right-to-left: «%s» runs from right to left: %s', (text, rtl) => {
  expect(isRtlParagraph(text)).toBe(rtl)
})

test('right-to-left: words of the other direction keep theirs, and punctuation at the end belongs to the paragraph', () => {
  expect(parts('خدمات Java (منذ 2015).')).toEqual(['<خدمات >', 'Java', '< (منذ 2015).>'])
  expect(parts('خدمات Spring Boot و C++.')).toEqual(['<خدمات >', 'Spring Boot', '< و >', 'C++', '<.>'])
  expect(parts('Worked for شركة النور (دبي) since 2015.')).toEqual([
    'Worked for ',
    '<شركة النور (دبي)>',
    ' since 2015.',
  ])
  expect(parts('Engineer, Zürich')).toEqual(['Engineer, Zürich'])
})

test('right-to-left: the parts of a text joined are the text', () => {
  const letters = fc.constantFrom('ا', 'ש', 'a', 'Z', ' ', '(', ')', '.', '1', '+', '\n', '«')
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.boolean(), (text, rtl) => {
      const made = splitDirections(text, rtl)
      expect(made.map((part) => part.text).join('')).toBe(text)
      expect(made.some((part) => !part.rtl && hasRtl(part.text))).toBe(false)
    }),
  )
})

test('right-to-left: the letters determine the language', () => {
  expect(['שלום', 'سلام', 'پایتخت', 'لڑکی'].map(rtlLanguage)).toEqual(['he-IL', 'ar-SA', 'fa-IR', 'ur-PK'])
})
