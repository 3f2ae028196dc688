import { createHash, randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createArchive } from '../archive-writer.ts'
import { blockSize, decodeHeader, encodeHeader, paddingOf } from '../tar-header.ts'

export const teamId = '0191d5a0-0000-7000-8000-000000000001'

/** The id of the document with this number. */
export function documentId(number: number): string {
  return `0191d5a0-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** Writes an archive of this many documents; those in `without` are recorded as missing. */
export async function sampleArchive(
  path: string,
  { documents = 3, without = [] as readonly number[], schema = { name: '0001_sample', order: 1 } } = {},
): Promise<string> {
  const archive = await createArchive(path, { id: randomUUID(), madeAt: '2026-01-27T14:23:05.000Z', schema })
  const objects = Array.from({ length: documents }, (_, at) => {
    const bytes = Buffer.from(`the bytes of document ${at + 1}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { number: at + 1, id: documentId(at + 1), size: bytes.byteLength, sha256, chunks: [bytes] }
  })
  const rows = objects.map(({ id, size, sha256 }) => ({ team_id: teamId, id, byte_size: size, sha256 }))
  await archive.rows('teams', lines([{ id: teamId }]))
  await archive.rows('generated_documents', lines(rows))
  for (const { number, ...object } of objects) {
    if (without.includes(number)) archive.missing({ teamId, id: object.id, reason: 'lost' })
    else await archive.object({ teamId, ...object })
  }
  const { fingerprint } = await archive.finish()
  return fingerprint
}

async function* lines(rows: readonly unknown[]): AsyncGenerator<string> {
  for (const row of rows) yield JSON.stringify(row)
}

/** An entry as stored: name, header, and padded content. */
export interface RawEntry {
  name: string
  header: Buffer
  content: Buffer
}

/** Takes an archive apart, lets `change` modify the entries, and reassembles it. */
export async function tamper(path: string, change: (entries: RawEntry[]) => RawEntry[]): Promise<void> {
  const bytes = await readFile(path)
  const entries: RawEntry[] = []
  for (let at = 0; ;) {
    const header = bytes.subarray(at, at + blockSize)
    const entry = decodeHeader(header)
    if (entry === null) break
    const end = at + blockSize + entry.size + paddingOf(entry.size)
    entries.push({ name: entry.name, header, content: bytes.subarray(at + blockSize, end) })
    at = end
  }
  const parts = change(entries).flatMap(({ header, content }) => [header, content])
  await writeFile(path, Buffer.concat([...parts, Buffer.alloc(2 * blockSize)]))
}

/** A handmade entry. */
export function rawEntry(name: string, text: string | Buffer): RawEntry {
  const bytes = Buffer.from(text)
  const header = encodeHeader({ name, size: bytes.byteLength })
  return { name, header, content: Buffer.concat([bytes, Buffer.alloc(paddingOf(bytes.byteLength))]) }
}

/** A header with some bytes overwritten and a corrected checksum. */
export function forgedHeader(header: Buffer, patches: readonly { at: number; text: string }[]): Buffer {
  const block = Buffer.from(header)
  for (const { at, text } of patches) block.write(text, at, 'latin1')
  let sum = 8 * 0x20
  for (const [at, byte] of block.entries()) if (at < 148 || at > 155) sum += byte
  block.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1')
  return block
}
