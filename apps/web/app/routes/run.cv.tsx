import { languageStars } from '@dossier/profiles'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CvView } from '../components/cv-view.tsx'
import { loadRun } from '../lib/run-param.server.ts'

/** The candidate as it was read in. */
export async function loader(args: LoaderFunctionArgs) {
  const { candidate } = await loadRun(args)
  // Contact details are printed nowhere by default, and so they are shown nowhere.
  return {
    candidate: { ...candidate, contact: null },
    stars: candidate.languages.map((one) => languageStars(one) ?? 0),
  }
}

export default function RunCv() {
  return <CvView {...useLoaderData<typeof loader>()} />
}
