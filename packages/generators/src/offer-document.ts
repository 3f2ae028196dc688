import { type Candidate, formatMessage, languageOf } from '@dossier/profiles'
import { type CriterionResult, matchMessages, type MatchResult } from '@dossier/matching'
import { bullet, cell, heading, onNewPage, paragraph, table } from './docx/blocks.ts'
import type { Block, Cell, DocumentModel } from './docx/model.ts'
import type { GenerateOptions, RunData } from './define.ts'
import { fullName } from './filenames.ts'
import { assessmentLabels } from './locale/assessment.ts'
import { formatDuration } from './locale/duration.ts'
import { fillLabel } from './locale/fill.ts'
import { labelsFor } from './locale/labels.ts'
import { type OfferLabels, offerLabels } from './locale/offer.ts'
import { overrideWords } from './locale/override.ts'
import { verdictCell } from './docx/verdict-cell.ts'
import { letterClosing, type LetterContext, letterOpening } from './offer/letter.ts'
import type { OfferClaim } from './offer/offer-model.ts'
import { quotableMatch } from './section-choice.ts'
import { evidencePhrase, isConfirmed, isProven, shownVerdict, tellingEvidence } from './offer/proof.ts'

/**
 * Builds the format-independent model of the offer: a letter, the criteria with their evidence, the assessment, and a
 * place to sign. Throws a `RangeError` if the run has no job, match or offer.
 */
export function offerModel(data: RunData, options: GenerateOptions): DocumentModel {
  const parts = requireParts(data)
  const labels = labelsFor(offerLabels, options.locale)
  const context: OfferContext = { ...parts, options, labels, candidate: data.candidate }
  const { locale, theme } = options
  const title = `${labels.document} ${fullName(data.candidate)}`
  return { locale, theme, title, subject: parts.offer.subject, margin: 2, blocks: offerBlocks(context) }
}

interface OfferContext extends LetterContext {
  candidate: Candidate
  match: MatchResult
}

const QUOTES_PER_CRITERION = 2

function requireParts({ job, match, offer: words, sections }: RunData): Pick<OfferContext, 'job' | 'match' | 'offer'> {
  if (job === null || match === null || words === null) throw new RangeError('an offer needs job, match and offer')
  return { job, match: quotableMatch(match, sections), offer: words }
}

function offerBlocks(context: OfferContext): Block[] {
  return [
    ...letterOpening(context),
    ...onNewPage(criteriaTables(context)),
    ...onNewPage(assessment(context)),
    ...letterClosing(context),
  ]
}

function criteriaTables(context: OfferContext): Block[] {
  const { match, options, labels } = context
  const { groups } = labelsFor(assessmentLabels, options.locale)
  const shown = (['must', 'should', 'further', 'softSkills'] as const).filter((group) => match[group].length > 0)
  if (shown.length === 0) return []
  const head = [labels.criterion, labels.status, labels.remark]
  const tables = shown.flatMap((group) => [
    heading(2, groups[group]),
    table(
      [33, 20, 47],
      head,
      match[group].map((result) => criterionRow(result, context)),
    ),
  ])
  return [heading(1, labels.criteria), ...tables]
}

function criterionRow(result: CriterionResult, context: OfferContext): Cell[] {
  const { candidate, options } = context
  const verdict = shownVerdict(candidate, result)
  const remarks = remarksOf(result, context)
  return [
    cell(result.criterion),
    verdictCell(result, verdict, options.locale),
    { content: (remarks.length === 0 ? ['–'] : remarks).map((text) => paragraph(text, 'CellNote')) },
  ]
}

/**
 * The remarks on a criterion. A person's decision comes first. Then follow the years and quotes; if the criterion is
 * not proven, the matcher's comments instead of the years.
 */
function remarksOf(result: CriterionResult, context: OfferContext): string[] {
  const { override } = result
  if (override === undefined) return machineRemarks(result, context)
  const { who, reason, noProof } = overrideWords(override, context.options.locale)
  const said = isConfirmed(context.candidate, result) && noProof !== null ? [noProof] : []
  return [`${who} ${reason}`, ...said, ...machineRemarks(result, context)]
}

function machineRemarks(result: CriterionResult, { candidate, options, labels }: OfferContext): string[] {
  const { locale } = options
  const years = result.experience
    .filter(({ months }) => months > 0)
    .map(({ label, months }) => fillLabel(labels.years, { label, duration: formatDuration(months, locale) }))
  const quotes = tellingEvidence(candidate, result, QUOTES_PER_CRITERION).map((evidence) =>
    evidencePhrase(candidate, evidence, locale),
  )
  if (isProven(candidate, result)) return [...years, ...quotes]
  const comments = result.comment.map((message) => formatMessage(matchMessages, message, languageOf(locale)))
  return [...quotes, ...comments]
}

function assessment({ offer: words, labels }: OfferContext): Block[] {
  return [
    heading(1, labels.assessment),
    paragraph(words.assessment.join(' ')),
    ...claims(labels, 'addedValue', words.addedValue),
    ...claims(labels, 'gaps', words.gaps),
  ]
}

function claims(labels: OfferLabels, title: 'addedValue' | 'gaps', list: readonly OfferClaim[]): Block[] {
  if (list.length === 0) return []
  return [heading(1, labels[title]), ...list.map((claim) => bullet(claim.text))]
}
