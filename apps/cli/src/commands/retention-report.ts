import type { DossierOutputs } from '@dossier/api/client'
import { columns, readableSize } from '../output.ts'

type RetentionReport = DossierOutputs['retention']['plan']

/** What a policy does, in words. */
export function actionLabel({ action, target }: { action: string; target: string | null }): string {
  if (action === 'tier') return `move to tier ${target}`
  return target === null ? action : `${action} to ${target}`
}

/** What was done or would be done: totals first, then document by document. */
export function reportLines({ dryRun, sums, documents, more }: RetentionReport): string[] {
  if (sums.length === 0) return [dryRun ? 'No documents are due.' : 'No documents were due.']
  const told = sums.map((sum) => {
    const outcome = sum.outcome === 'due' ? `would ${actionLabel(sum)}` : sum.outcome
    return [sum.policy, outcome, String(sum.documents), readableSize(sum.bytes)]
  })
  const rows = documents.map(({ documentId, documentType, policy, driver, tier, bytes, outcome, reason, message }) => [
    documentId,
    documentType,
    tier === null ? driver : `${driver}, ${tier}`,
    policy,
    outcome,
    readableSize(bytes),
    message ?? reason ?? '',
  ])
  return [...columns(told), '', ...columns(rows), ...(more ? ['and more'] : [])]
}
