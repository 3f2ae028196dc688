import type { ApplicationDetails } from '@dossier/api'

type Receipt = ApplicationDetails['receipts'][number]

/** Whether the file is not served: it was not scanned yet, or contains a virus. */
export function isWithheld({ problem }: Pick<Receipt['file'], 'problem'>): boolean {
  return problem === 'quarantined' || problem === 'infected'
}

/** Whether a run can be created from an application: its newest file that was not withdrawn is available. */
export function isUsable(receipts: readonly Receipt[]): boolean {
  const newest = receipts.findLast(({ withdrawnAt }) => withdrawnAt === null)
  return newest === undefined || !isWithheld(newest.file)
}
