import { expect, test } from 'vitest'
import { importCandidate } from '../import-candidate.ts'

const resume = `
basics:
  name: Nora Beispiel
  label: Entwicklerin
work:
  - name: Nordlicht AG
    position: Entwicklerin
    startDate: "2019-01"
`.trimStart()

test('yaml-resume: a JSON Resume in YAML is read', () => {
  const { value, format } = importCandidate(resume)
  expect(format).toBe('json-resume')
  expect(value).toMatchObject({ givenName: 'Nora', familyName: 'Beispiel', headline: 'Entwicklerin' })
  expect(value?.engagements[0]?.client).toBe('Nordlicht AG')
})

test.each(['---\n', '# exported\n---\n', '\uFEFF', '\n\n'])('YAML may begin with %j', (start) => {
  expect(importCandidate(start + resume).value?.givenName).toBe('Nora')
})

test('an unquoted date stays a text', () => {
  expect(importCandidate(resume.replace('"2019-01"', '2019-01-31')).value?.engagements[0]?.period.start).toBe(
    '2019-01-31',
  )
})

test('an unquoted telephone number and postcode keep their plus and zeros', () => {
  const basics = ['phone: +41795551234', 'location:', '  postalCode: 01099', '  city: Dresden']
  const { value } = importCandidate(resume.replace('basics:', ['basics:', ...basics].join('\n  ')))
  expect(value?.contact).toMatchObject({ phone: '+41795551234', location: '01099, Dresden' })
})

test('invalid YAML is refused with the position of the error', () => {
  const { value, problems } = importCandidate(resume.replace('  label: Entwicklerin', '  label: [Entwicklerin'))
  expect(value).toBeNull()
  expect(problems[0]).toMatchObject({ rule: 'document.syntax', params: { line: expect.any(Number) } })
  expect(problems[0]?.params['line']).toBeGreaterThan(1)
})

test('aliases that multiply are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]']
  const text = [...bomb, 'basics: [*b, *b, *b, *b, *b, *b, *b, *b, *b]'].join('\n')
  expect(importCandidate(text).problems.map((one) => one.rule)).toEqual(['document.syntax'])
})
