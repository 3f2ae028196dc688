import { crc32 } from 'node:zlib'
import {
  bookDescription,
  copyLengths,
  distances,
  distanceSymbol,
  END_OF_BLOCK,
  literals,
  MAX_COPY,
  MAX_DISTANCE,
  MIN_COPY,
} from './code-book.ts'
import { escapeXml } from '../xml.ts'

/** The start and end of a part. The start is deflated once and reused for every part. */
export interface PartFrame {
  plain: Uint8Array
  out: Uint8Array
  /** Bits that follow `out`, and their number. */
  hold: number
  held: number
  crc: number
  after: string
}

/** A part as a ZIP stores it: deflated, with the checksum and size of its content. */
export interface DeflatedPart {
  data: Uint8Array
  crc: number
  size: number
}

const CAPACITY = 1 << 17
/** Buffers larger than this are released before the next part. */
const MOST_KEPT = 1 << 21
const HASH_BITS = 13
/** The most bytes of a UTF-16 unit. */
const LONGEST_CHARACTER = 3
/** The fewest equal bytes that count as a repetition. */
const HASHED = 4
/** The header of a part's last block, with codes that it describes. */
const FINAL_BLOCK = 0b101
const nothing = new Uint8Array()
const emptyFrame: PartFrame = { plain: nothing, out: nothing, hold: 0, held: 0, crc: 0, after: '' }

/**
 * Writes and deflates a part at the same time. Remembers where each piece of markup was last written and refers to it,
 * so that only new content is searched for repetitions. All parts share one code book, so no frequencies are counted.
 */
export class PartWriter {
  #plain = new Uint8Array(CAPACITY)
  #size = 0
  #out = new Uint8Array(2 * CAPACITY)
  #outSize = 0
  /** Bits that do not fill two bytes yet, and their number. */
  #hold = 0
  #held = 0
  /** Where each piece of markup was last written. */
  readonly #known = new Map<string, { at: number }>()
  /** Where bytes with a hash were last written; -1 if never. */
  readonly #places = new Int32Array(1 << HASH_BITS)
  #frame = emptyFrame
  /** A copy that is not written yet, because what follows may extend it. */
  #copyDistance = 0
  #copyLength = 0

  /** Begins a part, and forgets what was written before. */
  begin(frame: PartFrame): void {
    this.#known.clear()
    this.#places.fill(-1)
    this.#size = 0
    this.#copyLength = 0
    if (this.#plain.length > MOST_KEPT) {
      this.#plain = new Uint8Array(CAPACITY)
      this.#out = new Uint8Array(2 * CAPACITY)
    }
    this.#reserve(frame.plain.length)
    this.#plain.set(frame.plain)
    this.#size = frame.plain.length
    this.#out.set(frame.out)
    this.#outSize = frame.out.length
    this.#hold = frame.hold
    this.#held = frame.held
    this.#frame = frame
  }

  /** Writes a piece of markup, which must be ASCII, without escaping. */
  markup(piece: string): void {
    const { length } = piece
    this.#reserve(length)
    const plain = this.#plain
    const at = this.#size
    this.#size = at + length
    const known = this.#known.get(piece)
    const before = known?.at ?? -1
    if (known === undefined) this.#known.set(piece, { at })
    else known.at = at
    if (before < 0 || at - before > MAX_DISTANCE) {
      encode(piece, plain, at)
      this.#search(at)
      return
    }
    for (let index = 0; index < length; index++) plain[at + index] = plain[before + index] ?? 0
    if (this.#copyLength > 0 && (at - before === this.#copyDistance || this.#isRepeated(at))) {
      this.#copyLength += length
      return
    }
    this.#writeWaiting()
    this.#copyDistance = at - before
    this.#copyLength = length
  }

  /** Whether the bytes added from `from` on also continue the pending copy. */
  #isRepeated(from: number): boolean {
    const plain = this.#plain
    const distance = this.#copyDistance
    for (let at = from; at < this.#size; at++) if (plain[at] !== plain[at - distance]) return false
    return true
  }

  /** Writes text, escaped and without characters that XML forbids. */
  text(text: string): void {
    this.#write(escapeXml(text))
  }

  /** Ends the part. */
  end(): DeflatedPart {
    const { plain, crc, after } = this.#frame
    this.#write(after)
    this.#writeWaiting()
    this.#put(literals.bits[END_OF_BLOCK] ?? 0, literals.counts[END_OF_BLOCK] ?? 0)
    if (this.#held > 0) this.#out[this.#outSize++] = this.#hold
    if (this.#held > 8) this.#out[this.#outSize++] = this.#hold >>> 8
    return {
      data: this.#out.slice(0, this.#outSize),
      crc: crc32(this.#plain.subarray(plain.length, this.#size), crc),
      size: this.#size,
    }
  }

  /** Prepares a frame from the XML at the start and end of a part. */
  frame([before, after]: readonly [string, string]): PartFrame {
    this.begin(emptyFrame)
    this.#put(FINAL_BLOCK, 3)
    for (const [bits, count] of bookDescription) this.#put(bits, count)
    this.#write(before)
    this.#writeWaiting()
    const plain = this.#plain.slice(0, this.#size)
    const out = this.#out.slice(0, this.#outSize)
    return { plain, out, hold: this.#hold, held: this.#held, crc: crc32(plain), after }
  }

  #write(text: string): void {
    this.#reserve(text.length * LONGEST_CHARACTER)
    const from = this.#size
    this.#size = encode(text, this.#plain, from)
    this.#search(from)
  }

  #writeWaiting(): void {
    let left = this.#copyLength
    this.#copyLength = 0
    while (left > MAX_COPY) {
      // The remainder must not be too short for a copy.
      const length = Math.min(MAX_COPY, left - MIN_COPY)
      this.#writeCopy(length, this.#copyDistance)
      left -= length
    }
    if (left > 0) this.#writeCopy(left, this.#copyDistance)
  }

  /** Writes what was added from `from` on, as copies of earlier content or byte by byte. */
  #search(from: number): void {
    this.#writeWaiting()
    const plain = this.#plain
    const end = this.#size
    let at = from
    while (at < end) {
      const place = at + HASHED <= end ? this.#meet(at) : -1
      if (place < 0) {
        const byte = plain[at++] ?? 0
        this.#put(literals.bits[byte] ?? 0, literals.counts[byte] ?? 0)
        continue
      }
      const most = Math.min(end - at, MAX_COPY)
      let length = HASHED
      while (length < most && plain[place + length] === plain[at + length]) length += 1
      this.#writeCopy(length, at - place)
      at += length
    }
  }

  /** Records a position, and returns the previous one with the same bytes; -1 if there is none. */
  #meet(at: number): number {
    const plain = this.#plain
    const word = fourBytes(plain, at)
    const hash = Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS)
    const place = this.#places[hash] ?? -1
    this.#places[hash] = at
    return place >= 0 && at - place <= MAX_DISTANCE && fourBytes(plain, place) === word ? place : -1
  }

  #writeCopy(length: number, distance: number): void {
    this.#put(copyLengths.bits[length] ?? 0, copyLengths.counts[length] ?? 0)
    const symbol = distanceSymbol(distance)
    this.#put(distances.bits[symbol] ?? 0, distances.counts[symbol] ?? 0)
    this.#put(distance - (distances.bases[symbol] ?? 0), distances.extras[symbol] ?? 0)
  }

  /** Writes up to 16 bits. */
  #put(bits: number, count: number): void {
    this.#hold |= bits << this.#held
    this.#held += count
    if (this.#held < 16) return
    this.#out[this.#outSize] = this.#hold
    this.#out[this.#outSize + 1] = this.#hold >>> 8
    this.#outSize += 2
    this.#hold >>>= 16
    this.#held -= 16
  }

  /** Makes room for more bytes and for their codes, which take less than twice as much. */
  #reserve(more: number): void {
    const needed = this.#size + more
    if (needed <= this.#plain.length) return
    const capacity = 2 ** Math.ceil(Math.log2(needed))
    this.#plain = grown(this.#plain, capacity)
    this.#out = grown(this.#out, 2 * capacity)
  }
}

/** Encodes well-formed text as UTF-8 and returns the next position. Texts are short, so calling an encoder would cost more. */
function encode(text: string, bytes: Uint8Array, from: number): number {
  let at = from
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index)
    if (code < 0x80) {
      bytes[at++] = code
      continue
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6)
    } else if (code < 0xd800 || code > 0xdfff) {
      bytes[at++] = 0xe0 | (code >> 12)
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
    } else {
      code = text.codePointAt(index++) ?? 0
      bytes[at++] = 0xf0 | (code >> 18)
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f)
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
    }
    bytes[at++] = 0x80 | (code & 0x3f)
  }
  return at
}

function fourBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

function grown(bytes: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(capacity)
  larger.set(bytes)
  return larger
}
