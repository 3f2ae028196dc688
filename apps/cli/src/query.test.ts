import { expect, it } from 'vitest'
import { problemLines, queryOf } from './query.ts'

it('rebuilds one query from what the shell leaves of it', () => {
  expect(queryOf(['jurg', 'muler'])).toBe('jurg muler')
  expect(queryOf(['kandidat:müller "java developer"'])).toBe('kandidat:müller "java developer"')
  expect(queryOf(['stelle:java developer', '-typ:dashboard', '-team lead'])).toBe(
    'stelle:"java developer" -typ:dashboard -"team lead"',
  )
})

it("draws carets below a problem's position", () => {
  const found = { span: { start: 7, end: 10 }, severity: 'error', sentence: 'No.', hint: 'Yes.' } as const
  expect(problemLines('müller foo:x', { ...found, code: 'unknown_qualifier', params: {} })).toEqual([
    '  müller foo:x',
    '         ^^^',
    'error: No. Yes.',
  ])
})
