import { cvSections } from '@dossier/profiles'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { anonymityOf, sectionsOf } from '../lib/run-form.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** Redirects to the run when opened without a form. */
export function loader({ params }: Pick<ActionFunctionArgs, 'params'>) {
  return redirect(`/runs/${encodeURIComponent(params.runId ?? '')}`)
}

/**
 * Creates a new run from the stored inputs of this one, with the chosen person setting and sections, and redirects
 * there.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const [key, chosen] = [formText(form, 'key'), formText(form, 'anonymous')]
  const sections = form.has('section') ? sectionsOf(form) : undefined
  const order = sections?.map((section) => cvSections.indexOf(section)).join('') ?? ''
  const { runId } = await orHttpError(
    context.api.runs.repeat({
      runId: params.runId ?? '',
      ...(chosen !== '' && { anonymous: anonymityOf(chosen) }),
      ...(sections !== undefined && { sections }),
      // Another choice is another run, so it has another key.
      ...(key !== '' && { idempotencyKey: `${key}${chosen}${order}` }),
    }),
  )
  return redirect(`/runs/${runId}`)
}
