import { findKnownProfile, findPerson } from '@dossier/db/persons'
import { type Candidate, importCandidate } from '@dossier/profiles'
import type { Caller, Services } from '../../context.ts'
import { recordView } from '../../documents/index.ts'
import { personView } from '../../persons/index.ts'
import { readInputs } from '../../rendering/run-inputs.ts'
import { candidateName } from '../candidate-name.ts'
import type { RecogniseInput, Recognition } from './recognition-view.ts'

/**
 * Finds the person of a CV by name, as a new run would, and returns the profile of their newest run. Reading that profile is
 * recorded as a view of the run. The CV itself is not stored.
 */
export async function recognisePerson(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  { candidate: document }: RecogniseInput,
): Promise<Recognition> {
  const given = importCandidate(document).value
  if (given === null) return { known: null, given }
  const profile = await findKnownProfile(db, owner, candidateName(given))
  const person = profile && (await findPerson(db, owner, profile.candidateId))
  if (profile === null || person === null) return { known: null, given }
  await recordView({ db, now }, owner, {
    type: 'run.viewed',
    requestId,
    subject: { type: 'run', id: profile.runUuid },
    data: {},
  })
  const { candidate } = readInputs(profile.inputs)
  const sameEmail = isSameEmail(candidate, given)
  return { known: { person: personView(person), runId: profile.runId, candidate, sameEmail }, given }
}

function isSameEmail(one: Candidate, other: Candidate): boolean | null {
  const [a, b] = [one, other].map(({ contact }) => contact?.email.trim().toLowerCase() ?? '')
  return a === '' || b === '' ? null : a === b
}
