import { appendAuditEvents, findRun } from '@dossier/db'
import { notFound } from '../../errors.ts'
import type { RepeatRunInput } from './inputs.ts'
import { readInputs } from '../../rendering/run-inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { CreatedRun } from '../run-view.ts'
import { acceptRun } from '../create-run.ts'
import { refuseErased } from '../../persons/index.ts'

/**
 * Makes a new run from the stored inputs of another one of the team, with the generators, the lexicon and the day of
 * today; the other run stays as it is. With `anonymous` it hides or names the person, with `pdf` it has PDF or not. Throws `not_found`, `invalid_input` for a person who was
 * erased, and `idempotency_conflict` for a key that stands for another run.
 */
export async function repeatRun(
  services: Services,
  caller: Caller,
  { runId, anonymous, pdf, idempotencyKey }: RepeatRunInput,
): Promise<CreatedRun> {
  const origin = await findRun(services.db, caller.owner, runId)
  if (origin === null) throw notFound('run', runId)
  await refuseErased(services, caller.owner, origin)
  const stored = readInputs(origin.inputs)
  const inputs = {
    ...stored,
    ...(anonymous !== undefined && { anonymous }),
    ...(pdf !== undefined && { pdf }),
  }
  const isAnotherView = (inputs.anonymous === null) !== (stored.anonymous === null)
  return acceptRun(services, caller, {
    inputs,
    original: origin.originalSha256,
    key: idempotencyKey ?? null,
    // Both views of a person stand beside each other: neither is a newer version of the other.
    repeatOf: isAnotherView ? null : origin.id,
    record: (tx, run) =>
      appendAuditEvents(tx, caller.owner, [
        {
          type: 'run.repeated',
          requestId: caller.requestId,
          subject: { type: 'run', id: run.id },
          data: { repeatOf: origin.id, inputHash: run.inputHash },
        },
      ]),
  })
}
