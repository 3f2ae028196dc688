import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'

/** There is nothing to see at this address: it goes to the run. */
export function loader({ params }: Pick<ActionFunctionArgs, 'params'>) {
  return redirect(`/runs/${encodeURIComponent(params.runId ?? '')}`)
}

/** Makes a new run from the stored input of this one, and goes there. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const key = formText(await readForm(request), 'key')
  const { runId } = await orHttpError(
    context.api.runs.repeat({ runId: params.runId ?? '', ...(key === '' ? {} : { idempotencyKey: key }) }),
  )
  return redirect(`/runs/${runId}`)
}
