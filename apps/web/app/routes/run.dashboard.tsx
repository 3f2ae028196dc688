import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExternalLink } from '../components/ui/icons.ts'
import { RunPartMissing } from '../components/run-empty.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardHeader } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { isMoving } from '../views/run.ts'

/** Loads where the dashboard of this run can be viewed. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, documents } = await loadRun(args)
  const dashboard = documents.find(({ documentType }) => documentType === 'dashboard')
  return {
    waiting: isMoving(run.status),
    preview: dashboard ? `/preview/${dashboard.id}` : null,
    deleted: dashboard !== undefined && dashboard.deletion !== null,
  }
}

export default function RunDashboard() {
  const { waiting, preview, deleted } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  if (preview === null) return <RunPartMissing waiting={waiting} title={t.run.noMatch} hint={t.run.noMatchHint} />
  if (deleted) return <RunPartMissing waiting={false} title={t.errors.deleted} hint={t.errors.deletedHint} />
  return (
    <Card aria-labelledby="dashboard">
      <CardHeader
        id="dashboard"
        title={t.run.tabs.dashboard}
        actions={
          <Button asChild size="sm">
            <a href={preview} target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden />
              {t.run.openAlone}
            </a>
          </Button>
        }
      />
      <iframe
        src={preview}
        title={t.run.dashboardFrame}
        sandbox=""
        className="h-[75vh] min-h-96 w-full rounded-b-card bg-white"
      />
    </Card>
  )
}
