import { announceKey, type SigningKey, toPem } from '@dossier/audit'
import {
  announcedKeys,
  appendAuditEvents,
  awaitChain,
  insertKey,
  type Owner,
  type StoredKey,
  type Team,
} from '@dossier/db'
import { keyOf } from './chain-records.ts'
import { chainEnd } from './seal-team.ts'
import { ApiError } from '../errors.ts'
import type { Services, Caller } from '../context.ts'
import type { AuditKeyView } from './audit-view.ts'

/** The public keys of the team's chain, in order. */
export async function listAuditKeys(
  { db, sealer }: Pick<Services, 'db' | 'sealer'>,
  owner: Owner,
): Promise<{ items: AuditKeyView[]; nextCursor: null }> {
  await sealer.flush()
  return { items: (await announcedKeys(db, owner)).map(shown), nextCursor: null }
}

/**
 * Announces the next key, signed by the current one; it signs from the next link on. Throws `chain_broken`, and
 * `misconfigured` if the current key comes neither from this secret nor from the previous one.
 */
export async function rotateAuditKey(
  services: Pick<Services, 'db' | 'sealer' | 'now' | 'keyRing' | 'previousKeyRing'>,
  { owner, requestId }: Caller,
): Promise<AuditKeyView> {
  await services.sealer.flush()
  const ring = await services.keyRing()
  const now = services.now()
  const row = await services.db.transaction(async (tx) => {
    await awaitChain(tx, owner)
    const { tip, keys } = await chainEnd(tx, owner, services.sealer.known(owner.teamId))
    const current = keys.at(-1)
    const generation = (current?.generation ?? 0) + 1
    const fromSeq = current === undefined ? 1 : tip.seq + 1
    const announced = announceKey({
      teamId: owner.teamId,
      generation,
      fromSeq,
      createdAt: now.toISOString(),
      key: ring(owner.teamId, generation),
      previous: current === undefined ? null : await previousKey(services, owner, current),
    })
    const key = { ...announced, createdAt: now }
    await insertKey(tx, owner, key)
    const data = { generation, keyId: key.keyId, fromSeq }
    await appendAuditEvents(tx, owner, [
      { type: 'audit.key_rotated', requestId, subject: { type: 'chain', id: owner.teamId }, data },
    ])
    return key
  })
  await services.sealer.flush()
  return shown(row)
}

async function previousKey(
  { keyRing, previousKeyRing }: Pick<Services, 'keyRing' | 'previousKeyRing'>,
  { teamId }: Team,
  { generation, keyId }: StoredKey,
): Promise<SigningKey> {
  for (const ring of [await keyRing(), await previousKeyRing()]) {
    const key = ring?.(teamId, generation)
    if (key?.keyId === keyId) return key
  }
  const message = `The key sha256:${keyId} comes neither from DOSSIER_SECRET nor from DOSSIER_SECRET_PREVIOUS, so it cannot sign its successor. Set DOSSIER_SECRET_PREVIOUS to the previous secret.`
  throw new ApiError('misconfigured', message)
}

function shown(row: StoredKey): AuditKeyView {
  const { generation, keyId, publicKey, fromSeq, createdAt } = keyOf(row)
  return { generation, fingerprint: `sha256:${keyId}`, publicKey, pem: toPem(publicKey), fromSeq, createdAt }
}
