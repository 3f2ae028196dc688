import { createCaller, type Services } from '@dossier/api'
import { plainTheme, type OfferTerms } from '@dossier/generators'
import { importCandidate, importJobProfile, languageOf } from '@dossier/profiles'
import { type SamplePair, samplePairs } from '@dossier/profiles/fixtures'
import type { Sample } from '../app/web-context.ts'

const terms: Readonly<Record<'de' | 'en' | 'fr', Pick<OfferTerms, 'hourlyRate' | 'availability' | 'subcontracting'>>> =
  {
    de: { hourlyRate: 'CHF 148.00 exkl. MWST', availability: 'ab sofort', subcontracting: 'nein' },
    en: { hourlyRate: 'CHF 148.00 excl. VAT', availability: 'immediately', subcontracting: 'no' },
    fr: { hourlyRate: 'CHF 148.00 hors TVA', availability: 'de suite', subcontracting: 'non' },
  }

const firm = 'Beispiel Consulting AG'

let formed: readonly Sample[] | undefined

/**
 * The sample pairs for the form, numbered in the order of the fixtures. Loaded on first use, so that no start waits for
 * them.
 */
export function formSamples(): readonly Sample[] {
  return (formed ??= samplePairs.map((pair, index) => ({
    slug: String(index + 1),
    label: labelOf(pair),
    candidate: textOf(pair.candidate),
    job: textOf(pair.job),
    locale: pair.locale,
    terms: termsOf(pair),
  })))
}

/** Creates a run from each sample pair in an installation without runs, so that there is something to look at. */
export async function loadSampleRuns(services: Services): Promise<number> {
  const caller = createCaller({ services, owner: services.localOwner, requestId: 'samples' })
  const { items } = await caller.runs.list({ limit: 1 })
  if (items.length > 0) return 0
  for (const [index, pair] of samplePairs.entries()) {
    await caller.runs.create({
      candidate: pair.candidate,
      job: pair.job,
      locale: pair.locale,
      theme: { ...plainTheme, firm, address: ['Musterstrasse 1', '8000 Zürich'] },
      terms: termsOf(pair),
      idempotencyKey: `sample-run-${index + 1}`,
    })
  }
  return samplePairs.length
}

function termsOf({ job, locale }: SamplePair): OfferTerms {
  const profile = importJobProfile(job).value
  return {
    ...terms[languageOf(locale)],
    id: 'BC-2026-001',
    vendor: firm,
    client: profile?.client ?? '',
    contact: {
      name: 'Nina Beispiel',
      role: 'Account Manager',
      email: 'nina@beispiel.example',
      phone: '+41 44 000 00 00',
    },
    workload: profile?.assignment.workload ?? '',
  }
}

function labelOf({ candidate, job }: SamplePair): string {
  const person = importCandidate(candidate).value
  const name = `${person?.givenName ?? ''} ${person?.familyName ?? ''}`.trim()
  return `${name} – ${importJobProfile(job).value?.title ?? ''}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
