import { openKeyRing } from '@dossier/audit'
import type { Diagnosis, QueueDiagnosis, TeamChain } from '@dossier/db/connecting'
import { type Finding, ok, problem, warning } from './finding.ts'

/** Milliseconds; jobs and seals take seconds if a process works on them. */
const patience = 60_000
/** Milliseconds; chains are verified every hour. */
const verifiedWithin = 26 * 3_600_000

/** Evaluates the queue. */
export function queueFindings(queue: QueueDiagnosis | null): Finding[] {
  if (queue === null) return [ok('queue', 'The first start creates the queue.')]
  const { waiting, oldestWaitingMs, inHand, givenUp } = queue
  const message = `${waiting} jobs wait, ${inHand} are in hand.`
  return [
    oldestWaitingMs < patience
      ? ok('queue', message)
      : inHand === 0
        ? problem(
            'queue',
            `${message} The oldest has waited ${seconds(oldestWaitingMs)}: no worker takes jobs.`,
            'Start a process with DOSSIER_ROLE=worker or all.',
          )
        : warning(
            'queue',
            `${message} The oldest has waited ${seconds(oldestWaitingMs)}.`,
            'Start more workers, or raise DOSSIER_CONCURRENCY.',
          ),
    givenUp === 0
      ? ok('queue.failures', 'No job was given up.')
      : warning(
          'queue.failures',
          `${givenUp} jobs failed as often as they may.`,
          'The log says why; runs can be started again from their pages.',
        ),
  ]
}

/** Evaluates the audit chains of all teams, and whether `secret` continues them; null if it is in the data folder. */
export async function chainFindings(chains: Diagnosis['chains'], secret: string | null): Promise<Finding[]> {
  if (chains === null) return []
  return [sealing(chains), verification(chains), await continuation(chains, secret)]
}

function sealing(chains: readonly TeamChain[]): Finding {
  const oldest = Math.max(0, ...chains.map(({ oldestUnsealedMs }) => oldestUnsealedMs))
  const unsealed = chains.reduce((sum, chain) => sum + chain.unsealed, 0)
  if (oldest < patience) return ok('audit.sealing', `${unsealed} events wait for their seal.`)
  const message = `${unsealed} events wait for their seal, the oldest for ${seconds(oldest)}.`
  return problem(
    'audit.sealing',
    message,
    'Start a process with DOSSIER_ROLE=worker or all; its log says why it does not seal.',
  )
}

function verification(chains: readonly TeamChain[]): Finding {
  const broken = chains.filter(({ verified }) => verified?.ok === false)
  if (broken.length > 0) {
    const message = `The audit chain is not intact in ${broken.length} of ${chains.length} teams.`
    return problem(
      'audit.chain',
      message,
      'The audit page and `dossier audit verify` show the first event that is not as it was sealed.',
    )
  }
  const late = chains.filter(({ key, verified }) => (verified?.ageMs ?? key?.ageMs ?? 0) > verifiedWithin)
  if (late.length === 0) return ok('audit.chain', 'The audit chains were intact when they were last verified.')
  const message = `The audit chain was not verified for a day in ${late.length} of ${chains.length} teams.`
  return warning('audit.chain', message, 'A worker verifies it every hour; `dossier audit verify` does it now.')
}

async function continuation(chains: readonly TeamChain[], secret: string | null): Promise<Finding> {
  const sealed = chains.flatMap(({ teamId, key }) => (key === null ? [] : [{ teamId, ...key }]))
  if (secret === null || sealed.length === 0) return ok('secret.chain', 'No audit chain needs another secret.')
  const ring = await openKeyRing(secret)
  const foreign = sealed.filter(({ teamId, generation, publicKey }) => ring(teamId, generation).publicKey !== publicKey)
  if (foreign.length === 0) return ok('secret.chain', 'The secret is the one that the audit chains are sealed with.')
  return problem(
    'secret.chain',
    `The audit chains of ${foreign.length} of ${sealed.length} teams are sealed with another secret.`,
    'Set DOSSIER_SECRET to the secret that all processes use, or, to change it, DOSSIER_SECRET_PREVIOUS to the one before.',
  )
}

const seconds = (ms: number) => (ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`)
