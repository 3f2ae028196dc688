import { importCandidate, locales } from '@dossier/profiles'
import { parseVerdictText } from '@dossier/matching'
import { describe, expect, test } from 'vitest'
import { type DocumentType, generateDocument } from '../documents.ts'
import { sampleOptions } from '../testing/basic-run.ts'
import { fixtureOffers } from '../testing/fixture-run.ts'
import { sampleRun } from '../testing/sample-run.ts'

async function dataOf(type: DocumentType, run = sampleRun, options = sampleOptions) {
  const { bytes } = await generateDocument(type, run, options)
  return JSON.parse(new TextDecoder().decode(bytes))
}

describe('cv_extracted.json', () => {
  test.each(fixtureOffers().map(({ candidate }) => [candidate.familyName, candidate]))(
    '%s can be imported again as the same candidate',
    async (_name, candidate) => {
      const again = importCandidate(await dataOf('cv_extracted', { ...sampleRun, candidate })).value
      expect(again).toEqual({ ...candidate, contact: null, originalName: again?.originalName })
    },
  )
})

describe('matching_result.json', () => {
  test.each(locales)('writes the verdicts of the match in %s', async (locale) => {
    const data = await dataOf('matching_result', sampleRun, { ...sampleOptions, locale })
    const written = data.must.map((one: { verdict: string }) => parseVerdictText(one.verdict))
    expect(written).toEqual(sampleRun.match?.must.map((one) => one.verdict))
  })

  test('every verdict keeps its whole word (defect: nicht erfüllt was turned into erfüllt)', async () => {
    const data = await dataOf('matching_result')
    expect(data.should.map((one: { verdict: string }) => one.verdict)).toEqual([
      'erfüllt',
      'potenziell erfüllt',
      'nicht erfüllt',
    ])
  })
})

describe('feedback.json', () => {
  test('has every finding with its code and sentence', async () => {
    const data = await dataOf('feedback_data')
    expect(data.findings[0]).toMatchObject({
      rule: 'profile.length',
      description: 'Das Kurzprofil hat 14 Wörter; verlangt sind 50 bis 100.',
    })
    expect(data.summary).toEqual(sampleRun.feedback.summary)
  })
})

describe('offer.json', () => {
  test('writes open values in words', async () => {
    const data = await dataOf('offer_data')
    expect(data.conditions.hourlyRate).toBe('! bitte prüfen !')
    expect(data.addedValue[0].criteria).toEqual(['/must/1', '/should/1'])
  })
})
