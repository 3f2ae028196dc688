import {
  type Candidate,
  formatMessage,
  hasOpenMarker,
  type JobProfile,
  languageOf,
  type Locale,
  OPEN_MARKER,
} from '@dossier/profiles'
import {
  allCriteria,
  type CriterionResult,
  decisionOf,
  matchMessages,
  type MatchResult,
  type Override,
  type Verdict,
  verdicts,
} from '@dossier/matching'
import { fullName } from '../filenames.ts'
import { formatDuration } from '../locale/duration.ts'
import { fillLabel } from '../locale/fill.ts'
import { labelsFor } from '../locale/labels.ts'
import { type OfferSentences, offerSentences } from '../locale/offer-sentences.ts'
import { bothScores } from '../locale/override.ts'
import { overrideLabels } from '../locale/override-labels.ts'
import { quoteMarks } from '../locale/quotes.ts'
import { verdictName } from '../locale/verdict.ts'
import type { Theme } from '../theme.ts'
import type { Offer, OfferClaim, OfferTerms } from './offer-model.ts'
import { evidencePhrase, isConfirmed, isProven, resolvedEvidence, shownVerdict } from './proof.ts'
import { isoDate, offerValidUntil } from './validity.ts'

export interface OfferInput {
  candidate: Candidate
  job: JobProfile
  match: MatchResult
  terms: OfferTerms
  locale: Locale
  asOf: Date
  theme: Theme
}

interface Composer extends OfferInput {
  say: OfferSentences
  name: string
  /** The title of the role, in quotation marks. */
  role: string
}

/** The most proofs in the letter. The criteria tables have all of them. */
const CLAIMS_IN_LETTER = 6

/**
 * Composes the sentences of an offer from the inputs and from criteria whose evidence resolves, and from nothing else.
 * A missing value becomes `OPEN_MARKER`; an unproven criterion becomes a gap.
 */
export function composeOffer(input: OfferInput): Offer {
  const composer = composerOf(input)
  const { job, match, terms, theme, asOf, say, name, role } = composer
  const gaps = gapsOf(composer)
  return {
    id: orOpen(terms.id),
    vendor: firstOf(terms.vendor, theme.firm),
    client: firstOf(terms.client, job.client),
    date: isoDate(asOf),
    contact: contactOf(terms),
    subject: fillLabel(say.subject, { role, name }),
    roleContext: roleContext(composer),
    suitability: claimsOf(composer, [...match.must, ...match.further]).slice(0, CLAIMS_IN_LETTER),
    conditions: {
      workload: orOpen(terms.workload),
      availability: orOpen(terms.availability),
      hourlyRate: orOpen(terms.hourlyRate),
      subcontracting: orOpen(terms.subcontracting),
      validUntil: terms.validUntil ?? offerValidUntil(asOf),
    },
    assessment: assessment(composer),
    addedValue: addedValue(composer),
    gaps,
    recommendation: recommendation(composer, gaps),
    closing: fillLabel(say.closing, { contact: contactPhrase(terms) }),
  }
}

function composerOf(input: OfferInput): Composer {
  const [open, close] = quoteMarks(input.locale)
  return {
    ...input,
    say: labelsFor(offerSentences, input.locale),
    name: orOpen(fullName(input.candidate)),
    role: input.job.title === '' ? OPEN_MARKER : `${open}${input.job.title}${close}`,
  }
}

function orOpen(value: string): string {
  return value.trim() === '' ? OPEN_MARKER : value
}

function firstOf(...values: readonly string[]): string {
  return values.find((value) => value.trim() !== '') ?? OPEN_MARKER
}

function contactOf({ contact }: OfferTerms): Offer['contact'] {
  const isReachable = contact.email !== '' || contact.phone !== ''
  return { ...contact, name: orOpen(contact.name), email: isReachable ? contact.email : OPEN_MARKER }
}

function contactPhrase(terms: OfferTerms): string {
  const { name, email, phone } = contactOf(terms)
  const ways = [phone, email].filter((way) => way !== '').join(', ')
  return name === OPEN_MARKER && ways === OPEN_MARKER ? OPEN_MARKER : `${name} (${ways})`
}

function roleContext({ candidate, job, say, name, role }: Composer): string[] {
  const { headline } = candidate
  const hasHeadline = headline !== '' && !hasOpenMarker(headline)
  const proposal = fillLabel(hasHeadline ? say.proposalWithHeadline : say.proposal, { role, name, headline })
  const unit = job.organisationUnit === '' ? '' : fillLabel(say.proposalForUnit, { unit: job.organisationUnit })
  const context = [
    job.goal === '' ? '' : fillLabel(say.goal, { goal: sentence(job.goal) }),
    job.programme.length === 0 ? '' : fillLabel(say.programme, { programme: job.programme.join(', ') }),
    frameOf(job, say),
  ]
  return [join([proposal, unit]), join(context)].filter((text) => text !== '')
}

function frameOf({ assignment }: JobProfile, say: OfferSentences): string {
  const values = { ...assignment, locations: assignment.locations.join(', ') }
  const parts = (['start', 'end', 'extension', 'workload', 'locations', 'deliveryModel'] as const)
    .filter((key) => values[key] !== '')
    .map((key) => fillLabel(say.frameParts[key], { value: values[key] }))
  return parts.length === 0 ? '' : fillLabel(say.frame, { parts: parts.join('; ') })
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

function join(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ')
}

function provenClaims(composer: Composer, results: readonly CriterionResult[]): OfferClaim[] {
  return results
    .filter((result) => isProven(composer.candidate, result))
    .map((result) => ({ text: provenText(composer, result), criteria: [result.pointer] }))
}

/** What the CV proves, followed by what a person confirms, marked as such. */
function claimsOf(composer: Composer, results: readonly CriterionResult[]): OfferClaim[] {
  const confirmed = results
    .filter((result) => isConfirmed(composer.candidate, result))
    .map((result) => ({ text: decidedText(composer, result, result.override), criteria: [result.pointer] }))
  return [...provenClaims(composer, results), ...confirmed]
}

function decidedText({ locale }: Composer, { criterion }: CriterionResult, override: Override): string {
  const { verdict, author, reason } = override
  const labels = labelsFor(overrideLabels, locale)
  if (verdict === 'fulfilled') return fillLabel(labels.claim, { criterion, author, reason })
  const name = verdictName(verdict, locale)
  return fillLabel(labels.gap, { criterion, author, reason, verdict: name.charAt(0).toUpperCase() + name.slice(1) })
}

function provenText({ candidate, locale, say }: Composer, result: CriterionResult): string {
  const [best] = resolvedEvidence(candidate, result)
  const proof = best === undefined ? OPEN_MARKER : evidencePhrase(candidate, best, locale)
  const [years] = result.experience
  if (years === undefined || years.months === 0) return fillLabel(say.proven, { criterion: result.criterion, proof })
  return fillLabel(say.provenYears, {
    criterion: result.criterion,
    proof,
    label: years.label,
    duration: formatDuration(years.months, locale),
    stations: counted(say.stations, years.stations.length),
  })
}

function counted([one, many]: readonly [string, string], n: number, rest: Record<string, string> = {}): string {
  return fillLabel(n === 1 ? one : many, { ...rest, n })
}

/** Proven should criteria and soft skills, and years beyond those that a must criterion requires. */
function addedValue(composer: Composer): OfferClaim[] {
  const { match, say, locale, candidate } = composer
  const longer = match.must
    .filter((result) => isProven(candidate, result))
    .flatMap((result) =>
      result.experience
        .filter((years) => years.requiredYears > 0 && years.months >= (years.requiredYears + 1) * 12)
        .map((years) => {
          const text = fillLabel(say.moreYears, {
            label: years.label,
            duration: formatDuration(years.months, locale),
            stations: counted(say.stations, years.stations.length),
            required: formatDuration(years.requiredYears * 12, locale),
          })
          return { text, criteria: [result.pointer] }
        }),
    )
  return [...longer, ...claimsOf(composer, [...match.should, ...match.softSkills])]
}

function gapsOf(composer: Composer): OfferClaim[] {
  const { match, candidate } = composer
  return allCriteria(match)
    .filter((result) => !isProven(candidate, result) && !isConfirmed(candidate, result))
    .map((result) => ({ text: gapText(composer, result), criteria: [result.pointer] }))
}

function gapText(composer: Composer, result: CriterionResult): string {
  const { locale, say } = composer
  if (result.override !== undefined) return decidedText(composer, result, result.override)
  const label = result.verdict === 'fulfilled' ? say.unproven : say.gaps[result.verdict]
  const gap = fillLabel(label, { criterion: result.criterion })
  const shortfall = result.verdict === 'partial' ? result.comment : []
  const reasons = shortfall.map((message) => formatMessage(matchMessages, message, languageOf(locale)))
  return [gap, ...reasons].join(' – ')
}

function assessment({ match, candidate, locale, say }: Composer): string[] {
  const sentences = (['must', 'should'] as const).map((group) => {
    const shown = match[group].map((result) => shownVerdict(candidate, result))
    return shown.length === 0 ? '' : countSentence(shown, group, say)
  })
  const decided = [countedDecisions(match, locale), scoreSentence(match, say), bothScores(match, locale) ?? '']
  return [...sentences, ...decided].filter((text) => text !== '')
}

/** How many must and should criteria a person decided; empty if none. */
function countedDecisions({ must, should }: MatchResult, locale: Locale): string {
  const overrides = [...must, ...should].flatMap(({ override }) => override ?? [])
  if (overrides.length === 0) return ''
  const authors = [...new Set(overrides.map(({ author }) => author))].join(', ')
  return counted(labelsFor(overrideLabels, locale).counted, overrides.length, { authors })
}

function countSentence(shown: readonly Verdict[], group: 'must' | 'should', say: OfferSentences): string {
  if (shown.every((verdict) => verdict === 'fulfilled')) return counted(say.allFulfilled[group], shown.length)
  const tallies = verdicts
    .map((verdict) => ({ verdict, n: shown.filter((one) => one === verdict).length }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => fillLabel(say.tally[verdict], { n }))
  const last = tallies.at(-1) ?? ''
  const counts = tallies.length === 1 ? last : `${tallies.slice(0, -1).join(', ')} ${say.and} ${last}`
  return counted(say.counts[group], shown.length, { counts })
}

function scoreSentence({ score }: MatchResult, say: OfferSentences): string {
  if (score.value === null) return say.notScorable
  const [low, high] = score.interval ?? [score.value, score.value]
  return fillLabel(low === high ? say.score : say.scoreRange, { value: score.value, low, high })
}

function recommendation({ match, say, name, role }: Composer, gaps: readonly OfferClaim[]): string {
  const { recommendation: verdict } = decisionOf(match).verdict
  const text = fillLabel(say.recommendation[verdict], { name, role })
  return verdict === 'go' && gaps.length > 0 ? join([text, say.recommendationWithGaps]) : text
}
