import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { orHttpError } from '../lib/api-error.server.ts'
import { refuseDeleted } from '../lib/kept-marks.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { localPath } from '../lib/local-path.ts'
import { readForm } from '../lib/form-text.ts'

/**
 * Creates a link to one ZIP of the selected documents, and redirects to it; redirects back to the list if none are
 * selected.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const documentIds = form.getAll('id').flatMap((ids) => (typeof ids === 'string' ? ids.split(' ') : []))
  if (documentIds.length === 0) return redirect(localPath(form.get('back')), 303)
  await orHttpError(refuseDeleted(context.api, documentIds))
  const { url } = await orHttpError(context.api.documents.downloadUrl({ documentIds }))
  return redirect(url, 303)
}

/** Redirects to the history when opened without a form. */
export function loader() {
  return redirect('/history')
}
