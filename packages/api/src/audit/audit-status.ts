import { chainProblems } from '@dossier/audit'
import {
  countUnsealed,
  type Db,
  mayChangeAudit,
  lastHead,
  lastVerification,
  type Owner,
  type StoredVerification,
} from '@dossier/db'
import { z } from 'zod'
import { headOf } from './chain-records.ts'
import type { Services } from '../context.ts'
import type { AuditStatus } from './audit-view.ts'

/** How the team's audit log is protected, and the result of the last verification. Seals pending events first. */
export async function auditStatus(
  { db, sealer, privilegeGuard }: Pick<Services, 'db' | 'sealer' | 'privilegeGuard'>,
  owner: Owner,
): Promise<AuditStatus> {
  await sealer.flush()
  const [head, unsealed, last] = await Promise.all([
    lastHead(db, owner),
    countUnsealed(db, owner),
    lastVerification(db, owner, { onlyOk: false }),
  ])
  return {
    lastSeq: head?.seq ?? 0,
    lastHead: head === null ? null : headOf(head),
    unsealed,
    sealingProblem: sealer.problem(owner.teamId),
    lastVerification: last === null ? null : shown(last),
    privilegeGuard,
  }
}

/** Whether the rights of this process keep it from changing the log, whatever its triggers do; and if not, why. */
export async function privilegeGuardOf(db: Db, isPooled: boolean): Promise<AuditStatus['privilegeGuard']> {
  const mayChange = await mayChangeAudit(db)
  return { on: !mayChange, reason: mayChange ? (isPooled ? 'pooler' : 'not_permitted') : null }
}

// Written by this package, but perhaps by an older version.
const storedBad = z
  .object({ seq: z.int(), eventId: z.string().nullable(), problem: z.enum(chainProblems), message: z.string() })
  .nullable()
  .catch(null)

function shown({ finishedAt, ok, mode, seq, firstBad }: StoredVerification): AuditStatus['lastVerification'] {
  return { at: finishedAt.toISOString(), ok, mode, seq, firstBad: storedBad.parse(firstBad) }
}
