import { locales, OPEN_MARKER } from '@dossier/profiles'
import type { MatchResult } from '@dossier/matching'
import { describe, expect, test } from 'vitest'
import { fixtureOffers, offerTexts } from '../testing/fixture-run.ts'
import { sampleCandidate, sampleJob, sampleMatch, sampleTheme } from '../testing/sample-run.ts'
import { plainTheme } from '../theme.ts'
import { composeOffer, type OfferInput } from './compose.ts'
import { offerTermsSchema } from './offer-model.ts'
import { isProven } from './proof.ts'

const input: OfferInput = {
  candidate: sampleCandidate,
  job: sampleJob,
  match: sampleMatch,
  terms: offerTermsSchema.parse({}),
  locale: 'de-CH',
  asOf: new Date('2026-01-27T14:23:05Z'),
  theme: sampleTheme,
}

function allOf(match: MatchResult) {
  return [...match.must, ...match.should, ...match.further, ...match.softSkills]
}

describe('offer said all criteria are met beside a table that said otherwise (defect)', () => {
  test('the count of must criteria matches their verdicts', () => {
    const [musts, shoulds] = composeOffer(input).assessment
    expect(musts).toBe('Von 5 Muss-Kriterien sind 3 erfüllt, 1 teilweise erfüllt und 1 noch zu prüfen.')
    expect(shoulds).toBe('Von 3 Soll-Kriterien sind 1 erfüllt, 1 potenziell erfüllt und 1 nicht erfüllt.')
  })

  test.each(locales)('in %s, "all" is used only if every must criterion is fulfilled', (locale) => {
    const all = /\b(alle|all|tous|das eine|the one|le seul)\b/i
    const fulfilled = sampleMatch.must.filter((result) => result.verdict === 'fulfilled')
    const complete = composeOffer({ ...input, locale, match: { ...sampleMatch, must: fulfilled, should: [] } })
    expect(complete.assessment[0]).toMatch(all)
    expect(composeOffer({ ...input, locale }).assessment.join(' ')).not.toMatch(all)
  })

  test('every criterion is either claimed with a proof or listed as a gap, never both', () => {
    for (const offer of [input, ...fixtureOffers()]) {
      const { suitability, addedValue, gaps } = composeOffer(offer)
      const claimed = new Set([...suitability, ...addedValue].flatMap((claim) => claim.criteria))
      const missing = new Set(gaps.flatMap((gap) => gap.criteria))
      for (const result of allOf(offer.match)) {
        expect(missing.has(result.pointer)).toBe(!isProven(offer.candidate, result))
        expect(claimed.has(result.pointer) && missing.has(result.pointer)).toBe(false)
      }
    }
  })

  test('a criterion whose evidence does not resolve is not claimed and counts as open', () => {
    const forged = structuredClone(sampleMatch)
    for (const evidence of forged.must[3]?.evidence ?? []) evidence.quote = 'Certified Wizard'
    const offer = composeOffer({ ...input, match: forged })
    expect(JSON.stringify(offer)).not.toContain('Wizard')
    expect(offer.assessment[0]).toContain('2 erfüllt, 1 teilweise erfüllt und 2 noch zu prüfen')
    expect(offer.gaps.map((gap) => gap.text)).toContain('Kein überprüfbarer Beleg: Zertifizierung als Scrum Master')
  })
})

describe('rate and vendor were constants (defect)', () => {
  test('a value that nobody gave is open, not invented', () => {
    const offer = composeOffer({ ...input, theme: plainTheme, job: { ...sampleJob, client: '', title: '' } })
    expect(offer.vendor).toBe(OPEN_MARKER)
    expect(offer.client).toBe(OPEN_MARKER)
    expect(offer.id).toBe(OPEN_MARKER)
    expect(offer.contact).toEqual({ name: OPEN_MARKER, role: '', email: OPEN_MARKER, phone: '' })
    expect({ ...offer.conditions, validUntil: '' }).toEqual({
      workload: OPEN_MARKER,
      availability: OPEN_MARKER,
      hourlyRate: OPEN_MARKER,
      subcontracting: OPEN_MARKER,
      validUntil: '',
    })
  })

  test('a given value is printed unchanged and takes precedence over a derived one', () => {
    const terms = offerTermsSchema.parse({
      vendor: 'Vendor Ltd',
      client: 'Client Ltd',
      hourlyRate: 'CHF 1.–',
      validUntil: '2030-01-01',
    })
    const offer = composeOffer({ ...input, terms })
    expect([offer.vendor, offer.client]).toEqual(['Vendor Ltd', 'Client Ltd'])
    expect(offer.conditions.hourlyRate).toBe('CHF 1.–')
    expect(offer.conditions.validUntil).toBe('2030-01-01')
  })

  test('without terms, the vendor comes from the theme, the client from the job, and the dates from asOf', () => {
    const offer = composeOffer(input)
    expect([offer.vendor, offer.client]).toEqual(['Musterberatung AG', 'Bundesamt für Beispiele'])
    expect([offer.date, offer.conditions.validUntil]).toEqual(['2026-01-27', '2026-02-06'])
  })

  test('two offers share no figure that was not given', () => {
    const figures = offerTexts({ ...input, theme: plainTheme }).filter((text) => /CHF|EUR|€|\bAG\b/.test(text))
    expect(figures).toEqual([])
  })
})

describe('the sentences', () => {
  test.each(locales)('in %s have no unfilled placeholders', (locale) => {
    for (const offer of [{ ...input, locale }, ...fixtureOffers({ locale })]) {
      for (const text of offerTexts(offer)) {
        expect(text).not.toMatch(/\{\w+\}|undefined|null|\[object|\s{2,}/)
      }
    }
  })

  test('every claim names a criterion and proves it with a quote from the CV', () => {
    for (const claim of composeOffer(input).suitability) {
      const result = allOf(sampleMatch).find(({ pointer }) => claim.criteria.includes(pointer))
      expect(result?.evidence.some(({ quote }) => claim.text.includes(quote))).toBe(true)
    }
  })

  test('years beyond the required ones are an added value, with the arithmetic of the match', () => {
    expect(composeOffer(input).addedValue[0]).toEqual({
      text: 'Java: 9 Jahre 11 Monate Erfahrung in 2 Stationen, verlangt sind 5 Jahre.',
      criteria: ['/must/0'],
    })
  })

  test('the recommendation follows the verdict', () => {
    const texts = (['go', 'maybe', 'no_go'] as const).map((recommendation) => {
      const match = { ...sampleMatch, verdict: { ...sampleMatch.verdict, recommendation } }
      return composeOffer({ ...input, match, locale: 'en' }).recommendation
    })
    expect(texts[0]).toContain('We recommend Marco Rieben for the role “Senior Java Developer”')
    expect(texts[1]).toContain('We recommend a personal interview')
    expect(texts[2]).toContain('cannot recommend')
  })

  test('no score is stated if there is nothing to score', () => {
    const match: MatchResult = {
      ...sampleMatch,
      must: [],
      should: [],
      score: { value: null, interval: null, formula: null, sensitivity: [] },
    }
    expect(composeOffer({ ...input, match }).assessment).toEqual([
      'Das Profil nennt keine Muss- oder Soll-Kriterien; eine Bewertung in Punkten ist deshalb nicht möglich.',
    ])
  })
})
