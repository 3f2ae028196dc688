import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Pager } from '../components/pager.tsx'
import { Card, CardHeader } from '../components/ui/card.tsx'
import { VersionList } from '../components/versions/version-list.tsx'
import { useI18n } from '../i18n/index.tsx'
import { orHttpError } from '../lib/api-error.server.ts'
import { viewVersions } from '../views/versions.ts'
import '../i18n/topics/versions.ts'

const pageSize = 25

/** Loads all runs of the same candidate and job. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  const found = await orHttpError(
    context.api.runs.versions({ runId: params.runId ?? '', limit: pageSize, ...(cursor && { cursor }) }),
  )
  return { history: viewVersions(found), nextCursor: found.nextCursor, repeatKey: randomUUID() }
}

export default function RunVersionsPage() {
  const { history, nextCursor, repeatKey } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <>
      <Card aria-labelledby="versions">
        <CardHeader
          id="versions"
          title={
            <>
              {t.versions.title} <span className="ml-1 font-normal text-ink-3">{history.total}</span>
            </>
          }
          description={t.versions.intro}
        />
        <VersionList history={history} repeatKey={repeatKey} />
      </Card>
      <Pager nextCursor={nextCursor} next={t.versions.older} first={t.versions.newest} />
    </>
  )
}
