import { cvSections } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { sectionsOf } from './run-form.server.ts'

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

test('the ticked sections come in the order of the form', () => {
  const ticked = ['engagements', 'profile', 'unheard-of'].map((section) => ['section', section] as const)
  expect(sectionsOf(formOf(ticked))).toEqual(['engagements', 'profile'])
})

test('without script the numbers beside them give the order', () => {
  const ticked = ['profile', 'education', 'engagements'].map((section) => ['section', section] as const)
  const numbers = [
    ['place.profile', '3'],
    ['place.education', '9'],
    ['place.engagements', '1'],
  ] as const
  expect(sectionsOf(formOf([...ticked, ...numbers]))).toEqual(['engagements', 'profile', 'education'])
})

test('all in the order of the house, and none, are the choice of the house', () => {
  expect(sectionsOf(formOf(cvSections.map((section) => ['section', section] as const)))).toBeNull()
  expect(sectionsOf(formOf([]))).toBeNull()
})
