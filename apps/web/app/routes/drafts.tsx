import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FilePlus2, NotebookPen } from '../components/ui/icons.ts'
import { type AskedSteps, DraftsTable } from '../components/drafts/drafts-table.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Alert } from '../components/ui/alert.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card } from '../components/ui/card.tsx'
import { EmptyState } from '../components/ui/empty-state.tsx'
import { useI18n } from '../i18n/index.tsx'
import { May } from '../lib/may.tsx'
import { titled } from '../lib/meta.ts'
import '../i18n/topics/drafts.ts'

export const meta: MetaFunction = titled((t) => t.drafts.title)

/** Loads all drafts of the team. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { drafts, intake } = context.api
  const [{ items }, asked] = await Promise.all([drafts.list(), intake.list()])
  const steps = asked.items.map(({ draftId, progress: { done, steps: all } }): [string, AskedSteps] => [
    draftId,
    { done, steps: all },
  ])
  return { drafts: items, asked: Object.fromEntries(steps), ended: new URL(request.url).searchParams.get('ended') }
}

export default function Drafts() {
  const { drafts, asked, ended } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const words = t.drafts
  return (
    <>
      <PageHeader
        title={words.title}
        intro={words.intro}
        actions={
          <May needs="runs:write">
            <Button asChild look="primary">
              <Link to="/">
                <FilePlus2 aria-hidden />
                {t.nav.newRun}
              </Link>
            </Button>
          </May>
        }
      />
      {ended === null ? null : (
        <Alert tone="info" className="mb-4">
          {ended === 'deleted' ? words.deleted : words.ended}
        </Alert>
      )}
      <Card>
        {drafts.length > 0 ? (
          <DraftsTable drafts={drafts} asked={asked} />
        ) : (
          <EmptyState icon={NotebookPen} title={words.none}>
            {words.noneHint}
          </EmptyState>
        )}
      </Card>
    </>
  )
}
