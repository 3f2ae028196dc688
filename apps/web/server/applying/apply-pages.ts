import { type FormProblems, lastDayOf, textIn } from '@dossier/api'
import { html, type Html } from '@dossier/generators/html'
import { dayIn, type PublicLanguage } from '../public-page.ts'
import { applyForm, fileProblem, type FormState, type Posting } from './apply-form.ts'
import { applyPage, type Place } from './apply-frame.ts'
import { type ApplyWords, applyWords } from './apply-words.ts'

/** The page of a posting with its form. */
export function postingPage(place: Place, { posting, state }: { posting: Posting; state: FormState }): string {
  const words = applyWords[place.language]
  const { content, endsAt } = posting
  const text = textIn(posting, place.language)
  const { language } = text
  const main = html`<p class="hint">${content.firm}</p>
    <h1 lang="${language}">${text.title}</h1>
    ${language === place.language ? null : html`<p class="note">${words.otherLanguage[language]}</p>`}
    ${text.place === '' ? null : html`<p class="lead" lang="${language}">${text.place}</p>`}
    ${content.client === '' ? null : html`<p>${words.client(content.client)}</p>`}
    <p class="hint">${words.until(dayIn(place.language, lastDayOf(endsAt)))}</p>
    ${listed(words.tasks, text.tasks, language)} ${listed(words.requirements, text.requirements, language)}
    <h2 id="apply">${words.apply}</h2>
    ${summary(words, state)} ${applyForm(place, { posting, state })}`
  return applyPage(place, { title: `${text.title} – ${content.firm}`, main })
}

function listed(title: string, entries: readonly string[], language: PublicLanguage): Html | null {
  if (entries.length === 0) return null
  return html`<h2>${title}</h2>
    <ul lang="${language}">
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>`
}

/** All errors at once, each with a link to its field. */
function summary(words: ApplyWords, { problems, file, notice }: FormState): Html | null {
  const say = (id: keyof FormProblems) => {
    const code = problems[id]
    return code === undefined ? [] : [{ id, text: words.fields[id][code] }]
  }
  // In the order of the form.
  const found = [
    ...say('name'),
    ...say('email'),
    ...say('phone'),
    ...(file === null ? [] : [fileProblem(words, file)]),
    ...say('message'),
    ...say('consent'),
  ]
  if (found.length === 0) return notice === null ? null : html`<p class="problem" role="alert">${words[notice]}</p>`
  return html`<div class="problem" role="alert">
    <p>${words.summary(found.length)}</p>
    <ul>
      ${found.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ul>
  </div>`
}

/** The response to an application, the same for everyone: it was received, and where its receipt is. */
export function thanksPage(
  { language, offered }: Place,
  { posting, receipt }: { posting: Posting; receipt: { publicId: string; secret: string } },
): string {
  const words = applyWords[language]
  const path = `/receipts/${receipt.publicId}`
  const main = html`<h1>${words.thanksTitle}</h1>
    <p class="good" role="status">${words.thanks(posting.content.firm)}</p>
    <h2>${words.receiptTitle}</h2>
    <p>${words.receiptHint}</p>
    <p><a class="button" href="${path}?lang=${language}#${receipt.secret}" rel="nofollow">${words.openReceipt}</a></p>`
  // A form in another language would be another form.
  return applyPage(
    { path, language, offered: offered.filter((one) => one === language) },
    { title: words.thanksTitle, main },
  )
}
