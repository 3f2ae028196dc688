import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AuditFacets } from '../components/audit/audit-facets.tsx'
import { AuditList } from '../components/audit/audit-list.tsx'
import { ChainStatus } from '../components/audit/chain-status.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { ReplayCheckCard } from '../components/replay-check-card.tsx'
import { Button } from '../components/ui/button.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadAuditPage } from '../lib/audit.server.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import { readVocabulary } from '../lib/vocabulary-text.ts'
import { readAuditAddress, scopeName } from '../views/audit.ts'
import '../i18n/topics/audit.ts'

export const meta: MetaFunction = titled((t) => t.audit.title)

/** Loads one page of events, of all or of the address's subject, and how the log is protected. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const address = readAuditAddress(new URL(request.url).searchParams)
  const page = await loadAuditPage(context, address)
  const proof = address.scope === null ? await loadProof(context) : null
  return { page, scope: address.scope, name: scopeName(address, page.events), proof }
}

/** Loads how the log is protected, and the result of the last check of the history. */
async function loadProof({ api }: AppLoadContext) {
  const [status, checks] = await Promise.all([api.audit.status(), api.runs.replayStatus({ limit: 1 })])
  return { status, check: checks.items[0] ?? null }
}

/** Verifies the chain; the page shows the result. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  await context.api.audit.verify({})
  return redirect('/audit', 303)
}

export default function Audit() {
  const { page, scope, name, proof } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  const everything = (
    <Button asChild>
      <Link to="/audit">{t.audit.everything}</Link>
    </Button>
  )
  return (
    <>
      {scope === null ? (
        <PageHeader title={t.audit.title} intro={t.audit.intro} />
      ) : (
        <PageHeader
          title={`${t.audit.title}: ${name ?? t.audit.gone}`}
          intro={t.audit.scopes[scope]}
          actions={everything}
        />
      )}
      {proof ? (
        <div className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-4 xl:grid-cols-2">
          <ChainStatus status={proof.status} />
          <ReplayCheckCard first={proof.check} />
        </div>
      ) : null}
      <AuditList
        page={page}
        beside={<AuditFacets counts={page.counts} text={page.q} vocabulary={readVocabulary(page.words)} />}
      />
    </>
  )
}
