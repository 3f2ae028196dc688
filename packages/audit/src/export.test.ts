import { beforeAll, describe, expect, it } from 'vitest'
import { openKeyRing, type KeyRing, readTrustedKey, toPem } from './keys.ts'
import { recordsOf, sampleChain, type SampleChain, sampleEvent, teamId } from './testing/sample-chain.ts'
import { verifyExport } from './verify-export.ts'
import { writeExport } from './write-export.ts'

const length = 120
const positions = Array.from({ length: 50 }, (_, index) => 2 + index * 2)
let ring: KeyRing
let chain: SampleChain
let lines: string[]

beforeAll(async () => {
  ring = await openKeyRing('a secret for tests')
  chain = sampleChain(ring, length, 10)
  lines = await written(chain, 1, length)
})

async function written({ links, heads, keys }: SampleChain, fromSeq: number, toSeq: number): Promise<string[]> {
  const anchor = { seq: fromSeq - 1, hash: chain.links[fromSeq - 2]?.hash ?? (await genesis()) }
  const header = {
    teamId,
    fromSeq,
    toSeq,
    throughSeq: toSeq,
    anchor,
    isExcerpt: false,
    keys,
    exportedAt: '2026-01-27T14:23:05.000Z',
  }
  const file: string[] = []
  for await (const line of writeExport(header, recordsOf({ links, heads }), ring(teamId, 2)))
    file.push(line.slice(0, -1))
  return file
}

async function genesis(): Promise<string> {
  return (await import('./hashes.ts')).genesisHash(teamId)
}

async function* each(file: readonly string[]) {
  yield* file
}

const check = (file: readonly string[], trusted = chain.keys[0]?.keyId ?? '') => verifyExport(each(file), { trusted })
/** The line of link `seq`. */
const lineOf = (file: readonly string[], seq: number) =>
  file.findIndex((line) => line.startsWith(`{"link":{"seq":${seq},`))

it('verifies with the public key as PEM, as hex or as fingerprint', async () => {
  const { publicKey = '', keyId = '' } = chain.keys[1] ?? {}
  for (const given of [toPem(publicKey), publicKey, `sha256:${keyId}`]) {
    expect(await check(lines, readTrustedKey(given))).toMatchObject({ ok: true, links: length, events: length })
  }
})

it('verifies for a part, and with omitted events', async () => {
  const part = {
    ...chain,
    links: chain.links
      .slice(40, 90)
      .map((link) => (link.seq % 2 === 0 ? link : { ...link, event: 'omitted' as const })),
    heads: chain.heads.filter(({ seq }) => seq > 40 && seq <= 90),
  }
  expect(await check(await written(part, 41, 90))).toMatchObject({ ok: true, links: 50, events: 25, fromSeq: 41 })
})

it("does not verify with somebody else's key", async () => {
  const stranger = (await openKeyRing('the secret of somebody else'))(teamId, 1)
  expect(await check(lines, stranger.keyId)).toMatchObject({ ok: false, firstBad: { problem: 'unknown_key' } })
})

it('is refused if it is not an export', async () => {
  for (const file of [[], [''], ['{}'], ['[1]', ...lines], lines.slice(1)]) {
    await expect(check(file)).rejects.toMatchObject({ code: 'bad_export' })
  }
})

describe.each(positions)('an attack on the line of link %i', (seq) => {
  const changed = (change: (file: string[], at: number) => void) => {
    const file = [...lines]
    change(file, lineOf(file, seq))
    return check(file)
  }

  it('that edits it is found', async () => {
    const edits = ['"request ', '"documents":7', '"time":"', '"person":null']
    for (const [index, edit] of edits.entries()) {
      const report = await changed((file, at) => {
        file[at] = (file[at] ?? '').replace(
          edit,
          ['"require ', '"documents":7.0', '"time":"1', '"person":""'][index] ?? '',
        )
      })
      expect(report).toMatchObject({ ok: false, firstBad: { seq, eventId: sampleEvent(seq).id, problem: 'edited' } })
    }
  })

  it('that deletes, moves or duplicates it is found', async () => {
    expect(await changed((file, at) => void file.splice(at, 1))).toMatchObject({
      firstBad: { seq, problem: 'missing' },
    })
    const moved = await changed((file, at) => void file.push(...file.splice(at, 1), ...file.splice(-1, 1)))
    expect(moved).toMatchObject({ ok: false, firstBad: { seq } })
    const doubled = await changed((file, at) => void file.splice(at, 0, file[at] ?? ''))
    expect(doubled).toMatchObject({ firstBad: { seq, problem: 'inserted' } })
  })

  it('that truncates the file there is found, even with the end restored', async () => {
    const cut = await changed((file, at) => void file.splice(at + 1))
    expect(cut).toMatchObject({ firstBad: { seq: seq + 1, problem: 'truncated' } })
    const closed = await changed((file, at) => void file.splice(at + 1, file.length - at - 2))
    expect(closed).toMatchObject({ firstBad: { seq: seq + 1, problem: 'truncated' } })
  })

  it('that makes the line unreadable is found', async () => {
    for (const text of ['', '{', '{"link":1}', 'null', lines[0] ?? '']) {
      const report = await changed((file, at) => void (file[at] = text))
      expect(report).toMatchObject({ ok: false, firstBad: { seq, problem: 'malformed' } })
    }
  })

  it('that forges the head after it is found', async () => {
    const end = Math.ceil(seq / 10) * 10
    const report = await changed((file) => {
      const at = file.findIndex((line) => line.startsWith('{"head":') && line.includes(`"seq":${end},`))
      file[at] = (file[at] ?? '').replace('2026-01-27', '2026-01-28')
    })
    expect(report).toMatchObject({ firstBad: { seq: end, problem: 'forged_head' } })
  })
})

it('detects a change in a part of the file that the chain does not cover', async () => {
  const file = [
    (lines[0] ?? '').replace('2026-01-27T14:23:05.000Z","format', '').replace('"isExcerpt":false', '"isExcerpt":true'),
    ...lines.slice(1),
  ]
  expect(await check(file)).toMatchObject({ ok: false, firstBad: { problem: 'edited' } })
})
