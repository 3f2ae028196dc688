import { expect, test } from 'vitest'
import { sampleTheme } from './testing/sample-theme.ts'
import { plainTheme, themeSchema } from './theme.ts'

test('themes with and without a logo are accepted', () => {
  expect(themeSchema.safeParse(sampleTheme).success).toBe(true)
  expect(themeSchema.safeParse(plainTheme).success).toBe(true)
})

test.each([
  ['a text', { mediaType: 'image/png', base64: btoa('<svg onload="alert(1)"/>') }],
  ['a PNG that calls itself JPEG', { mediaType: 'image/jpeg', base64: sampleTheme.logo?.base64 }],
  ['a media type that Word cannot show', { mediaType: 'image/svg+xml', base64: btoa('<svg/>') }],
])('a logo that is %s is refused', (_name, logo) => {
  expect(themeSchema.safeParse({ ...sampleTheme, logo }).success).toBe(false)
})

test.each(['red', '#12345', '#12345g', '#123456;x'])('the accent %s is refused', (accent) => {
  expect(themeSchema.safeParse({ ...sampleTheme, accent }).success).toBe(false)
})
