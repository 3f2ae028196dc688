import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Briefcase, FilePlus2, Inbox, Layers, ListOrdered, Scale, Users } from '../components/ui/icons.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { RunsTable } from '../components/runs-table.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { FilterLinks } from '../components/ui/filter-links.tsx'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { runStatuses, viewRunRow } from '../views/run.ts'

export const meta: MetaFunction = titled((t) => t.runs.title)

/** Loads one page of runs, newest first, with one status or all. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const status = runStatuses.find((known) => known === params.get('status'))
  const { items, nextCursor } = await context.api.runs.list({
    limit: 50,
    ...(status && { status }),
    ...(params.has('cursor') && { cursor: params.get('cursor') ?? '' }),
  })
  return { runs: items.map(viewRunRow), nextCursor, status: status ?? '' }
}

export default function Runs() {
  const { runs, nextCursor, status } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <>
      <PageHeader title={t.runs.title} intro={t.runs.intro} actions={<Ways />} />
      <FilterLinks
        label={t.runs.filter}
        name="status"
        value={status}
        options={[
          { value: '', label: t.runs.all },
          ...runStatuses.map((value) => ({ value, label: t.runs.states[value] })),
        ]}
      />
      <Card>
        {runs.length > 0 ? (
          <RunsTable runs={runs} label={t.runs.title} />
        ) : (
          <EmptyState icon={Layers} title={t.runs.none} action={<Ways />}>
            {t.runs.noneHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={t.history.next} first={t.history.first} />
    </>
  )
}

/** Links to a new run, and to the lists that do not fit into the bar of a narrow window. */
function Ways() {
  const { t } = useI18n()
  return (
    <div className="flex flex-wrap gap-2">
      <Button asChild>
        <Link to="/batches">
          <ListOrdered aria-hidden />
          {t.nav.batches}
        </Link>
      </Button>
      <Button asChild className="md:hidden">
        <Link to="/persons">
          <Users aria-hidden />
          {t.nav.persons}
        </Link>
      </Button>
      <Button asChild className="md:hidden">
        <Link to="/jobs">
          <Briefcase aria-hidden />
          {t.nav.jobs}
        </Link>
      </Button>
      <May needs="applications:read">
        <Button asChild className="md:hidden">
          <Link to="/applications">
            <Inbox aria-hidden />
            {t.nav.applications}
          </Link>
        </Button>
      </May>
      <May needs="requests:read">
        <Button asChild className="md:hidden">
          <Link to="/requests">
            <Scale aria-hidden />
            {t.nav.requests}
          </Link>
        </Button>
      </May>
      <May needs="runs:write">
        <Button asChild look="primary">
          <Link to="/">
            <FilePlus2 aria-hidden />
            {t.nav.newRun}
          </Link>
        </Button>
      </May>
    </div>
  )
}
