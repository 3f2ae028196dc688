import {
  bitsOf,
  consentOf,
  type FormProblems,
  longestFields,
  maxFileBytes,
  poolConsent,
  type PublicPosting,
  type RefusedCode,
  type TypedForm,
} from '@dossier/api'
import { html, type Html } from '@dossier/generators/html'
import { pathOf, type Place } from './apply-frame.ts'
import { type ApplyWords, applyWords } from './apply-words.ts'

/** An open posting. */
export type Posting = Extract<PublicPosting, { outcome: 'open' }>['posting']

/** A form with the entered values and the errors. */
export interface FormState {
  ticket: string
  typed: TypedForm
  problems: FormProblems
  file: RefusedCode | 'missing' | null
  /** Why it has to be sent again although it contains no error. */
  notice: 'again' | 'full' | 'slowed' | null
  /** Whether it was sent before, so that its file has to be chosen again. */
  wasSent: boolean
}

interface Shown {
  posting: Posting
  state: FormState
}

/**
 * The form of a posting with the entered values; a response to it begins at the form, where the errors are. It works
 * without script; with script, it is sent only once.
 */
export function applyForm(place: Place, shown: Shown): Html {
  const words = applyWords[place.language]
  const { state } = shown
  const { typed } = state
  const text = (name: TextField, more: Omit<TextParts, 'problem' | 'value'>) =>
    textField(name, { ...more, value: typed[name], problem: sentenceOf(words, state, name) })
  return html`<form method="post" action="${pathOf(place)}#apply" enctype="multipart/form-data" data-once>
    <p class="hint">${words.intro}</p>
    <input type="hidden" name="ticket" value="${state.ticket}" />
    ${proofField(state)} ${text('name', { label: words.name, type: 'text', required: true })}
    ${text('email', { label: words.email, hint: words.emailHint, type: 'email', required: true })}
    ${text('phone', { label: words.phone, type: 'tel', required: false })} ${fileField(words, state)}
    ${messageField(words, state)}
    <div class="trap" aria-hidden="true">
      <label for="website">${words.trap}</label>
      <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
    </div>
    ${consents(place, shown)}
    <p><button type="submit">${words.send}</button></p>
  </form>`
}

/** A field in which the script puts the number that proves work. */
function proofField({ ticket }: FormState): Html | null {
  const bits = bitsOf(ticket)
  return bits === 0 ? null : html`<input type="hidden" name="proof" value="" data-bits="${bits}" />`
}

function sentenceOf(words: ApplyWords, { problems }: FormState, name: keyof FormProblems): string | null {
  const code = problems[name]
  return code === undefined ? null : words.fields[name][code]
}

type TextField = 'name' | 'email' | 'phone'

interface TextParts {
  label: string
  hint?: string
  type: 'text' | 'email' | 'tel'
  required: boolean
  value: string
  problem: string | null
}

const completions = { name: 'name', email: 'email', phone: 'tel' } as const satisfies Record<TextField, string>

function textField(name: TextField, { type, required, value, ...parts }: TextParts): Html {
  const most = longestFields[name]
  return field({ id: name, ...parts }, ({ described, invalid }) =>
    required
      ? html`<input
          id="${name}"
          name="${name}"
          type="${type}"
          value="${value}"
          maxlength="${most}"
          autocomplete="${completions[name]}"
          required
          aria-invalid="${invalid}"
          aria-describedby="${described}"
        />`
      : html`<input
          id="${name}"
          name="${name}"
          type="${type}"
          value="${value}"
          maxlength="${most}"
          autocomplete="${completions[name]}"
          aria-invalid="${invalid}"
          aria-describedby="${described}"
        />`,
  )
}

function fileField(words: ApplyWords, { file, wasSent }: FormState): Html {
  const problem = file === null ? null : fileProblem(words, file).text
  const note = wasSent && file !== 'missing' ? words.fileAgain : null
  return field(
    { id: 'file', label: words.file, hint: words.fileHint, problem, note },
    ({ described, invalid }) =>
      html`<input
        id="file"
        name="file"
        type="file"
        accept=".pdf,.docx,.doc,.odt,.rtf,.xml,.txt,.html,.htm"
        required
        data-max="${maxFileBytes}"
        data-too-big="${words.files.too_big}"
        aria-invalid="${invalid}"
        aria-describedby="${described}"
      />`,
  )
}

function messageField(words: ApplyWords, state: FormState): Html {
  const problem = sentenceOf(words, state, 'message')
  return field(
    { id: 'message', label: words.message, hint: words.messageHint, problem },
    ({ described, invalid }) =>
      html`<textarea
        id="message"
        name="message"
        rows="6"
        maxlength="${longestFields.message}"
        aria-invalid="${invalid}"
        aria-describedby="${described}"
      >
${state.typed.message}</textarea>`,
  )
}

function consents({ language }: Place, { posting, state }: Shown): Html {
  const words = applyWords[language]
  const { content, poolMonths } = posting
  const problem = sentenceOf(words, state, 'consent')
  const pool =
    poolMonths === null
      ? null
      : html`<label class="choice"
          >${poolBox(state.typed.pool)}
          <span>${poolConsent(language, { firm: content.firm, months: poolMonths })}</span></label
        >`
  return html`<fieldset>
    <legend><h2>${words.consents}</h2></legend>
    ${problem === null ? null : html`<p class="problem" id="consent-problem">${problem}</p>`}
    <label class="choice"
      >${consentBox(state.typed.consent, problem !== null)} <span>${consentOf(posting, language)}</span></label
    >
    ${pool}
  </fieldset>`
}

function consentBox(isChecked: boolean, isWrong: boolean): Html {
  const described = isWrong ? 'consent-problem' : ''
  return isChecked
    ? html`<input
        id="consent"
        type="checkbox"
        name="consent"
        value="yes"
        required
        checked
        aria-describedby="${described}"
      />`
    : html`<input id="consent" type="checkbox" name="consent" value="yes" required aria-describedby="${described}" />`
}

function poolBox(isChecked: boolean): Html {
  return isChecked
    ? html`<input type="checkbox" name="pool" value="yes" checked />`
    : html`<input type="checkbox" name="pool" value="yes" />`
}

interface FieldParts {
  id: string
  label: string
  hint?: string
  problem: string | null
  note?: string | null
}

function field(
  { id, label, hint, problem, note = null }: FieldParts,
  control: (ids: { described: string; invalid: string }) => Html,
): Html {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(note === null ? [] : [`${id}-note`]),
    ...(problem === null ? [] : [`${id}-problem`]),
  ]
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint === undefined ? null : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problem === null ? null : html`<p class="problem" id="${id}-problem">${problem}</p>`}
    ${note === null ? null : html`<p class="note" id="${id}-note">${note}</p>`}
    ${control({ described: ids.join(' '), invalid: String(problem !== null) })}
  </div>`
}

/** The sentence about a refused file, and the ID of its field. */
export function fileProblem(words: ApplyWords, code: RefusedCode | 'missing'): { id: string; text: string } {
  return { id: 'file', text: code === 'not_a_job' ? words.files.wrong_type : words.files[code] }
}
