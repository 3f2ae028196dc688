import type { AppLoadContext } from '@remix-run/node'
import { isConflict, isInvalidInput, isNotFound, refusalOf } from './api-error.server.ts'
import type { DraftAnswer } from './draft-answer.ts'
import { formText } from './form-text.ts'
import { readRunForm, type RunForm } from './run-form.server.ts'

/**
 * Saves the form for a new run as its draft. A draft that has changed in the meantime stays as it is, unless `keep` in
 * the form says otherwise: `mine` overwrites it, `copy` saves the form as a separate draft.
 */
export async function saveDraftForm(form: FormData, context: AppLoadContext): Promise<DraftAnswer> {
  const { values } = await readRunForm(form, context)
  return saveDraft(values, formText(form, 'keep'), context)
}

/** Like `saveDraftForm`, for a form that has already been parsed. */
export async function saveDraft(values: RunForm, keep: string, { api }: AppLoadContext): Promise<DraftAnswer> {
  const { draft, ...content } = values
  const known = keep === 'copy' ? { id: crypto.randomUUID(), revision: 0 } : draft
  try {
    const revision = keep === 'mine' ? (await api.drafts.takeOver({ draftId: known.id })).revision : known.revision
    const saved = await api.drafts.save({ draftId: known.id, revision, content })
    return { state: 'saved', id: saved.id, revision: saved.revision, at: saved.changedAt }
  } catch (error) {
    if (isNotFound(error)) return { state: 'ended' }
    if (isInvalidInput(error)) return { state: 'tooLarge' }
    const refusal = refusalOf(error)
    if (refusal?.reason === 'limit_reached') return { state: 'tooMany', limit: refusal.limit ?? 0 }
    if (!isConflict(error)) throw error
    const { id, revision, mine, holder, changedAt } = await api.drafts.get({ draftId: known.id })
    return { state: 'outdated', id, revision, by: mine ? null : holder.name, at: changedAt }
  }
}
