import { expect, test } from 'vitest'
import { readFontLook } from './fonts.ts'

test.each(['ABCDEF+Mozilla_Bullet', 'ABCDEF+Wingdings-Regular', 'ABCDEF+FontAwesome5Free-Solid'])(
  'the letters of %s are pictures, whatever they claim to be',
  (name) => {
    expect(readFontLook({ name }).pictures).toBe(true)
  },
)

test('the letters of a text font are letters', () => {
  expect(readFontLook({ name: 'ABCDEF+Arial-BoldMT' })).toMatchObject({ pictures: false, bold: true })
})
