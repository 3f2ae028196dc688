import { composeOffer, plainTheme } from '@dossier/generators'
import { matchCandidate } from '@dossier/matching'
import { importCandidate, importJobProfile, projectCandidate } from '@dossier/profiles'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { expect, test } from 'vitest'
import { addMessages } from '../i18n/catalogues.ts'
import { compare as deCompare } from '../i18n/de/compare.ts'
import { de } from '../i18n/de.ts'
import { compare as enCompare } from '../i18n/en/compare.ts'
import { en } from '../i18n/en.ts'
import { uiLanguages } from '../i18n/ui-language.ts'
import { fieldNames } from './compare.ts'

addMessages('de', { ...de, ...deCompare })
addMessages('en', { ...en, ...enCompare })

const candidate = importCandidate(candidateFixtures['marco-rieben']).value
const job = importJobProfile(jobFixtures['senior-java-developer']).value

/** The pointers of all values in a document. */
function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return [pointer, ...Object.entries(value).flatMap(([key, inner]) => pointersIn(inner, `${pointer}/${key}`))]
}

function offer() {
  if (candidate === null || job === null) throw new Error('the fixtures cannot be read')
  const asOf = new Date('2026-01-15T00:00:00Z')
  const match = matchCandidate(projectCandidate(candidate), job, { asOf, inputs: { candidate: '', job: '' } })
  const contact = { name: '', role: '', email: '', phone: '' }
  const blank = { id: '', vendor: '', client: '', contact, workload: '', availability: '', hourlyRate: '' }
  const terms = { ...blank, subcontracting: '' }
  return composeOffer({ candidate, job, match, terms, locale: 'de-CH', asOf, theme: plainTheme })
}

test.each(uiLanguages)('every field of a job, an offer and a theme has a name in %s', (language) => {
  const claims = /\/criteria(\/\d+)?$|\/\d+\/text$/
  const pointers = [job, offer(), plainTheme].flatMap((document) => pointersIn(document))
  const shown = pointers.filter((pointer) => !claims.test(pointer)).map((pointer) => fieldNames(pointer, language))
  const raw = shown.flatMap((name) => name.split(' › ')).filter((name) => /^[a-z]/.test(name))
  expect(raw).toEqual([])
  expect(fieldNames('/assignment/locations/0', 'en')).toBe('Assignment › Place of work')
})
