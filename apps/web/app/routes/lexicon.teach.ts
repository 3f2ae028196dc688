import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { lexiconProblemsOf, orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { requireSession } from '../lib/session.server.ts'
import { type ProblemView, viewProblems } from '../views/lexicon.ts'

/** This address shows nothing when opened. */
export function loader() {
  return redirect('/lexicon')
}

/** The result of teaching a term. */
export interface Taught {
  version: number | null
  problems: ProblemView[]
}

type Teaching = Parameters<ApiCaller['lexicon']['teach']>[0]

/** Teaches a term, or returns why it was refused. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const [concept, kind] = [formText(form, 'concept'), formText(form, 'kind')]
  const { language } = context
  const input = {
    // The procedure refuses invalid values.
    as: formText(form, 'as') as Teaching['as'],
    text: formText(form, 'text'),
    replace: formText(form, 'replace') === 'yes',
    language,
    ...(concept !== '' && { concept }),
    ...(kind !== '' && { kind: kind as Exclude<Teaching['kind'], undefined> }),
  }
  try {
    const { version } = await context.api.lexicon.teach(input)
    return data<Taught>({ version, problems: [] })
  } catch (error) {
    const problems = lexiconProblemsOf(error)
    if (problems === null) return orHttpError(Promise.reject(error))
    return data<Taught>({ version: null, problems: viewProblems(problems, language) }, 422)
  }
}
