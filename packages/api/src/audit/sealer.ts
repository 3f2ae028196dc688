import type { KnownHash } from '@dossier/audit'
import { teamsToSeal } from '@dossier/db'
import type { Logger } from 'pino'
import { ApiError } from '../errors.ts'
import { logError } from '../floor/log-error.ts'
import { type SealServices, sealTeam } from './seal-team.ts'
import type { Sealer } from '../context.ts'

/** The longest time that events wait for their seal, unless something else delays the sealer. */
const everyMs = 500

/**
 * Opens the sealer; with `isActive` it looks for new events on its own, otherwise only on request and when it closes.
 */
export function openSealer(services: SealServices & { logger: Logger }, isActive: boolean): Sealer {
  const known = new Map<string, KnownHash>()
  const problems = new Map<string, string>()
  let working: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const tell = (error: unknown) => services.logger.warn({ error: logError(error) }, 'events could not be sealed')

  const sealAll = async () => {
    for (const teamId of await teamsToSeal(services.db)) {
      try {
        for (let more = true; more;) {
          const pass = await sealTeam(services, { teamId }, known.get(teamId) ?? null)
          if (pass.tip !== null) known.set(teamId, pass.tip)
          more = pass.more
        }
        problems.delete(teamId)
      } catch (error) {
        const message = error instanceof ApiError ? error.message : 'Sealing fails; see the server log for the reason.'
        // Logging the same message every half second would fill the log.
        if (problems.get(teamId) !== message) services.logger.error({ team: teamId, error: logError(error) }, message)
        problems.set(teamId, message)
      }
    }
  }
  const flush = () => {
    working = working.then(sealAll).catch(tell)
    return working
  }
  const again = () => {
    timer = setTimeout(() => void flush().then(() => timer !== undefined && again()), everyMs)
  }
  if (isActive) again()
  return {
    flush,
    known: (teamId) => known.get(teamId) ?? null,
    problem: (teamId) => problems.get(teamId) ?? null,
    async close() {
      clearTimeout(timer)
      timer = undefined
      await flush()
    },
  }
}
