import type { Owner } from '@dossier/db'
import {
  enterTeam,
  factorsOf,
  findByIdentity,
  type Identity,
  lockUser,
  takeChallenge,
  teamsOf,
  useIdentity,
} from '@dossier/db/accounts'
import type { Services } from '../../context.ts'
import type { DirectoryPerson, DirectoryProblem } from '../../floor/directory.ts'
import { hasFactor } from '../factors/own-factors.ts'
import { askSecondStep, type SecondStep } from '../factors/second-step.ts'
import { pathOf } from '../links.ts'
import { hashOfSecret } from '../secrets.ts'
import { beginSession, type BegunSession } from '../sessions.ts'
import type { Visitor } from '../visitor.ts'
import { joinThroughDirectory } from './join-through-directory.ts'
import { linkIdentity } from './own-directory.ts'
import { checksOf, openTrip, type Trip } from './trip.ts'
import { wayOf } from './trip-way.ts'

/**
 * Why a trip failed. `gone`: another browser started it, it took too long, or it has ended. `unknown`: no account here
 * has this identity. `linked_already`: another account has it, or this account has another one. `email_taken`,
 * `link_invalid`: the invitation created no account.
 */
export type TripProblem = DirectoryProblem | 'gone' | 'unknown' | 'linked_already' | 'email_taken' | 'link_invalid'

/** A session, the pending second factor, a linked account, or why there is none; and the page to continue with. */
export type TripEnd =
  | ((BegunSession | SecondStep | { linked: true }) & { back: string })
  | { problem: TripProblem; identity: string }

type Needed = Pick<Services, 'within' | 'now' | 'directory' | 'vault' | 'logger'>

/**
 * Completes a trip to the directory with what the browser brought back: its cookie and the query of the URL. A trip
 * that links an account can be ended only by the person who began it, while signed in.
 */
export async function endTrip(
  services: Needed,
  { sealed, query, owner }: { sealed: string; query: string; owner: Owner | null },
  visitor: Visitor,
): Promise<TripEnd> {
  const { within, now, directory } = services
  const trip = openTrip(services, sealed)
  const checks = trip === null ? null : checksOf(trip)
  const isOurs = checks !== null && new URLSearchParams(query).get('state') === checks.state
  if (directory === null || trip === null || checks === null || !isOurs) return ended('gone')
  const secretHash = hashOfSecret(trip.secret)
  // Consumed before anything else is checked: each trip ends once.
  const db = within({ shown: { by: 'challenge', key: secretHash } })
  const challenge = await takeChallenge(db, { secretHash, kind: 'directory', now: now() })
  if (challenge === null) return ended('gone')
  const person = await directory.answer(query, checks)
  if ('problem' in person) return ended(person.problem)
  const { back } = trip
  if (challenge.userId === null) return letIn(services, { person, trip }, visitor)
  if (owner?.userId !== challenge.userId) return ended('gone')
  const isLinked = await linkIdentity(services, { owner, requestId: visitor.requestId }, person)
  return isLinked ? { linked: true, back } : ended('linked_already', person)
}

async function letIn(
  services: Needed,
  { person, trip }: { person: DirectoryPerson; trip: Trip },
  visitor: Visitor,
): Promise<TripEnd> {
  const { invitation, back } = trip
  const shown = { by: 'identity', key: person.issuer, second: person.subject } as const
  const userId = await findByIdentity(services.within({ shown }), person)
  if (userId === null) {
    if (invitation === null) return ended('unknown', person)
    const joined = await joinThroughDirectory(services, { person, invitation }, visitor)
    return 'problem' in joined ? ended(joined.problem, person) : { ...joined, back }
  }
  const begun = await signIn(services, { person, userId }, visitor)
  if (begun === null) return ended('unknown', person)
  // A person with an account decides for themselves, while signed in, whether to join another team.
  return { ...begun, back: invitation === null ? back : pathOf('invitation', invitation) }
}

/** Signs a person in to their first team; null for a person without a team. Asks for their own second factor unless the directory did. */
async function signIn(
  services: Needed,
  { person, userId }: { person: DirectoryPerson; userId: string },
  visitor: Visitor,
): Promise<BegunSession | SecondStep | null> {
  const { issuer, subject, isMultiFactor } = person
  return services.within({ persons: [userId] }).transaction(async (tx) => {
    // A concurrent request that adds a factor ends the sessions started without it, and must find this one.
    await lockUser(tx, userId)
    const [team] = await teamsOf(tx, userId)
    if (team === undefined || !(await useIdentity(tx, { userId, issuer, subject }, services.now()))) return null
    const [, factors] = await Promise.all([enterTeam(tx, team.id), factorsOf(tx, userId)])
    if (!isMultiFactor && hasFactor(factors)) return askSecondStep(tx, services.now(), { userId, factors })
    const owner = { teamId: team.id, userId, role: team.role }
    return beginSession(tx, services, { owner, way: wayOf(person), visitor })
  })
}

function ended(problem: TripProblem, { issuer, subject }: Identity = { issuer: '', subject: '' }): TripEnd {
  return { problem, identity: `${issuer} ${subject}` }
}
