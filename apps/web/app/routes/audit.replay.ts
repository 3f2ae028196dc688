import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'

/** Loads the last check of the history for its card. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { items } = await orHttpError(context.api.runs.replayStatus({ limit: 1 }))
  return { check: items[0] ?? null }
}

/** Starts a check of the history, or cancels the running one. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const checkId = formText(form, 'checkId')
  if (formText(form, 'intent') === 'cancel') await orHttpError(context.api.runs.cancelReplay({ checkId }))
  else await orHttpError(context.api.runs.replayAll())
  return redirect('/audit', 303)
}
