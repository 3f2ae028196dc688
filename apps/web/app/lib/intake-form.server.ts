import type { AppLoadContext } from '@remix-run/node'
import { type IntakeAnswer, noIntakeAnswer } from './intake-answer.ts'
import { isConflict } from './api-error.server.ts'
import { formText } from './form-text.ts'
import { refusedForm } from './refused-form.server.ts'

interface Sent {
  draftId: string
  form: FormData
  /** The origin at which the reader reached this server. */
  origin: string
}

/** Creates a link, and mails it or returns its address. */
export async function sendLink({ api }: AppLoadContext, { draftId, form, origin }: Sent): Promise<IntakeAnswer> {
  const email = formText(form, 'email').trim()
  const language = (['de', 'fr'] as const).find((one) => one === formText(form, 'language')) ?? 'en'
  try {
    const { url } = await api.intake.send({ draftId, email, language })
    return url === null
      ? { ...noIntakeAnswer, mailedTo: email }
      : { ...noIntakeAnswer, address: new URL(url, origin).href }
  } catch (error) {
    return { ...noIntakeAnswer, refused: refusedForm(error, form) }
  }
}

/** Writes the entered values into the draft. */
export async function complete(
  { api }: AppLoadContext,
  { draftId, form }: Omit<Sent, 'origin'>,
): Promise<IntakeAnswer> {
  const typed = valuesOf(form, 'value.')
  const values = Object.entries(typed).map(([id, value]) => ({ id, value, was: formText(form, `was.${id}`) }))
  if (values.length === 0) return noIntakeAnswer
  try {
    const { filled, unplaced, conflicts, problems } = await api.intake.complete({ draftId, values })
    return { ...noIntakeAnswer, filled: filled.length, unplaced, unsaved: { conflicts, problems, typed } }
  } catch (error) {
    if (!isConflict(error)) throw error
    return { ...noIntakeAnswer, isOutdated: true, unsaved: { ...noIntakeAnswer.unsaved, typed } }
  }
}

/** Applies the reader's choices about the person's answers; answers without a choice stay open. */
export async function decide({ api }: AppLoadContext, { draftId, form }: Omit<Sent, 'origin'>): Promise<IntakeAnswer> {
  const choices = Object.entries(valuesOf(form, 'choice.')).map(([id, choice]) => {
    return { id, take: choice === 'take', said: inLines(formText(form, `said.${id}`)) }
  })
  if (choices.length === 0) return noIntakeAnswer
  try {
    const revision = Number(formText(form, 'revision'))
    const { unplaced } = await api.intake.decide({ draftId, revision, choices })
    return { ...noIntakeAnswer, isDecided: true, unplaced }
  } catch (error) {
    if (!isConflict(error)) throw error
    return { ...noIntakeAnswer, isOutdated: true }
  }
}

function valuesOf(form: FormData, prefix: string): Record<string, string> {
  const found: [string, string][] = []
  for (const [name, value] of form) {
    if (name.startsWith(prefix) && typeof value === 'string') {
      found.push([name.slice(prefix.length), inLines(value)])
    }
  }
  return Object.fromEntries(found)
}

/** A text as it was before a form was sent, because forms change line breaks. */
function inLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
