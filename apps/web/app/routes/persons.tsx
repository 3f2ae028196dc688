import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Users } from '../components/ui/icons.ts'
import { FindForm } from '../components/find-form.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { PersonsTable } from '../components/persons/persons-table.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/persons.ts'

export const meta: MetaFunction = titled((t) => t.persons.title)

/** Loads one page of persons, or those with the name in the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const text = (params.get('name') ?? '').trim().slice(0, 200)
  const cursor = params.get('cursor')
  const { items, nextCursor } = await orHttpError(
    context.api.persons.list({ text, limit: 50, ...(cursor !== null && { cursor }) }),
  )
  return { persons: items, nextCursor, text, erased: params.get('erased') }
}

export default function Persons() {
  const { persons, nextCursor, text, erased } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const words = t.persons
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} />
      {erased === null ? null : (
        <Alert tone="good" className="mb-4">
          {words.erased} {erased === 'partly' ? words.filesLeft : null}{' '}
          <Link to="/audit?q=type:person-erased" className="font-medium underline">
            {words.receipt}
          </Link>
        </Alert>
      )}
      <FindForm name="name" text={text} words={words} />
      <Card>
        {persons.length > 0 ? (
          <PersonsTable persons={persons} />
        ) : (
          <EmptyState
            icon={Users}
            title={text === '' ? words.none : words.notFound}
            action={text === '' ? null : <AllPersons />}
          >
            {text === '' ? words.noneHint : words.notFoundHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={t.history.next} first={t.history.first} />
    </>
  )
}

function AllPersons() {
  const { t } = useI18n()
  return (
    <Button asChild>
      <Link to="/persons">{t.persons.all}</Link>
    </Button>
  )
}
