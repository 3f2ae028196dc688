import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Briefcase } from '../components/ui/icons.ts'
import { FindForm } from '../components/find-form.tsx'
import { JobsTable } from '../components/jobs/jobs-table.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/jobs.ts'

export const meta: MetaFunction = titled((t) => t.jobs.title)

/** Loads one page of jobs, or those with the title or client in the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const text = (params.get('q') ?? '').trim().slice(0, 200)
  const cursor = params.get('cursor')
  const { items, nextCursor } = await orHttpError(
    context.api.jobs.list({ text, limit: 50, ...(cursor !== null && { cursor }) }),
  )
  return { jobs: items, nextCursor, text }
}

export default function Jobs() {
  const { jobs, nextCursor, text } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const words = t.jobs
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <FindForm name="q" text={text} words={words} />
      <Card>
        {jobs.length > 0 ? (
          <JobsTable jobs={jobs} />
        ) : (
          <EmptyState
            icon={Briefcase}
            title={text === '' ? words.none : words.notFound}
            action={text === '' ? null : <AllJobs />}
          >
            {text === '' ? words.noneHint : words.notFoundHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={t.history.next} first={t.history.first} />
    </>
  )
}

function AllJobs() {
  const { t } = useI18n()
  return (
    <Button asChild>
      <Link to="/jobs">{t.jobs.all}</Link>
    </Button>
  )
}
