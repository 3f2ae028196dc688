import { describeRule } from '@dossier/profiles'
import { allCriteria, countedVerdict, type CriterionResult, decisionOf, type Verdict } from '@dossier/matching'
import { fillLabel } from '../../locale/fill.ts'
import { verdictName } from '../../locale/verdict.ts'
import { type Html, html } from '../html.ts'
import { badge, restingOn, type DashboardContext, openText, say } from './context.ts'

const undecided: readonly Verdict[] = ['open', 'not_mentioned', 'potential']

/** What a person must settle before anything is sent: undecided criteria, interview questions, questions about the CV. */
export function validationSection(context: DashboardContext): Html {
  const { labels, match, feedback, language } = context
  const open = allCriteria(match).filter((result) => undecided.includes(countedVerdict(result)))
  const interview = decisionOf(match).verdict.interviewQuestions.map((question) => say(question, context))
  const questions = feedback.questions.map(({ rule, params }) => {
    const { problem, hint } = describeRule(rule, params, language)
    return `${problem} ${hint}`
  })
  return html`<section aria-labelledby="validation">
    <h2 id="validation">${labels.validation}</h2>
    <h3>${labels.openPoints}</h3>
    ${open.length === 0 ? html`<p>${labels.noOpenPoints}</p>` : checks(open.map((result) => openPoint(result, context)))}
    ${titled(labels.interview, interview)} ${titled(labels.cvQuestions, questions)}
  </section>`
}

function openPoint(result: CriterionResult, context: DashboardContext): Html {
  const { match, labels, locale, job } = context
  const effects = decisionOf(match)
    .score.sensitivity.filter((entry) => entry.pointer === result.pointer)
    .map(({ verdict, score }) => fillLabel(labels.effectLine, { verdict: verdictName(verdict, locale), score }))
  const effect =
    effects.length === 0 ? null : html`<br /><span class="where">${labels.effect}: ${effects.join(' · ')}</span>`
  const text = html`<span lang="${job.locale}">${openText(result.criterion, context)}</span>`
  return html`${badge(countedVerdict(result), context)} ${text}${restingOn([result.pointer], context)}${effect}`
}

function titled(title: string, items: readonly string[]): Html | null {
  return items.length === 0
    ? null
    : html`<h3>${title}</h3>
        ${checks(items)}`
}

function checks(items: readonly (string | Html)[]): Html {
  return html`<ul class="checks">
    ${items.map(
      (item) =>
        html`<li>
          <span class="box" aria-hidden="true"></span>
          <div>${item}</div>
        </li>`,
    )}
  </ul>`
}
