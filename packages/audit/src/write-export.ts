import { createHash } from 'node:crypto'
import type { ChainRecord, LinkRecord } from './chain.ts'
import { writeExact } from './exact-json.ts'
import { endMessage, exportFormat, type ExportHeader } from './export-format.ts'
import type { SigningKey } from './keys.ts'

/** Generates the lines of an export on demand, each with its line feed. */
export async function* writeExport(
  header: Omit<ExportHeader, 'format'>,
  records: AsyncIterable<ChainRecord>,
  key: SigningKey,
): AsyncGenerator<string> {
  const digest = createHash('sha256')
  const signed = (line: string) => {
    digest.update(line)
    return line
  }
  const counts = { links: 0, events: 0, ...header.anchor }
  yield signed(`${JSON.stringify({ format: exportFormat, ...header })}\n`)
  for await (const record of records) {
    if (record.kind === 'head') {
      const { kind: _kind, ...head } = record
      yield signed(`${JSON.stringify({ head })}\n`)
      continue
    }
    counts.links++
    if (record.event !== 'omitted') counts.events++
    Object.assign(counts, { seq: record.seq, hash: record.hash })
    yield signed(linkLine(record))
  }
  const end = { ...counts, keyId: key.keyId }
  const signature = key.sign(endMessage(header.teamId, end, digest.digest('hex')))
  yield `${JSON.stringify({ end: { ...end, signature } })}\n`
}

function linkLine({ seq, hash, eventHash, event, disclosure }: LinkRecord): string {
  const head = `{"link":{"seq":${seq},"hash":"${hash}","eventHash":"${eventHash}"`
  if (event === 'omitted') return `${head}}}\n`
  if (event === null) return `${head},"event":null}}\n`
  const { teamId: _teamId, data, ...fields } = event
  const shown = `${JSON.stringify(fields).slice(0, -1)},"data":${writeExact(data)}}`
  const disclosed = disclosure === null ? '' : `,"disclosed":${JSON.stringify(disclosure)}`
  return `${head},"event":${shown}${disclosed}}}\n`
}
