import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FilePlus2, ListOrdered } from 'lucide-react'
import { JobView } from '../components/job-view.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { RunsTable } from '../components/runs-table.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { viewRunRow } from '../views/run.ts'
import '../i18n/topics/jobs.ts'

export const meta: MetaFunction = titled((t, loaded) => titleOf(loaded) || t.jobs.title)

/** The number of runs shown; the history shows the rest. */
const shown = 50

/** A job with its profile as the newest run has it, and its runs: the best first. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { jobs, runs } = context.api
  const jobProfileId = params['jobId'] ?? ''
  const [job, made] = await orHttpError(
    Promise.all([jobs.get({ jobProfileId }), runs.list({ jobProfileId, limit: shown })]),
  )
  const [newest] = made.items
  const profile = newest === undefined ? null : (await orHttpError(runs.get({ runId: newest.runId }))).job
  return {
    job,
    profile,
    newestRun: newest?.runId ?? null,
    runs: made.items.map(viewRunRow),
    isMore: made.nextCursor !== null,
  }
}

export default function Job() {
  const { job, profile, newestRun, runs, isMore } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const words = t.jobs
  const ranked = runs.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
  return (
    <>
      <PageHeader
        title={job.title}
        intro={job.client}
        actions={
          newestRun === null ? null : (
            <May needs="runs:write">
              <Button asChild>
                <Link to={`/batches/new?run=${newestRun}&side=job`}>
                  <ListOrdered aria-hidden />
                  {words.newBatch}
                </Link>
              </Button>
              <Button asChild look="primary">
                <Link to={`/?job=${job.id}`}>
                  <FilePlus2 aria-hidden />
                  {words.newRun}
                </Link>
              </Button>
            </May>
          )
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        <Card aria-labelledby="runs">
          <CardHeader id="runs" title={words.ranking(job.persons, job.runs)} description={words.rankingHint} />
          <RunsTable runs={ranked} label={words.runs} />
          {isMore ? (
            <CardBody>
              <Link
                to={`/history?q=${encodeURIComponent(`job:"${job.title.replaceAll('"', ' ')}"`)}`}
                className="text-[0.8125rem] font-medium text-accent hover:underline"
              >
                {words.moreRuns}
              </Link>
            </CardBody>
          ) : null}
        </Card>
        {profile === null ? null : <JobView job={profile} />}
      </div>
    </>
  )
}

function titleOf(loaded: unknown): string {
  const { job } = (loaded ?? {}) as { job?: { title: string } }
  return job?.title ?? ''
}
