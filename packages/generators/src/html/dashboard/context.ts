import {
  type Candidate,
  formatMessage,
  type JobProfile,
  type Language,
  languageOf,
  type Locale,
  type Message,
  OPEN_MARKER,
  splitOpenMarkers,
} from '@dossier/profiles'
import {
  type CriterionGroup,
  type CriterionResult,
  type Feedback,
  matchMessages,
  type MatchMessageCode,
  type MatchResult,
  type Verdict,
} from '@dossier/matching'
import type { GenerateOptions, RunData } from '../../define.ts'
import { type AssessmentLabels, assessmentLabels } from '../../locale/assessment.ts'
import { type CriterionNumber, numberCriteria } from '../../locale/criterion-numbers.ts'
import { dashboardLabels } from '../../locale/dashboard.ts'
import type { DashboardLabels } from '../../locale/dashboard-labels.ts'
import { labelsFor } from '../../locale/labels.ts'
import { type ScoringLabels, scoringLabels } from '../../locale/scoring.ts'
import { overrideUnderStatus } from '../../locale/override.ts'
import { verdictName } from '../../locale/verdict.ts'
import type { Offer } from '../../offer/offer-model.ts'
import { quotableFeedback, quotableMatch } from '../../section-choice.ts'
import type { Theme } from '../../theme.ts'
import { verdictIcon } from '../charts.ts'
import { directed, type Html, html } from '../html.ts'

/** The input of every section of the dashboard. */
export interface DashboardContext {
  candidate: Candidate
  job: JobProfile
  match: MatchResult
  feedback: Feedback
  offer: Offer | null
  theme: Theme
  locale: Locale
  language: Language
  labels: DashboardLabels
  names: AssessmentLabels
  scoring: ScoringLabels
  numbers: ReadonlyMap<string, CriterionNumber>
}

/** The groups of criteria, in reading order. */
export const groups = ['must', 'should', 'further', 'softSkills'] as const satisfies readonly CriterionGroup[]

/** Builds the context; null if the run has no job or no match. */
export function dashboardContext(data: RunData, options: GenerateOptions): DashboardContext | null {
  const { candidate, job, offer, sections } = data
  if (job === null || data.match === null) return null
  const match = quotableMatch(data.match, sections)
  const feedback = quotableFeedback(data.feedback, sections)
  const { locale, theme } = options
  const names = labelsFor(assessmentLabels, locale)
  const labels = labelsFor(dashboardLabels, locale)
  const scoring = labelsFor(scoringLabels, locale)
  const numbers = numberCriteria(match, locale)
  const language = languageOf(locale)
  return { candidate, job, match, feedback, offer, theme, locale, language, labels, names, scoring, numbers }
}

/** Formats a message of the matcher. */
export function say(message: Message<MatchMessageCode>, context: DashboardContext): string {
  return formatMessage(matchMessages, message, context.language)
}

/** A value with its open markers highlighted; an open marker if it is empty. */
export function orOpen(text: string, context: DashboardContext): Html {
  return text.trim() === '' ? openText(OPEN_MARKER, context) : openText(text, context)
}

/** A text with its open markers highlighted. */
export function openText(text: string, context: DashboardContext): Html {
  const parts = splitOpenMarkers(text, context.language)
  if (parts.length === 1 && parts[0]?.open === false) return html`${text}`
  const pieces = parts.map((part) => (part.open ? html`<span class="open">${part.text}</span>` : part.text))
  return directed(text, html`${pieces}`)
}

/** A verdict as icon and word. */
export function badge(verdict: Verdict, context: DashboardContext, word = verdictName(verdict, context.locale)): Html {
  return html`<span class="badge v-${verdict}">${verdictIcon(verdict)}${word}</span>`
}

/**
 * The verdict that counts, as icon and word. A person's decision is framed, with their name and the verdict of the
 * rules below it.
 */
export function status(result: CriterionResult, context: DashboardContext): Html {
  const { override } = result
  if (override === undefined) return badge(result.verdict, context)
  const [who, rules] = overrideUnderStatus(result, override, context.locale)
  return html`<span class="badge person v-${override.verdict}"
      >${verdictIcon(override.verdict)}${verdictName(override.verdict, context.locale)}</span
    >
    <p class="where">${who}</p>
    <p class="where">${rules}</p>`
}

/**
 * Links such as `M1, S2` to the rows of the criteria at these pointers. Leaves out pointers without a row; null if none
 * is left.
 */
export function criterionLinks(pointers: readonly string[], context: DashboardContext): Html | null {
  const known = pointers.flatMap((pointer) => context.numbers.get(pointer) ?? [])
  if (known.length === 0) return null
  return html`${known.map(({ id, text }, index) => html`${index === 0 ? '' : ', '}<a href="#${id}">${text}</a>`)}`
}

/** The criteria on which a statement rests, in brackets. */
export function restingOn(pointers: readonly string[], context: DashboardContext): Html | null {
  const links = criterionLinks(pointers, context)
  return links === null ? null : html`<span class="small muted"> (${links})</span>`
}

/** A bulleted list; null if there are no items. */
export function bulletList(items: readonly (string | Html)[]): Html | null {
  if (items.length === 0) return null
  return html`<ul class="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}
