import type { ApiCaller, StorageMigration } from '@dossier/api'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MirrorCard } from '../components/governance/mirror-card.tsx'
import { StorageTabs } from '../components/governance/storage-tabs.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { DriversCard } from '../components/storage/drivers-card.tsx'
import { MovesCard } from '../components/storage/moves-card.tsx'
import { ProcessCard } from '../components/storage/process-card.tsx'
import { QuotasCard } from '../components/storage/quotas-card.tsx'
import { UsageCard } from '../components/storage/usage-card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { refusalOf, unlessForbidden } from '../lib/api-error.server.ts'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { moveStorage } from '../lib/move-storage.server.ts'
import { requireSession } from '../lib/session.server.ts'
import { setQuota } from '../lib/set-quota.server.ts'
import '../i18n/topics/storage.ts'

export const meta: MetaFunction = titled((t) => t.storage.title)

/** Loads the health of the storage, its migrations, and the versions of this process. */
export async function loader({ context: { api, about } }: LoaderFunctionArgs) {
  const [storage, usage, moves, mirror, quotas] = await Promise.all([
    api.storage.health(),
    api.storage.usage({ days: 60 }),
    api.storage.migrations.list({ limit: 5 }),
    unlessForbidden(api.storage.mirror.status()),
    unlessForbidden(api.storage.memberQuotas()),
  ])
  return { storage, usage, moves: moves.items, refused: await firstRefused(api, moves.items), mirror, quotas, about }
}

/** Number of files named for each migration that did not move them. */
const named = 20

/** The first files that each migration did not move, by the ID of the migration. */
async function firstRefused({ storage }: ApiCaller, moves: readonly StorageMigration[]) {
  const some = moves.filter(({ objects }) => objects.refused > 0)
  const found = some.map(({ id: migrationId }) => storage.migrations.get({ migrationId, refusedLimit: named }))
  return Object.fromEntries((await Promise.all(found)).map(({ id, refusedObjects }) => [id, refusedObjects]))
}

/** Moves files between drivers, catches up mirrors, and sets quotas; a refusal is shown on the page. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const quota = await setQuota(form, context.api)
  if (quota !== null) return data({ refusal: null, quota }, quota === 'saved' ? 200 : 422)
  try {
    const known = await moveStorage(form, context.api)
    return known ? redirect('/storage', 303) : data({ refusal: null, quota: null }, 400)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return data({ refusal: { ...refusal, intent: formText(form, 'intent') }, quota: null }, 409)
  }
}

export default function Storage() {
  const { storage, usage, moves, refused, mirror, quotas, about } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useI18n()
  const holders = storage.drivers.filter(({ objects }) => objects > 0).map(({ name }) => name)
  return (
    <>
      <PageHeader title={t.storage.title} intro={t.storage.intro} />
      <StorageTabs />
      <div className="flex min-w-0 flex-col gap-4">
        <DriversCard drivers={storage.drivers} />
        {mirror === null ? null : <MirrorCard status={mirror} />}
        <UsageCard usage={usage} />
        {quotas === null ? null : <QuotasCard team={usage} members={quotas.items} answer={answer?.quota ?? null} />}
        <MovesCard
          first={moves}
          refused={refused}
          holders={holders}
          drivers={storage.available}
          refusal={answer?.refusal ?? null}
        />
        <ProcessCard about={about} />
      </div>
    </>
  )
}
