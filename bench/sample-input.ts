import { samplePairs } from '@dossier/profiles/fixtures'

/** The input for a run of one of the sample pairs, in rotation. */
export function sampleInput(index: number) {
  const { candidate, job, locale } = samplePairs[index % samplePairs.length] ?? samplePairs[0] ?? fail()
  return { candidate, job, locale, terms: { vendor: 'Muster AG' } }
}

function fail(): never {
  throw new Error('There are no sample pairs.')
}
