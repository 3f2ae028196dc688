import { expect, test } from 'vitest'
import { onceOnlyLink } from './output.ts'

test('a link without the server’s address says what is missing', () => {
  expect(onceOnlyLink('/s/a#b', '2026-12-08')).toEqual([
    '/s/a#b',
    'expires 2026-12-08',
    'Put the address of your server in front of it, or set DOSSIER_ORIGIN.',
    'The link is shown only once.',
  ])
})

test('a whole link stands alone, and a mailed one is not shown', () => {
  expect(onceOnlyLink('https://dossier.example/s/a#b', '2026-12-08')).toHaveLength(3)
  expect(onceOnlyLink(null, '2026-12-08')).toEqual(['The link is on its way.', 'expires 2026-12-08'])
})
