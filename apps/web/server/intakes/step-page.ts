import { type IntakePage, type IntakeQuestion, longestValue, type Weighed } from '@dossier/api'
import { html, type Html } from '@dossier/generators/html'
import { dayIn } from '../public-page.ts'
import { intakePage, intakePath, type Place } from './intake-frame.ts'
import { intakeWords } from './intake-words.ts'
import type { IntakeWords } from './words-en.ts'
import { labelOf, stepTitle } from './overview-page.ts'

/** The rejected values of a step, and everything that was entered, by question ID. */
export interface Refused extends Pick<Weighed, 'conflicts' | 'problems'> {
  typed: ReadonlyMap<string, { value: string; was: string }>
}

interface Shown {
  page: IntakePage
  /** From 1. */
  step: number
  refused: Refused | null
}

/** One step: its questions, each with its current value. */
export function stepPage(place: Place, { page, step, refused }: Shown): string {
  const words = intakeWords[place.language]
  const shown = page.steps[step - 1]
  const title = shown === undefined ? words.title : stepTitle(words, shown)
  const main = html`<p class="hint">
      <a href="${intakePath(place)}">${words.overview}</a> · ${words.stepOf(step, page.steps.length)}
    </p>
    <h1>${title}</h1>
    ${summary(words, refused)}
    <p>${words.stepHint}</p>
    <form method="post" action="${intakePath(place, '/answers')}&step=${step}">
      ${(shown?.questions ?? []).map((question) => field(place, { question, refused }))}
      <p><button type="submit">${words.save}</button></p>
    </form>`
  return intakePage(place, { title: `${title} – ${words.title}`, main, step })
}

function summary(words: IntakeWords, refused: Refused | null): Html | null {
  if (refused === null) return null
  return html`<div class="problem" role="alert">
    ${refused.problems.length === 0 ? null : html`<p>${words.problemSummary}</p>`}
    ${refused.conflicts.length === 0 ? null : html`<p>${words.conflictSummary}</p>`}
  </div>`
}

interface Asked {
  question: IntakeQuestion
  refused: Refused | null
}

function field(place: Place, { question, refused }: Asked): Html {
  const words = intakeWords[place.language]
  const { id, saidAt } = question
  const conflict = refused?.conflicts.find((one) => one.id === id)
  if (conflict !== undefined) return choice(words, { question, now: conflict.now, mine: conflict.mine })
  const problem = refused?.problems.find((one) => one.id === id)?.problem
  const typed = refused?.typed.get(id)
  const hint = words.hints[question.field]
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(saidAt === null ? [] : [`${id}-said`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
  ].join(' ')
  return html`<div class="field">
    <label for="${id}">${labelOf(words, question)}</label>
    ${hint === undefined ? null : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${saidAt === null ? null : html`<p class="hint" id="${id}-said">${words.said(dayIn(place.language, saidAt))}</p>`}
    ${problem === undefined ? null : html`<p class="problem" id="${id}-problem">${words.problems[problem]}</p>`}
    <input type="hidden" name="was.${id}" value="${problem === undefined ? question.value : (typed?.was ?? '')}" />
    ${control(words, {
      question,
      value: problem === undefined ? question.value : (typed?.value ?? ''),
      described,
      invalid: String(problem !== undefined),
    })}
  </div>`
}

interface Control {
  question: IntakeQuestion
  value: string
  described: string
  invalid: string
}

function control(words: IntakeWords, { question: { id, kind }, value, described, invalid }: Control): Html {
  if (kind === 'level') return levels(words, { id, value, described, invalid })
  if (kind === 'text' || kind === 'lines' || kind === 'languages') {
    return html`<textarea
      id="${id}"
      name="value.${id}"
      rows="5"
      maxlength="${longestValue.text}"
      aria-invalid="${invalid}"
      aria-describedby="${described}"
    >
${value}</textarea>`
  }
  return html`<input
    id="${id}"
    name="value.${id}"
    type="text"
    value="${value}"
    maxlength="${longestValue.line}"
    autocomplete="off"
    aria-invalid="${invalid}"
    aria-describedby="${described}"
  />`
}

function levels(
  words: IntakeWords,
  { id, value, described, invalid }: Pick<Control, 'value' | 'described' | 'invalid'> & { id: string },
): Html {
  const options = [
    ['', words.chooseLevel],
    ['native', words.native],
    ...Object.entries(words.levels).toReversed(),
  ] as const
  const option = (name: string, label: string) =>
    name === value
      ? html`<option value="${name}" selected>${label}</option>`
      : html`<option value="${name}">${label}</option>`
  return html`<select id="${id}" name="value.${id}" aria-invalid="${invalid}" aria-describedby="${described}">
    ${options.map(([name, label]) => option(name, label))}
  </select>`
}

/** Both values of a field that someone else has changed, with a choice between them. */
function choice(
  words: IntakeWords,
  { question, now, mine }: { question: IntakeQuestion; now: string; mine: string },
): Html {
  const { id } = question
  const show = (value: string) => (question.kind === 'level' ? levelText(words, value) : value)
  const radio = (value: string, label: string) =>
    html`<label class="choice"
      ><input type="radio" name="value.${id}" value="${value}" required />
      <span>${label} <strong class="kept">${show(value)}</strong></span></label
    >`
  return html`<fieldset class="field" aria-describedby="${id}-conflict">
    <legend>${labelOf(words, question)}</legend>
    <p class="problem" id="${id}-conflict">${words.conflict}</p>
    <input type="hidden" name="was.${id}" value="${now}" />
    ${radio(now, words.now)} ${radio(mine, words.mine)}
  </fieldset>`
}

function levelText(words: IntakeWords, value: string): string {
  return value === 'native' ? words.native : (words.levels[value] ?? value)
}
