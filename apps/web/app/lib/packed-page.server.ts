import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

const deflated = promisify(deflateRaw)

/** Stands for the nonce in a page that is rendered for several requests. Nobody outside this process knows it. */
export const nonceSlot = randomBytes(16).toString('base64url')

/** A part shorter than this is not worth compressing. Bytes. */
const shortPart = 400
/** A block that is stored holds no more bytes than this. */
const mostStored = 65_535

interface Part {
  plain: Buffer
  /** Whole blocks of a deflate stream, none of them the last. */
  packed: Buffer
}

/** A page whose parts are compressed, and between two parts the place of the nonce. */
export interface PackedPage {
  parts: Part[]
  /** Bytes of memory. */
  size: number
}

/** Cuts a page at its nonces, and compresses its parts. */
export async function packPage(html: string): Promise<PackedPage> {
  const parts = await Promise.all(html.split(nonceSlot).map(packPart))
  return { parts, size: parts.reduce((sum, { plain, packed }) => sum + plain.length + packed.length, 0) }
}

async function packPart(text: string): Promise<Part> {
  const plain = Buffer.from(text)
  const packed =
    plain.length < shortPart ? stored(plain) : await deflated(plain, { finishFlush: constants.Z_SYNC_FLUSH })
  return { plain, packed }
}

/** The page with a request's nonce. */
export function plainPage({ parts }: PackedPage, nonce: string): Buffer<ArrayBuffer> {
  const filled = Buffer.from(nonce)
  return Buffer.concat(parts.flatMap(({ plain }, index) => (index === 0 ? [plain] : [filled, plain])))
}

/** As `plainPage`, as a gzip file. */
export function gzippedPage({ parts }: PackedPage, nonce: string): Buffer<ArrayBuffer> {
  const filled = Buffer.from(nonce)
  const block = stored(filled)
  const blocks: Buffer[] = [gzipHeader]
  let sum = 0
  let length = 0
  for (const [index, { plain, packed }] of parts.entries()) {
    if (index > 0) {
      blocks.push(block)
      sum = crc32(filled, sum)
      length += filled.length
    }
    blocks.push(packed)
    sum = crc32(plain, sum)
    length += plain.length
  }
  const end = Buffer.alloc(8)
  end.writeUInt32LE(sum, 0)
  end.writeUInt32LE(length, 4)
  return Buffer.concat([...blocks, lastBlock, end])
}

/** No name, no time, an unknown system. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
/** An empty block that is stored, and the last. */
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff])

function stored(bytes: Buffer): Buffer {
  if (bytes.length > mostStored) throw new RangeError('A block that is stored holds 64 KiB at most.')
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(~bytes.length & 0xffff, 3)
  return Buffer.concat([head, bytes])
}
