import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Send } from '../components/ui/icons.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Pager } from '../components/pager.tsx'
import { IdentifyCard } from '../components/submissions/identify-card.tsx'
import { LedgerExports } from '../components/submissions/ledger-exports.tsx'
import { LedgerFilterForm } from '../components/submissions/ledger-filter.tsx'
import { LedgerTable } from '../components/submissions/ledger-table.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { retract } from '../lib/retract.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { ledgerInputOf, readLedgerFilter } from '../views/submission.ts'
import '../i18n/topics/submissions.ts'

export const meta: MetaFunction = titled((t) => t.submissions.title)

/** Loads one page of the ledger, filtered by the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = readLedgerFilter(new URL(request.url).searchParams)
  const [{ items, nextCursor }, senders] = await Promise.all([
    orHttpError(context.api.submissions.list(ledgerInputOf(filter, context.timeZone))),
    context.api.submissions.senders(),
  ])
  return { rows: items, nextCursor, filter, senders: senders.items }
}

/** Retracts a submission. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  return retract({ request, context }, await readForm(request))
}

export default function Submissions() {
  const { rows, nextCursor, filter, senders } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused ?? ''
  const { t } = useI18n()
  const words = t.submissions
  const [first] = rows
  const narrowed = Object.values(filter).some((value) => value !== '')
  const title = filter.clientId !== '' && first !== undefined ? words.gotTitle(first.client.name) : words.title
  return (
    <>
      <PageHeader
        title={title}
        intro={words.intro}
        actions={rows.length > 0 ? <LedgerExports filter={filter} /> : null}
      />
      <IdentifyCard />
      <LedgerFilterForm filter={filter} senders={senders} />
      <Card>
        {rows.length > 0 ? (
          <LedgerTable rows={rows} refused={refused} />
        ) : (
          <EmptyState icon={Send} title={narrowed ? words.notFound : words.none}>
            {narrowed ? words.notFoundHint : words.noneHint}
          </EmptyState>
        )}
      </Card>
      <Pager nextCursor={nextCursor} next={words.next} first={words.first} />
    </>
  )
}
