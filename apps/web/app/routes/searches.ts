import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { refusalOf } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { localPath } from '../lib/local-path.ts'
import { requireSession } from '../lib/session.server.ts'

/** Saves, renames, pins, shares or removes a search, and redirects back. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const back = localPath(form.get('back'))
  try {
    await change(context.api.searches, form)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return redirect(withParam(back, 'refused', refusal.reason), 303)
  }
  return redirect(back, 303)
}

type Searches = ActionFunctionArgs['context']['api']['searches']

async function change(searches: Searches, form: FormData): Promise<unknown> {
  const searchId = formText(form, 'id')
  const name = formText(form, 'name')
  switch (formText(form, 'intent')) {
    case 'save':
      return searches.save({ name, query: formText(form, 'query') })
    case 'rename':
      return searches.rename({ searchId, name })
    case 'pin':
      return searches.pin({ searchId, pinned: formText(form, 'value') === 'yes' })
    case 'share':
      return searches.share({ searchId, shared: formText(form, 'value') === 'yes' })
    case 'remove':
      return searches.remove({ searchId })
    default:
      return null
  }
}

function withParam(path: string, name: string, value: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${name}=${value}`
}

/** Returns the saved searches as JSON, for parts that are not on their page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { items } = await context.api.searches.list()
  return Response.json(items)
}
