import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { FilePlus2, ListOrdered, Megaphone } from '../components/ui/icons.ts'
import { BatchesCard } from '../components/batches/batches-card.tsx'
import { JobView } from '../components/job-view.tsx'
import { MoreLink } from '../components/more-link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { RunsTable } from '../components/runs-table.tsx'
import { SentCard } from '../components/submissions/sent-card.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { retract } from '../lib/retract.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { viewRunRow } from '../views/run.ts'
import '../i18n/topics/jobs.ts'

export const meta: MetaFunction = titled((t, loaded) => titleOf(loaded) || t.jobs.title)

/** The number of runs, batches and submissions shown; the history and the ledger show the rest. */
const shown = 50
const shownBesides = 25

/** Loads a job with the profile from its newest run, its runs, best first, and its batches and submissions. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { jobs, runs, batches, submissions } = context.api
  const jobProfileId = params['jobId'] ?? ''
  const [job, made, compared, sent] = await orHttpError(
    Promise.all([
      jobs.get({ jobProfileId }),
      runs.list({ jobProfileId, limit: shown }),
      batches.list({ jobProfileId, limit: shownBesides }),
      submissions.list({ jobProfileId, limit: shownBesides }),
    ]),
  )
  const [newest] = made.items
  const profile = newest === undefined ? null : (await orHttpError(runs.get({ runId: newest.runId }))).job
  return {
    job,
    profile,
    newestRun: newest?.runId ?? null,
    runs: made.items.map(viewRunRow),
    batches: compared.items,
    sent: sent.items,
    isMore: { runs: made.nextCursor !== null, sent: sent.nextCursor !== null },
  }
}

/** Retracts a submission. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  return retract({ request, context }, await readForm(request))
}

export default function Job() {
  const { job, profile, newestRun, runs, batches, sent, isMore } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused ?? ''
  const { t } = useI18n()
  const words = t.jobs
  const ranked = runs.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
  return (
    <>
      <PageHeader
        title={job.title}
        intro={job.client}
        actions={
          newestRun === null ? null : <Actions id={job.id} newestRun={newestRun} canBePublished={profile !== null} />
        }
      />
      <div className="flex min-w-0 flex-col gap-4">
        <Card aria-labelledby="runs">
          <CardHeader id="runs" title={words.ranking(job.persons, job.runs)} description={words.rankingHint} />
          <RunsTable runs={ranked} label={words.runs} />
          <MoreLink
            isMore={isMore.runs}
            to={`/history?q=${encodeURIComponent(`job:"${job.title.replaceAll('"', ' ')}"`)}`}
            text={words.moreRuns}
          />
        </Card>
        <BatchesCard items={batches} />
        <SentCard
          title={words.submissions}
          none={words.noSubmissions}
          rows={sent}
          refused={refused}
          more={{ isMore: isMore.sent, to: `/submissions?jobProfileId=${job.id}`, text: words.moreSubmissions }}
        />
        {profile === null ? null : <JobView job={profile} />}
      </div>
    </>
  )
}

interface ActionsProps {
  id: string
  newestRun: string
  canBePublished: boolean
}

function Actions({ id, newestRun, canBePublished }: ActionsProps) {
  const { t } = useI18n()
  const words = t.jobs
  return (
    <>
      {canBePublished ? (
        <May needs="applications:write">
          <Button asChild>
            <Link to={`/jobs/${id}/posting`}>
              <Megaphone aria-hidden />
              {words.publicPage}
            </Link>
          </Button>
        </May>
      ) : null}
      <May needs="runs:write">
        <Button asChild>
          <Link to={`/batches/new?run=${newestRun}&side=job`}>
            <ListOrdered aria-hidden />
            {words.newBatch}
          </Link>
        </Button>
        <Button asChild look="primary">
          <Link to={`/?job=${id}`}>
            <FilePlus2 aria-hidden />
            {words.newRun}
          </Link>
        </Button>
      </May>
    </>
  )
}

function titleOf(loaded: unknown): string {
  const { job } = (loaded ?? {}) as { job?: { title: string } }
  return job?.title ?? ''
}
