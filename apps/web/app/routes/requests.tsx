import type { ApiCaller } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { isoDay } from '@dossier/search'
import { Scale } from '../components/ui/icons.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { RecordForm } from '../components/requests/record-form.tsx'
import { RequestsTable } from '../components/requests/requests-table.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { FilterLinks } from '../components/ui/filter-links.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import { refusedForm } from '../lib/refused-form.server.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/requests.ts'

export const meta: MetaFunction = titled((t) => t.requests.title)

const states = {
  open: ['open'],
  closed: ['granted', 'refused', 'withdrawn', 'lapsed'],
} as const

/** Loads one page of requests: all, open or closed ones, or those of a person. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const state = params.get('state')
  const filter = state === 'open' || state === 'closed' ? state : null
  const candidateId = params.get('person')
  const cursor = params.get('cursor')
  const { requests, persons } = context.api
  const [{ items, nextCursor }, person] = await orHttpError(
    Promise.all([
      requests.list({
        limit: 50,
        ...(filter !== null && { states: [...states[filter]] }),
        ...(candidateId !== null && { candidateId }),
        ...(cursor !== null && { cursor }),
      }),
      candidateId === null ? null : persons.get({ candidateId }),
    ]),
  )
  return {
    requests: items,
    nextCursor,
    filter: filter ?? '',
    person: person && { id: person.id, name: person.name },
    today: isoDay(new Date(), context.timeZone),
  }
}

type Recording = Parameters<ApiCaller['requests']['record']>[0]

/** Records a request; a refusal is shown at its field. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const candidateId = formText(form, 'candidateId')
  try {
    const { id } = await context.api.requests.record({
      // The procedure refuses invalid values.
      kind: formText(form, 'kind') as Recording['kind'],
      channel: formText(form, 'channel') as Recording['channel'],
      receivedOn: formText(form, 'receivedOn'),
      requester: formText(form, 'requester'),
      details: formText(form, 'details'),
      ...(candidateId !== '' && { candidateId }),
    })
    return redirect(`/requests/${id}`, 303)
  } catch (error) {
    return data(refusedForm(error, form), 422)
  }
}

export default function Requests() {
  const { requests, nextCursor, filter, person, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() ?? null
  const { t } = useI18n()
  const words = t.requests
  const options = Object.entries(words.filters).map(([value, label]) => ({
    value: value === 'all' ? '' : value,
    label,
  }))
  return (
    <>
      <PageHeader title={words.title} intro={person === null ? words.intro : words.ofPerson(person.name)} />
      <FilterLinks label={words.filter} name="state" value={filter} options={options} />
      <div className="flex min-w-0 flex-col gap-4">
        <Card>
          {requests.length > 0 ? (
            <RequestsTable requests={requests} />
          ) : (
            <EmptyState icon={Scale} title={words.none} action={filter === '' && person === null ? null : <ShowAll />}>
              {words.noneHint}
            </EmptyState>
          )}
        </Card>
        <Pager nextCursor={nextCursor} next={words.next} first={words.first} />
        <May needs="requests:write">
          <RecordForm key={person?.id} person={person} today={today} answer={answer} />
        </May>
      </div>
    </>
  )
}

function ShowAll() {
  const { t } = useI18n()
  return (
    <Button asChild>
      <Link to="/requests">{t.requests.showAll}</Link>
    </Button>
  )
}
