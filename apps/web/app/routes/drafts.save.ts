import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { saveDraftForm } from '../lib/draft-form.server.ts'
import { readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'

/** Saves the form for a new run while it is filled in. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  return Response.json(await saveDraftForm(await readForm(request), context))
}

/** Redirects to the drafts when opened without a form. */
export function loader() {
  return redirect('/drafts')
}
