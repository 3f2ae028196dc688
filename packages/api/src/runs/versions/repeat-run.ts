import { appendAuditEvents, findRun } from '@dossier/db'
import { ownSections, withoutNotes } from '@dossier/generators'
import { notFound } from '../../errors.ts'
import type { RepeatRunInput } from './inputs.ts'
import { readInputs } from '../../rendering/run-inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { CreatedRun } from '../run-view.ts'
import { acceptRun } from '../create-run.ts'
import { refuseErased } from '../../persons/index.ts'

/**
 * Creates a new run from the stored inputs of another run of the team, with the current generators, lexicon and date;
 * the other run does not change. `anonymous` hides or names the person; `pdf` adds or omits PDF; `sections` and `photo`
 * determine what the CV shows. Throws `not_found`, `invalid_input` for an erased person, and `idempotency_conflict` for
 * a key that belongs to another run.
 */
export async function repeatRun(
  services: Services,
  caller: Caller,
  { runId, anonymous, pdf, sections, photo, idempotencyKey }: RepeatRunInput,
): Promise<CreatedRun> {
  const origin = await findRun(services.db, caller.owner, runId)
  if (origin === null) throw notFound('run', runId)
  await refuseErased(services, caller.owner, origin)
  const stored = readInputs(origin.inputs)
  const inputs = {
    ...stored,
    ...(anonymous !== undefined && { anonymous }),
    ...(pdf !== undefined && { pdf }),
    ...(sections !== undefined && { sections: ownSections(sections) }),
    ...(photo !== undefined && { photo: photo && withoutNotes(photo) }),
  }
  const isAnotherView = (inputs.anonymous === null) !== (stored.anonymous === null)
  return acceptRun(services, caller, {
    inputs,
    original: origin.originalSha256,
    key: idempotencyKey ?? null,
    // The two views of a person coexist: neither is a newer version of the other.
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
