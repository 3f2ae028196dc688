import { beforeAll, describe, expect, it } from 'vitest'
import { openKeyRing, type KeyRing } from './keys.ts'
import { signHead } from './heads.ts'
import { recordsOf, sampleChain, type SampleChain, sampleEvent, sampleLink, teamId } from './testing/sample-chain.ts'
import { verifyChain, type VerifyOptions } from './verify-chain.ts'

const length = 120
const positions = Array.from({ length: 50 }, (_, index) => 2 + index * 2)
let ring: KeyRing
let chain: SampleChain

beforeAll(async () => {
  ring = await openKeyRing('a secret for tests')
  chain = sampleChain(ring, length, 10)
})

function check(changed: Partial<SampleChain>, options: Partial<VerifyOptions> = {}) {
  const all = { ...chain, ...changed }
  const trusted = chain.keys[0]?.keyId ?? ''
  return verifyChain(recordsOf(all), { teamId, keys: all.keys, trusted, ...options })
}

const linkAt = (seq: number) => chain.links[seq - 1] ?? sampleLink(sampleEvent(0), 0, '')

describe('a chain as sealed', () => {
  it('verifies from its beginning, from an anchor and with either key as the trusted one', async () => {
    expect(await check({})).toMatchObject({ ok: true, links: length, seq: length, firstBad: null })
    const anchor = { seq: 60, hash: linkAt(60).hash }
    const rest = { links: chain.links.slice(60), heads: chain.heads.filter(({ seq }) => seq > 60) }
    expect(await check(rest, { anchor })).toMatchObject({ ok: true, links: 60 })
    expect(await check({}, { trusted: chain.keys[1]?.keyId ?? '' })).toMatchObject({ ok: true })
  })

  it('verifies if an excerpt omits events', async () => {
    const links = chain.links.map((link) => (link.seq % 3 === 0 ? link : { ...link, event: 'omitted' as const }))
    expect(await check({ links })).toMatchObject({ ok: true, links: length, events: 40 })
  })
})

describe.each(positions)('an attack at link %i', (at) => {
  const seq = at

  it('that edits the event is found', async () => {
    const links = chain.links.map((link) =>
      link.seq === seq ? { ...link, event: { ...sampleEvent(seq), actorId: 'x' } } : link,
    )
    expect(await check({ links })).toMatchObject({ firstBad: { seq, problem: 'edited', eventId: sampleEvent(seq).id } })
  })

  it('that edits the event and its hashes is found', async () => {
    const forged = sampleLink({ ...sampleEvent(seq), type: 'run.failed' }, seq, linkAt(seq - 1).hash)
    const links = chain.links.map((link) => (link.seq === seq ? forged : link))
    const { firstBad } = await check({ links })
    // Its own hash matches, but the next link or the head on it does not.
    expect(firstBad?.seq).toBe(seq % 10 === 0 ? seq : seq + 1)
  })

  it('that deletes the event, its link, or both with the rest renumbered, is found', async () => {
    const emptied = chain.links.map((link) => (link.seq === seq ? { ...link, event: null } : link))
    expect(await check({ links: emptied })).toMatchObject({ firstBad: { seq, problem: 'missing' } })
    const links = chain.links.filter((link) => link.seq !== seq)
    expect(await check({ links })).toMatchObject({ firstBad: { seq, problem: 'missing', eventId: null } })
    const renumbered = links.map((link) => (link.seq > seq ? { ...link, seq: link.seq - 1 } : link))
    expect(await check({ links: renumbered })).toMatchObject({ firstBad: { seq, problem: 'missing' } })
  })

  it('that inserts an event is found, even with a correct hash', async () => {
    const event = sampleEvent(4095)
    for (const previous of [linkAt(seq - 1).hash, 'ab'.repeat(32)]) {
      const shifted = chain.links.map((link) => (link.seq >= seq ? { ...link, seq: link.seq + 1 } : link))
      const links = [...shifted.slice(0, seq - 1), sampleLink(event, seq, previous), ...shifted.slice(seq - 1)]
      expect(await check({ links })).toMatchObject({ firstBad: { seq, problem: 'inserted', eventId: event.id } })
    }
  })

  it.each([1, 7])('that swaps two events or two links %i apart is found', async (apart) => {
    const other = seq + apart
    const swap = <T>(pick: (link: SampleChain['links'][number]) => T) =>
      [pick(linkAt(seq)), pick(linkAt(other))] as const
    const [mine, theirs] = swap((link) => ({ event: link.event, eventId: link.eventId }))
    const events = chain.links.map((link) => ({
      ...link,
      ...(link.seq === seq ? theirs : link.seq === other ? mine : {}),
    }))
    expect(await check({ links: events })).toMatchObject({ firstBad: { seq, problem: 'reordered' } })
    const links = chain.links.map((link) => ({
      ...(link.seq === seq ? linkAt(other) : link.seq === other ? linkAt(seq) : link),
      seq: link.seq,
    }))
    expect(await check({ links })).toMatchObject({ firstBad: { seq, problem: 'reordered' } })
  })

  it('that truncates the chain is found against a known head or hash', async () => {
    const links = chain.links.slice(0, seq)
    expect(await check({ links })).toMatchObject({ firstBad: { seq: seq + 1, problem: 'truncated' } })
    const cut = Math.floor(seq / 10) * 10
    const whole = { links: chain.links.slice(0, cut), heads: chain.heads.filter((head) => head.seq <= cut) }
    const known = [{ seq: length, hash: linkAt(length).hash }]
    expect(await check(whole, { known })).toMatchObject({ firstBad: { seq: cut + 1, problem: 'truncated' } })
  })

  it('that forges, moves or removes a head is found', async () => {
    const end = Math.ceil(seq / 10) * 10
    const stranger = (await openKeyRing('the secret of somebody else'))(teamId, 1)
    const heads = chain.heads.map((head) => (head.seq === end ? signHead(teamId, head, stranger) : head))
    expect(await check({ heads })).toMatchObject({ firstBad: { seq: end, problem: 'unknown_key' } })
    const edited = chain.heads.map((head) =>
      head.seq === end ? { ...head, sealedAt: '2020-01-01T00:00:00.000Z' } : head,
    )
    expect(await check({ heads: edited })).toMatchObject({ firstBad: { seq: end, problem: 'forged_head' } })
    const without = chain.heads.filter((head) => head.seq !== end)
    expect(await check({ heads: without })).toMatchObject({ firstBad: { problem: 'forged_head' } })
  })
})

describe('keys', () => {
  it('of a chain that a stranger sealed again are not trusted', async () => {
    const theirs = sampleChain(await openKeyRing('the secret of somebody else'), length, 10)
    expect(await check(theirs)).toMatchObject({ ok: false, firstBad: { seq: 1, problem: 'unknown_key' } })
  })

  it('that the previous key has not announced are refused', async () => {
    const strangers = sampleChain(await openKeyRing('the secret of somebody else'), length, 10)
    const keys = [...chain.keys.slice(0, 1), ...strangers.keys.slice(1)]
    expect(await check({ keys })).toMatchObject({ firstBad: { problem: 'unknown_key' } })
  })

  it('sign nothing outside their turn', async () => {
    const old = ring(teamId, 1)
    const heads = chain.heads.map((head) => (head.seq === length ? signHead(teamId, head, old) : head))
    expect(await check({ heads })).toMatchObject({ firstBad: { seq: length, problem: 'forged_head' } })
  })
})
