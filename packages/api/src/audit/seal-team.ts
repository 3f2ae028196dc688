import {
  announceKey,
  eventHash,
  genesisHash,
  isHeadSigned,
  type KeyRing,
  type KnownHash,
  linkHash,
  signHead,
  type SigningKey,
} from '@dossier/audit'
import {
  announcedKeys,
  type Db,
  insertKey,
  insertSeal,
  lastHead,
  lastLink,
  linkAt,
  lockChain,
  settle,
  type StoredKey,
  type StoredLink,
  type Team,
  unsealedEvents,
} from '@dossier/db'
import { ApiError } from '../errors.ts'
import { chainedEvent, headOf } from './chain-records.ts'

const batchSize = 2000

/** The services that sealing needs. */
export interface SealServices {
  db: Db
  /** The keys of this installation, derived on first use. */
  keyRing(): Promise<KeyRing>
  now(): Date
}

/** The result of a pass: `tip` is the end of the chain, or null if another process is sealing it. */
export interface SealPass {
  sealed: number
  more: boolean
  tip: KnownHash | null
}

/**
 * Links a team's next committed events into the chain and signs one head, in one transaction that blocks no writer. One
 * process at a time does this; others skip the team. Throws `chain_broken` if this installation did not sign the end or
 * it lacks the link in `known`, and `misconfigured` if the secret has changed.
 */
export async function sealTeam(services: SealServices, team: Team, known: KnownHash | null): Promise<SealPass> {
  const ring = await services.keyRing()
  return services.db.transaction(async (tx) => {
    if (!(await lockChain(tx, team))) return { sealed: 0, more: false, tip: null }
    return sealLocked(tx, team, { ring, known, now: services.now() })
  })
}

interface Sealing {
  ring: KeyRing
  known: KnownHash | null
  now: Date
}

async function sealLocked(tx: Db, team: Team, { ring, known, now }: Sealing): Promise<SealPass> {
  const waiting = await unsealedEvents(tx, team, batchSize)
  const { tip, keys } = await chainEnd(tx, team, known)
  const key = keys.length === 0 ? await firstKey(tx, team, { ring, now }) : currentKey(ring, team, keys)
  const fresh = waiting.filter(({ isSealed }) => !isSealed)
  const settled = waiting.map(({ id }) => id)
  const links: StoredLink[] = []
  let { seq, hash } = tip
  for (const { isSealed: _isSealed, ...event } of fresh) {
    const content = eventHash(chainedEvent(team.teamId, event))
    hash = linkHash({ teamId: team.teamId, seq: ++seq, previous: hash, eventHash: content })
    links.push({ seq, eventId: event.id, eventHash: content, hash })
  }
  if (links.length === 0) {
    await settle(tx, team, settled)
  } else {
    const head = signHead(team.teamId, { fromSeq: tip.seq + 1, seq, hash, sealedAt: now.toISOString() }, key)
    await insertSeal(tx, team, { links, head: { ...head, sealedAt: now }, settled })
  }
  return { sealed: links.length, more: waiting.length === batchSize, tip: { seq, hash } }
}

/** The end of the chain and the keys, if it can be continued: signed, and containing `known`. */
export async function chainEnd(
  tx: Db,
  team: Team,
  known: KnownHash | null,
): Promise<{ tip: KnownHash; keys: StoredKey[] }> {
  const keys = await announcedKeys(tx, team)
  const [link, head] = [await lastLink(tx, team), await lastHead(tx, team)]
  if (known !== null && known.seq > 0 && (await linkAt(tx, team, known.seq))?.hash !== known.hash) throw broken(team)
  if (link === null && head === null) return { tip: { seq: 0, hash: genesisHash(team.teamId) }, keys }
  const signer = keys.findLast(({ fromSeq }) => head !== null && fromSeq <= head.fromSeq)
  const isSigned =
    head !== null &&
    signer !== undefined &&
    head.seq === link?.seq &&
    head.hash === link.hash &&
    isHeadSigned(team.teamId, headOf(head), signer.publicKey)
  if (!isSigned) throw broken(team)
  return { tip: { seq: head.seq, hash: head.hash }, keys }
}

async function firstKey(tx: Db, team: Team, { ring, now }: Omit<Sealing, 'known'>): Promise<SigningKey> {
  const { teamId } = team
  const key = ring(teamId, 1)
  const createdAt = now.toISOString()
  const announced = announceKey({ teamId, generation: 1, fromSeq: 1, createdAt, key, previous: null })
  await insertKey(tx, team, { ...announced, createdAt: now })
  return key
}

function currentKey(ring: KeyRing, { teamId }: Team, keys: readonly StoredKey[]): SigningKey {
  const { generation = 1, keyId = '' } = keys.at(-1) ?? {}
  const key = ring(teamId, generation)
  if (key.keyId === keyId) return key
  const message = `The audit chain is signed with the key sha256:${keyId}, which does not come from the secret of this process. Set DOSSIER_SECRET to the secret that the chain was started with. To change the secret, run \`dossier audit rotate-key\` with the old one in DOSSIER_SECRET_PREVIOUS.`
  throw new ApiError('misconfigured', message)
}

function broken({ teamId }: Team): ApiError {
  const message = `The end of the audit chain of team ${teamId} does not match what was sealed. Nothing is appended to it; \`dossier audit verify\` names the first bad link.`
  return new ApiError('chain_broken', message)
}
