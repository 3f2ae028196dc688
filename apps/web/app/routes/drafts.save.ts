import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { saveDraftForm } from '../lib/draft-form.server.ts'
import { readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'

/** Saves the form of a new run as it is being filled in. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  return Response.json(await saveDraftForm(await readForm(request), context))
}

/** The address without a form leads to the drafts. */
export function loader() {
  return redirect('/drafts')
}
