import { html, type Html } from '@dossier/generators/html'
import { longestAnswer, type SharePage } from '@dossier/api'
import { type Place, sharePage, sharePath } from './share-pages.ts'
import { momentIn, sizeIn } from '../public-page.ts'
import { shareWords } from './share-words.ts'

type Offered = SharePage['documents'][number]

/** The submitted answer, if it could not be stored. */
export interface RefusedAnswer {
  answer: string
  text: string
  problem: 'answer' | 'text'
}

interface Opened {
  share: SharePage
  /** True right after an answer was sent. */
  saved: boolean
  refused?: RefusedAnswer
}

/** The documents of an open link, and the recipient’s answer. */
export function openedPage(place: Place, { share, saved, refused }: Opened): string {
  const words = shareWords[place.language]
  const title = words.title(share.firm)
  const main = html`<h1>${title}</h1>
    <p class="lead">${words.forWhom(share.recipient)}</p>
    <p class="hint">${words.from(share.sender)} · ${words.until(momentIn(place.language, share.expiresAt))}</p>
    <p class="note">${words.confidential}${share.watermark ? html` ${words.marked}` : null}</p>
    <h2 id="documents">${words.documents}</h2>
    ${
      share.documents.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="documents">
            ${share.documents.map((one) => documentItem(place, one))}
          </ul>`
    }
    ${share.documents.filter(({ isThere }) => isThere).length < 2 ? null : bundleLine(place)}
    ${answerForm(place, { share, saved, ...(refused !== undefined && { refused }) })}
    <form method="post" action="${sharePath(place, '/close')}">
      <button class="quiet" type="submit">${words.close}</button>
    </form>`
  return sharePage(place, { title, main })
}

function documentItem(place: Place, { id, documentType, filename, byteSize, isThere }: Offered): Html {
  const words = shareWords[place.language]
  const name = words.types[documentType] ?? filename
  const about = html`<span class="name">${name}</span>
    <span class="hint">${filename} · ${sizeIn(place.language, byteSize)}</span>`
  if (!isThere)
    return html`<li>
      <div>
        ${about}
        <p class="problem">${words.gone}</p>
      </div>
    </li>`
  const href = sharePath(place, `/documents/${id}`)
  return html`<li>
    <div>${about}</div>
    <a class="button" href="${href}" download rel="nofollow">${words.download(name)}</a>
  </li>`
}

function bundleLine(place: Place): Html {
  const href = sharePath(place, '/documents.zip')
  return html`<p><a href="${href}" download rel="nofollow">${shareWords[place.language].downloadAll}</a></p>`
}

const answers = ['interested', 'questions', 'declined'] as const

function answerForm(place: Place, { share, saved, refused }: Opened): Html {
  const words = shareWords[place.language]
  const chosen = refused?.answer ?? share.answer?.answer ?? ''
  const text = refused?.text ?? share.answer?.text ?? ''
  const said = share.answer === null ? null : words.answered(momentIn(place.language, share.answer.at))
  const problem = refused === undefined ? null : refused.problem === 'answer' ? words.wrongAnswer : words.wrongText
  return html`${saved ? html`<p class="good" role="status">${words.saved}</p>` : null}
    ${said === null ? null : html`<p>${said}</p>`}
    ${problem === null ? null : html`<p class="problem" role="alert" id="answer-problem">${problem}</p>`}
    <form method="post" action="${sharePath(place, '/answer')}">
      <fieldset>
        <legend><h2 id="answer">${words.answerTitle}</h2></legend>
        <p class="hint">${words.answerHint}</p>
        ${answers.map((one) => html`<label class="choice">${radio(one, chosen === one)} ${words.answers[one]}</label>`)}
      </fieldset>
      <div class="field">
        <label for="text">${words.text}</label>
        <p class="hint" id="text-hint">${words.textHint}</p>
        <textarea
          id="text"
          name="text"
          rows="6"
          maxlength="${longestAnswer}"
          aria-describedby="text-hint${problem === null ? '' : ' answer-problem'}"
        >
${text}</textarea>
      </div>
      <button type="submit">${share.answer === null ? words.send : words.change}</button>
    </form>`
}

function radio(value: string, isChosen: boolean): Html {
  return isChosen
    ? html`<input type="radio" name="answer" value="${value}" required checked />`
    : html`<input type="radio" name="answer" value="${value}" required />`
}
