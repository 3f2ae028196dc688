import type { AppLoadContext } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { localeOf } from '../views/locale.ts'
import type { RunValues } from '../views/run-values.ts'
import { isInvalidInput, isNotFound } from './api-error.server.ts'
import { newestTextOf } from './run-document.server.ts'
import { emptyRun, viewRunValues } from './run-values.server.ts'

/** The initial values of the form for a new run: empty, or from the draft, sample, job or person in the address. */
export async function firstValues(params: URLSearchParams, context: AppLoadContext): Promise<RunValues> {
  const defaults = await context.api.runs.defaults()
  const empty = emptyRun(defaults, localeOf(context.language))
  const draftId = params.get('draft')
  if (draftId !== null) {
    const { content, draft } = await openDraft(draftId, context)
    return { ...viewRunValues(content, defaults), draft }
  }
  const sample = context.samples().find((one) => one.slug === params.get('sample'))
  if (sample === undefined) {
    const [jobProfileId, candidateId] = [params.get('job'), params.get('person')]
    const [candidate, job] = await Promise.all([
      candidateId === null ? '' : newestTextOf({ candidateId }, context.api),
      jobProfileId === null ? '' : newestTextOf({ jobProfileId }, context.api),
    ])
    return { ...empty, candidate, job }
  }
  const { candidate, job, terms, locale } = sample
  return { ...empty, candidate, job, terms, locale }
}

/**
 * A draft that the reader edits; redirects to the draft's page if someone else edits it, and to the list if it has
 * ended.
 */
async function openDraft(draftId: string, { api }: AppLoadContext) {
  try {
    const { id, revision, mine, content } = await api.drafts.get({ draftId })
    if (!mine) throw redirect(`/drafts/${id}`)
    return { content, draft: { id, revision } }
  } catch (error) {
    if (isNotFound(error) || isInvalidInput(error)) throw redirect('/drafts?ended=yes')
    throw error
  }
}
