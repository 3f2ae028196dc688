import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Inbox } from '../components/ui/icons.ts'
import { ApplicationsTable } from '../components/applications/applications-table.tsx'
import { FindForm } from '../components/find-form.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { FilterLinks } from '../components/ui/filter-links.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/applications.ts'

export const meta: MetaFunction = titled((t) => t.applications.title)

const states = ['new', 'accepted', 'rejected', 'withdrawn'] as const

/**
 * Loads one page of the inbox: all applications, or those in a state, for a job, or with a text in their name or
 * address.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const text = (params.get('text') ?? '').trim().slice(0, 200)
  const state = states.find((one) => one === params.get('state')) ?? null
  const jobProfileId = params.get('job')
  const cursor = params.get('cursor')
  const { applications } = context.api
  const [{ items, nextCursor }, { counts }] = await orHttpError(
    Promise.all([
      applications.list({
        text,
        limit: 50,
        ...(state !== null && { states: [state] }),
        ...(jobProfileId !== null && { jobProfileId }),
        ...(cursor !== null && { cursor }),
      }),
      applications.count(),
    ]),
  )
  return { applications: items, nextCursor, counts, text, state: state ?? '', isFiltered: params.size > 0 }
}

export default function Applications() {
  const { applications, nextCursor, counts, text, state, isFiltered } = useLoaderData<typeof loader>()
  const { t, formatNumber } = useI18n()
  const words = t.applications
  const options = [
    { value: '', label: words.all },
    ...states.map((value) => ({ value, label: `${words.states[value]} ${formatNumber(counts[value] ?? 0)}` })),
  ]
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      <FindForm name="text" text={text} words={words} />
      <FilterLinks label={words.filter} name="state" value={state} options={options} />
      <Card>
        {applications.length > 0 ? (
          <ApplicationsTable applications={applications} />
        ) : (
          <EmptyState
            icon={Inbox}
            title={isFiltered ? words.notFound : words.none}
            action={isFiltered ? <ShowAll /> : null}
          >
            {isFiltered ? words.notFoundHint : words.noneHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={words.next} first={words.first} />
    </>
  )
}

function ShowAll() {
  const { t } = useI18n()
  return (
    <Button asChild>
      <Link to="/applications">{t.applications.showAll}</Link>
    </Button>
  )
}
