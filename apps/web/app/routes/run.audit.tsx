import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AuditList } from '../components/audit/audit-list.tsx'
import { loadAuditPage } from '../lib/audit.server.ts'
import { loadRun } from '../lib/run-param.server.ts'
import { readAuditAddress } from '../views/audit.ts'

/** Loads the events of the run and its documents. */
export async function loader(args: LoaderFunctionArgs) {
  const { run } = await loadRun(args)
  const { q, cursor } = readAuditAddress(new URL(args.request.url).searchParams)
  return loadAuditPage(args.context, { q, cursor, scope: 'run', id: run.id })
}

export default function RunAudit() {
  return <AuditList page={useLoaderData<typeof loader>()} />
}
