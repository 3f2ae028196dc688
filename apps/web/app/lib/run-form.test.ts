import { cvSections } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { offeredPhoto, photoOfView } from './photo-form.server.ts'
import { sectionsOf } from './run-form.server.ts'

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

test('reads the ticked sections in the order of the form', () => {
  const ticked = ['engagements', 'profile', 'unheard-of'].map((section) => ['section', section] as const)
  expect(sectionsOf(formOf(ticked))).toEqual(['engagements', 'profile'])
})

test('uses the numbers as the order without script', () => {
  const ticked = ['profile', 'education', 'engagements'].map((section) => ['section', section] as const)
  const numbers = [
    ['place.profile', '3'],
    ['place.education', '9'],
    ['place.engagements', '1'],
  ] as const
  expect(sectionsOf(formOf([...ticked, ...numbers]))).toEqual(['engagements', 'profile', 'education'])
})

test('treats all sections in the default order, and none, as the default', () => {
  expect(sectionsOf(formOf(cvSections.map((section) => ['section', section] as const)))).toBeNull()
  expect(sectionsOf(formOf([]))).toBeNull()
})

test('reads the photo that the form offers, and nothing else in its place', () => {
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
  const address = `data:image/png;base64,${base64}` as const
  const photo = { mediaType: 'image/png', base64 }
  expect(
    offeredPhoto(
      formOf([
        ['filePhoto', address],
        ['filePhotoPage', '2'],
      ]),
    ),
  ).toEqual({ page: 2, photo })
  expect(
    offeredPhoto(
      formOf([
        ['filePhoto', address],
        ['filePhotoPage', 'x'],
      ]),
    ),
  ).toEqual({ page: 1, photo })
  expect(offeredPhoto(formOf([['filePhoto', 'data:image/png;base64,AAAA']]))).toBeNull()
  expect(offeredPhoto(formOf([]))).toBeNull()
  expect(photoOfView({ page: 1, address })).toEqual({ page: 1, photo })
  expect(photoOfView({ page: 1, address: null })).toBeNull()
})
