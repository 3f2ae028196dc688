import type { Owner } from '@dossier/db'
import type { Services } from '../context.ts'

/**
 * The services as one team, by UUID: their database, and its replica, neither show nor change rows of another. Jobs, the audit chain and
 * webhooks go on in their own processes, which see every team.
 */
export function inTeam(services: Services, teamId: string): Services {
  const { replica } = services
  return {
    ...services,
    db: services.forTeam(teamId),
    replica: replica === null ? null : { ...replica, ...replica.forTeam(teamId) },
  }
}

/**
 * The database as an owner's team, and as that person and others, by UUID: their accounts, whatever teams they are in. Everything else of
 * other teams stays hidden.
 */
export function asPersons(
  { within }: Pick<Services, 'within'>,
  { teamId, userId }: Owner,
  others: readonly string[] = [],
): Services['db'] {
  return within({ teamId, persons: [...new Set([userId, ...others])] })
}
