import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireSession } from '../lib/session.server.ts'
import { viewSuggestions } from '../views/lexicon.ts'

/** Returns the concepts that a term may mean, for the dialog that teaches it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireSession({ request, context })
  const { searchParams } = new URL(request.url)
  const [text, criterion] = ['text', 'criterion'].map((name) => (searchParams.get(name) ?? '').slice(0, 200))
  const { language } = context
  const found = await context.api.lexicon.suggest({ text: text ?? '', criterion: criterion ?? '', language, limit: 6 })
  return { items: viewSuggestions(found, language) }
}
