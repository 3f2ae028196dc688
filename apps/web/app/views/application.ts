import type { ApplicationDetails } from '@dossier/api'

type Receipt = ApplicationDetails['receipts'][number]

/** Whether nobody gets a file: it was not scanned yet, or a virus was found in it. */
export function isWithheld({ problem }: Pick<Receipt['file'], 'problem'>): boolean {
  return problem === 'quarantined' || problem === 'infected'
}

/** Whether a run can be made of an application: its newest file, of those not withdrawn, is there. */
export function isUsable(receipts: readonly Receipt[]): boolean {
  const newest = receipts.findLast(({ withdrawnAt }) => withdrawnAt === null)
  return newest === undefined || !isWithheld(newest.file)
}
