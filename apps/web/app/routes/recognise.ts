import type { ActionFunctionArgs } from '@remix-run/node'
import { formText, readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'

/** Returns to the form for a new run whether the team knows the person of a CV. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const candidate = formText(await readForm(request), 'candidate')
  return context.api.runs.recognise({ candidate })
}
