import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ImportNotes } from '../components/import-notes.tsx'
import { SaidList } from '../components/intake/said-list.tsx'
import { JobView } from '../components/job-view.tsx'
import { useI18n } from '../i18n/index.tsx'
import { OriginalCard } from '../components/original-card.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { viewImport } from '../views/imported.ts'
import { viewOriginal } from '../views/original.ts'
import '../i18n/topics/documents.ts'

/** Loads the inputs of the run, and what the importers did to them. */
export async function loader(args: LoaderFunctionArgs) {
  const details = await loadRun(args)
  const { job, imports } = details
  const { language } = args.context
  return {
    candidate: viewImport(imports.candidate, '', language),
    job: imports.job && viewImport(imports.job, '', language),
    jobProfile: job,
    original: viewOriginal(details),
    said: imports.said,
  }
}

export default function RunInput() {
  const { candidate, job, jobProfile, original, said } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <>
      {original === null ? null : <OriginalCard original={original} />}
      {jobProfile ? <JobView job={jobProfile} /> : null}
      {said.length === 0 ? null : <SaidList said={said} />}
      <ImportNotes id="candidate-import" title={t.newRun.candidate} notes={candidate} />
      {job ? <ImportNotes id="job-import" title={t.newRun.job} notes={job} /> : null}
    </>
  )
}
