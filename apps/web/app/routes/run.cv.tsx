import { languageOf, languageStars } from '@dossier/profiles'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CvView } from '../components/cv-view.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { shownCandidate } from '../views/shown-candidate.ts'

/** Loads the candidate as imported. */
export async function loader(args: LoaderFunctionArgs) {
  const { candidate, run } = await loadRun(args)
  const language = languageOf(run.locale)
  return {
    candidate: shownCandidate(candidate, language),
    language,
    stars: candidate.languages.map((one) => languageStars(one) ?? 0),
  }
}

export default function RunCv() {
  return <CvView {...useLoaderData<typeof loader>()} />
}
