import { importCandidate, importJobProfile, type Locale, projectCandidate } from '@dossier/profiles'
import { type SamplePair, samplePairs } from '@dossier/profiles/fixtures'
import { matchCandidate } from '@dossier/matching'
import { composeOffer, type OfferInput } from '../offer/compose.ts'
import { offerTermsSchema } from '../offer/offer-model.ts'
import { sampleTheme } from './sample-theme.ts'

/** The offer inputs for each sample pair, imported and matched as in a run. */
export function fixtureOffers(rest: Partial<OfferInput> = {}): OfferInput[] {
  return samplePairs.map((pair) => fixtureOffer(pair, rest))
}

function fixtureOffer(pair: SamplePair, rest: Partial<OfferInput>): OfferInput {
  const candidate = importCandidate(pair.candidate).value
  const job = importJobProfile(pair.job).value
  if (candidate === null || job === null) throw new Error('a fixture could not be imported')
  const asOf = new Date('2026-01-27T14:23:05Z')
  const inputs = { candidate: 'a1'.repeat(32), job: 'b2'.repeat(32) }
  const match = matchCandidate(projectCandidate(candidate), job, { asOf, inputs })
  const terms = offerTermsSchema.parse({})
  return { candidate, job, match, terms, locale: pair.locale satisfies Locale, asOf, theme: sampleTheme, ...rest }
}

/** Every string of an offer. */
export function offerTexts(input: OfferInput): string[] {
  return strings(composeOffer(input))
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
