import { data, type ActionFunctionArgs } from '@remix-run/node'
import { formText, readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'

/**
 * Reads an uploaded CV or advert into text for the form; a CV file then waits for its run, and is deleted within a day
 * without one.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const file = form.get('file')
  if (!(file instanceof File)) throw new Response(null, { status: 400 })
  const side = formText(form, 'side') === 'job' ? 'job' : 'candidate'
  const reading = await context.readUpload(new Uint8Array(await file.arrayBuffer()), side)
  return data(reading, { status: reading.problem === null ? 200 : 422 })
}
