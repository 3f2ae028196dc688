import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeader } from '../components/page-header.tsx'
import { DriversCard } from '../components/storage/drivers-card.tsx'
import { ProcessCard } from '../components/storage/process-card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { titled } from '../lib/meta.ts'

export const meta: MetaFunction = titled((t) => t.storage.title)

/** How the storage is, and what this process is made of. */
export async function loader({ context }: LoaderFunctionArgs) {
  return { storage: await context.api.storage.health(), about: context.about }
}

export default function Storage() {
  const { storage, about } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  return (
    <>
      <PageHeader title={t.storage.title} intro={t.storage.intro} />
      <div className="flex min-w-0 flex-col gap-4">
        <DriversCard drivers={storage.drivers} />
        <ProcessCard about={about} />
      </div>
    </>
  )
}
