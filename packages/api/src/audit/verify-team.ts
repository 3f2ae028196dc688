import { type ChainReport, type KnownHash, verifyChain } from '@dossier/audit'
import {
  announcedKeys,
  type Db,
  insertVerification,
  lastHead,
  lastLink,
  lastVerification,
  newestVerified,
  strayEvent,
  type Team,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import type { Services } from '../context.ts'
import { chainRecords, keyOf } from './chain-records.ts'

/** The services that verification needs. */
export type VerifyServices = Pick<Services, 'db' | 'keyRing' | 'now' | 'sealer'>

export interface VerifyTeamOptions {
  mode: 'full' | 'incremental'
  /** A link that someone noted outside this installation. */
  known?: KnownHash | undefined
}

/** The recorded result of a verification. */
export interface TeamVerification extends ChainReport {
  mode: 'full' | 'incremental'
  fromSeq: number
  startedAt: Date
  finishedAt: Date
}

/**
 * Verifies the team's chain against this installation's key, earlier verifications, what this process has sealed and
 * `known`; from the start, or from the last verified position. Records the result.
 */
export async function verifyTeam(
  services: VerifyServices,
  team: Team,
  { mode, known }: VerifyTeamOptions,
): Promise<TeamVerification> {
  const { db, now, sealer } = services
  const startedAt = now()
  const seen = [await newestVerified(db, team), sealer.known(team.teamId), known ?? null].filter((one) => one !== null)
  const before = mode === 'full' ? null : await lastVerification(db, team, { onlyOk: true })
  const anchor = before === null || before.seq === 0 ? null : { seq: before.seq, hash: before.hash }
  const report = await walk(services, team, { anchor, seen })
  const checked = report.ok && mode === 'full' ? { ...report, ...(await strayProblem(db, team, report)) } : report
  const verification = { ...checked, mode, fromSeq: (anchor?.seq ?? 0) + 1, startedAt, finishedAt: now() }
  const { ok, fromSeq, seq, hash, firstBad, finishedAt } = verification
  await insertVerification(db, team, {
    id: uuid(),
    mode,
    ok,
    fromSeq,
    seq,
    hash,
    firstBad: firstBad === null ? null : { ...firstBad },
    startedAt,
    finishedAt,
  })
  return verification
}

async function walk(
  { db, keyRing }: VerifyServices,
  team: Team,
  { anchor, seen }: { anchor: KnownHash | null; seen: KnownHash[] },
): Promise<ChainReport> {
  // Links sealed during the verification are left to the next one.
  const upTo = Math.max((await lastLink(db, team))?.seq ?? 0, (await lastHead(db, team))?.seq ?? 0)
  const keys = (await announcedKeys(db, team)).map(keyOf)
  const trusted = (await keyRing())(team.teamId, keys.at(-1)?.generation ?? 1).keyId
  const after = anchor?.seq ?? 0
  // An empty chain has no key yet.
  const announced = keys.length === 0 && upTo === 0
  return verifyChain(chainRecords(db, team, { after, upTo }), {
    teamId: team.teamId,
    keys,
    trusted: announced ? null : trusted,
    known: seen.filter(({ seq }) => seq > after),
    ...(anchor === null ? {} : { anchor }),
  })
}

/** Events inserted outside the chain, or removed before they were sealed. */
async function strayProblem(db: Db, team: Team, report: ChainReport): Promise<Partial<ChainReport>> {
  const stray = await strayEvent(db, team)
  if (stray === null) return {}
  const seq = report.seq + 1
  const firstBad = stray.isGone
    ? {
        seq,
        eventId: stray.id,
        problem: 'missing' as const,
        message: 'An event that was waiting to be sealed is missing.',
      }
    : {
        seq,
        eventId: stray.id,
        problem: 'inserted' as const,
        message: 'An event was never sealed.',
      }
  return { ok: false, firstBad }
}
