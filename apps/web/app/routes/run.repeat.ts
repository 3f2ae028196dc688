import { cvSections } from '@dossier/profiles'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { anonymityOf, sectionsOf } from '../lib/run-form.server.ts'
import { requireSession } from '../lib/session.server.ts'

/** There is nothing to see at this address: it goes to the run. */
export function loader({ params }: Pick<ActionFunctionArgs, 'params'>) {
  return redirect(`/runs/${encodeURIComponent(params.runId ?? '')}`)
}

/** Makes a new run from the stored input of this one, which shows the person and the sections as chosen, and goes there. */
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
      // Another choice is another run.
      ...(key !== '' && { idempotencyKey: `${key}${chosen}${order}` }),
    }),
  )
  return redirect(`/runs/${runId}`)
}
