import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ListOrdered } from '../components/ui/icons.ts'
import { BatchesTable } from '../components/batches/batches-table.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/batches.ts'

export const meta: MetaFunction = titled((t) => t.batches.title)

/** Loads one page of batches, newest first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return context.api.batches.list({ limit: 25, ...(cursor !== null && { cursor }) })
}

export default function Batches() {
  const { items, nextCursor } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const create = (
    <May needs="runs:write">
      <Button asChild look="primary">
        <Link to="/batches/new">
          <ListOrdered aria-hidden />
          {t.batches.create}
        </Link>
      </Button>
    </May>
  )
  return (
    <>
      <PageHeader title={t.batches.title} intro={t.batches.intro} actions={create} />
      <Card>
        {items.length > 0 ? (
          <BatchesTable items={items} />
        ) : (
          <EmptyState icon={ListOrdered} title={t.batches.none} action={create}>
            {t.batches.noneHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={t.history.next} first={t.history.first} />
    </>
  )
}
