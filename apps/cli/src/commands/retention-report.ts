import type { DossierOutputs } from '@dossier/api/client'
import { columns, readableSize } from '../output.ts'

type RetentionReport = DossierOutputs['retention']['plan']

/** What was done or would be: sums first, then document by document. */
export function reportLines({ dryRun, sums, documents, more }: RetentionReport): string[] {
  if (sums.length === 0) return [dryRun ? 'Nothing would be done.' : 'Nothing was to be done.']
  const told = sums.map((sum) => {
    const outcome = sum.outcome === 'due' ? `would ${sum.action}` : sum.outcome
    return [sum.policy, outcome, String(sum.documents), readableSize(sum.bytes)]
  })
  const rows = documents.map(({ documentId, documentType, policy, driver, bytes, outcome, reason }) => [
    documentId,
    documentType,
    driver,
    policy,
    outcome,
    readableSize(bytes),
    reason ?? '',
  ])
  return [...columns(told), '', ...columns(rows), ...(more ? ['and more'] : [])]
}
