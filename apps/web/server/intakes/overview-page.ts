import { type IntakePage, type IntakeStep, isDone } from '@dossier/api'
import { html, type Html } from '@dossier/generators/html'
import { dayIn } from '../public-page.ts'
import { intakePage, intakePath, type Place } from './intake-frame.ts'
import { intakeWords } from './intake-words.ts'
import type { IntakeWords } from './words-en.ts'

/** The name of a step. */
export function stepTitle(words: IntakeWords, { section, part, parts }: IntakeStep): string {
  return parts === 1 ? words.sections[section] : `${words.sections[section]}, ${words.part(part, parts)}`
}

/** The label of a field, with the entry that it belongs to. */
export function labelOf(
  words: IntakeWords,
  { field, about }: Pick<IntakePage['progress']['missing'][number], 'field' | 'about'>,
): string {
  return about === '' ? words.labels[field] : `${words.labels[field]}: ${about}`
}

/** The first page of a visit: the person's progress, and the steps. */
export function overviewPage(place: Place, { page, saved }: { page: IntakePage; saved: boolean }): string {
  const words = intakeWords[place.language]
  const { steps, progress, isFinished } = page
  const next = steps.findIndex((step) => !isDone(step))
  const main = html`<h1>${words.title}</h1>
    <p class="hint">${words.from(page.sender, page.firm)}</p>
    <p>${words.until(dayIn(place.language, page.expiresAt))}</p>
    ${saved ? html`<p class="good" role="status">${words.saved}</p>` : null}
    ${isFinished ? html`<p class="good">${words.finished}</p>` : null} ${progressPart(words, page)}
    ${steps.length === 0 ? null : html`<h2 id="steps">${words.steps}</h2>`}
    <ol class="steps">
      ${steps.map((step, index) => stepItem(place, { step, index }))}
    </ol>
    ${
      next === -1
        ? null
        : html`<p>
            <a class="button" href="${intakePath(place)}&step=${next + 1}"
              >${progress.answered === 0 ? words.begin : words.goOn}</a
            >
          </p>`
    }
    ${isFinished || next === -1 ? null : finishForm(place, words)} ${remindersPart(place, page)}
    <form method="post" action="${intakePath(place, '/close')}">
      <button class="quiet" type="submit">${words.close}</button>
    </form>`
  return intakePage(place, { title: words.title, main })
}

function progressPart(words: IntakeWords, { progress }: IntakePage): Html {
  const { done, steps, missing } = progress
  if (steps === 0) return html`<p class="good">${words.noQuestions}</p>`
  const list =
    missing.length === 0
      ? html`<p>${words.nothingMissing}</p>`
      : html`<p>${words.missing}</p>
          <ul>
            ${missing.map((one) => html`<li>${labelOf(words, one)}</li>`)}
          </ul>`
  return html`<p class="lead" id="progress">${words.progress(done, steps)}</p>
    <progress value="${done}" max="${steps}" aria-labelledby="progress"></progress>
    ${list}`
}

function stepItem(place: Place, { step, index }: { step: IntakeStep; index: number }): Html {
  const words = intakeWords[place.language]
  const open = step.questions.filter(({ saidAt }) => saidAt === null).length
  return html`<li>
    <a href="${intakePath(place)}&step=${index + 1}">${stepTitle(words, step)}</a>
    <span class="hint">${open === 0 ? words.done : words.toDo(open)}</span>
  </li>`
}

function finishForm(place: Place, words: IntakeWords): Html {
  return html`<form method="post" action="${intakePath(place, '/finish')}">
    <p class="hint" id="finish-hint">${words.finishHint}</p>
    <button class="quiet" type="submit" aria-describedby="finish-hint">${words.finish}</button>
  </form>`
}

function remindersPart(place: Place, { reminds, isFinished }: IntakePage): Html | null {
  const words = intakeWords[place.language]
  if (reminds === null || isFinished) return null
  if (!reminds) return html`<p class="hint">${words.remindersOff}</p>`
  return html`<h2>${words.remindersTitle}</h2>
    <p>${words.reminders}</p>
    <form method="post" action="${intakePath(place, '/reminders-off')}" class="action">
      <button class="quiet" type="submit">${words.stopReminders}</button>
    </form>`
}
