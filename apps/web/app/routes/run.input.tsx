import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ImportNotes } from '../components/import-notes.tsx'
import { JobView } from '../components/job-view.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { viewImport } from '../views/imported.ts'
import '../i18n/topics/documents.ts'

/** What the run was made of, and what was done to it on the way in. */
export async function loader(args: LoaderFunctionArgs) {
  const { job, imports } = await loadRun(args)
  const { language } = args.context
  return {
    candidate: viewImport(imports.candidate, '', language),
    job: imports.job && viewImport(imports.job, '', language),
    jobProfile: job,
  }
}

export default function RunInput() {
  const { candidate, job, jobProfile } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <>
      {jobProfile ? <JobView job={jobProfile} /> : null}
      <ImportNotes id="candidate-import" title={t.newRun.candidate} notes={candidate} />
      {job ? <ImportNotes id="job-import" title={t.newRun.job} notes={job} /> : null}
    </>
  )
}
