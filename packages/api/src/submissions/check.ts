import { waiversOfRun } from '@dossier/db'
import type { CheckSubmissionInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import { documentView } from '../documents/index.ts'
import type { SubmissionCheck } from './submission-check-view.ts'
import { findTarget } from './find-target.ts'
import { formalObstacles, openObstacles, personObstacles, repeatObstacles } from './obstacles.ts'
import { openDocuments } from './open-documents.ts'
import { openValueView } from './open-value-view.ts'

/** Lists the obstacles to recording a submission; records nothing. Throws `not_found`. */
export async function checkSubmission(
  services: Services,
  caller: Caller,
  input: CheckSubmissionInput,
): Promise<SubmissionCheck> {
  const { db } = services
  const target = await findTarget(services, caller, input)
  const { run, rows } = target
  const sentAt = input.sentAt === undefined ? undefined : new Date(input.sentAt)
  const intended = { ...input, sentAt }
  const documents = await openDocuments(services, caller, target)
  const waivers = await waiversOfRun(db, caller.owner, run.id)
  const { candidateId } = run
  const { client = '', acknowledge } = input
  const obstacles = [
    ...(await formalObstacles(db, caller.owner, { target, intended, now: services.now() })),
    ...(await personObstacles(db, caller.owner, { candidateId, sentAt })),
    ...openObstacles(documents, waivers),
    ...(await repeatObstacles(db, caller.owner, { candidateId, client, acknowledge })),
  ]
  return {
    ready: obstacles.length === 0,
    documents: rows.map((row) => ({
      document: documentView(row),
      open: (documents.find((one) => one.row.id === row.id)?.open ?? []).map((value) =>
        openValueView(value, row.id, waivers),
      ),
    })),
    obstacles,
  }
}
