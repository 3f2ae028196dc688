import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { DocumentList } from '../components/document-list.tsx'
import { ReplayCard } from '../components/replay-card.tsx'
import { OtherJobs, RunFacts } from '../components/run-facts.tsx'
import { RunHeader } from '../components/run-header.tsx'
import { LexiconNews } from '../components/lexicon/lexicon-news.tsx'
import { BarredAlert } from '../components/requests/barred-alert.tsx'
import { RunProgressCard } from '../components/run-progress.tsx'
import { VersionStrip } from '../components/versions/version-strip.tsx'
import { useRecording } from '../components/recording/use-recording.tsx'
import { NavTabs } from '../components/ui/nav-tabs.tsx'
import { useI18n } from '../i18n/index.tsx'
import { useMay } from '../lib/may.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { useLiveRun } from '../lib/live-run.ts'
import { titled } from '../lib/meta.ts'
import { loadRun } from '../lib/run-param.server.ts'
import { sentMarks } from '../lib/sent-marks.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { isMoving, viewRunHead, viewRunRow, type RunHead } from '../views/run.ts'
import { viewVersions } from '../views/versions.ts'
import '../i18n/topics/versions.ts'

/** Number of versions drawn beside the displayed one. */
const shownVersions = 50

export const meta: MetaFunction = titled((t, data) => {
  const { run } = (data ?? {}) as { run?: RunHead }
  return run ? `${run.candidateName}${run.jobTitle === '' ? '' : `, ${run.jobTitle}`}` : t.run.title
})

/** Loads the run, its files, its position among its versions, and the same person's runs for other jobs. */
export async function loader(args: LoaderFunctionArgs) {
  const details = await loadRun(args)
  const { candidateId, jobProfileId, runId } = details.run
  const { runs } = args.context.api
  const [versions, { items }] = await Promise.all([
    runs.versions({ runId, limit: shownVersions }),
    runs.list({ candidateId, limit: 25 }),
  ])
  return {
    run: viewRunHead(details),
    history: viewVersions(versions),
    repeatKey: randomUUID(),
    otherJobs: items.filter((run) => run.jobProfileId !== jobProfileId).map(viewRunRow),
    sent: await sentMarks(
      args.context.api,
      details.documents.map(({ id }) => id),
    ),
    refreshWithoutScript: isMoving(details.run.status),
  }
}

/** Replays the run. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  return orHttpError(context.api.runs.replay({ runId: params.runId ?? '' }))
}

export default function Run() {
  const { run, sent, history, repeatKey, otherJobs } = useLoaderData<typeof loader>()
  const replay = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const may = useMay()
  const { progress, lost } = useLiveRun(run.runId, run.progress)
  const done = run.status === 'succeeded'
  // The tabs keep the ID of the address, which can be either of the run's two.
  const base = `/runs/${useParams()['runId'] ?? run.runId}`
  const firstType = run.documents.find(({ kind }) => kind === 'document')?.documentType ?? null
  const { record, dialog } = useRecording({ runId: run.runId, firstType })
  const tabs = [
    ...(run.has.match ? [{ to: base, label: t.run.tabs.match }] : []),
    { to: `${base}/cv`, label: t.run.tabs.cv },
    ...(run.has.offer ? [{ to: `${base}/offer`, label: t.run.tabs.offer }] : []),
    ...(run.has.match ? [{ to: `${base}/dashboard`, label: t.run.tabs.dashboard }] : []),
    { to: `${base}/feedback`, label: t.run.tabs.feedback },
    { to: `${base}/input`, label: t.run.tabs.input },
    { to: `${base}/versions`, label: t.versions.tab },
    ...(may('audit:read') ? [{ to: `${base}/audit`, label: t.run.tabs.audit }] : []),
  ]
  return (
    <>
      <RunHeader run={run} status={progress.status} />
      <VersionStrip history={history} run={run} repeatKey={repeatKey} />
      {history.barredBy === null ? <LexiconNews run={run} repeatKey={repeatKey} /> : <BarredAlert person={history} />}
      {done ? null : <RunProgressCard progress={progress} lost={lost} />}
      <NavTabs label={t.run.title} items={tabs} />
      <div className="mt-4 grid gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <Outlet />
        </div>
        <aside className="flex min-w-0 flex-col gap-4" aria-label={t.run.documents}>
          {run.documents.length > 0 ? (
            <DocumentList runId={run.runId} documents={run.documents} sent={sent} onRecord={record} />
          ) : null}
          {done && may('runs:verify') ? <ReplayCard runId={run.runId} first={replay} /> : null}
          <RunFacts run={run} />
          {otherJobs.length > 0 ? <OtherJobs runs={otherJobs.slice(0, 8)} /> : null}
        </aside>
      </div>
      {dialog}
    </>
  )
}
