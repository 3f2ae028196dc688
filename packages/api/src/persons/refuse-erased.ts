import { isErased, type Owner, type RunRow } from '@dossier/db'
import { ApiError } from '../errors.ts'
import type { Services } from '../context.ts'

/** Throws `invalid_input` for a run whose person was erased: it can be neither generated nor read again. */
export async function refuseErased(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { id, candidateId }: Pick<RunRow, 'id' | 'candidateId'>,
): Promise<void> {
  if (!(await isErased(db, owner, candidateId))) return
  throw new ApiError(
    'invalid_input',
    `The person of run ${id} was erased, so the run can no longer be generated or compared.`,
  )
}
