import { zlibSync } from 'fflate'
import { joined } from './subset.ts'

const encoder = new TextEncoder()

/** Collects the objects of a PDF and writes the file. Objects are numbered in the order of their reservation. */
export interface PdfObjects {
  /** Reserves a number. `7 0 R` is the reference to object 7. */
  reserve(): number
  /** Writes an object under a reserved or a new number, and returns the number. */
  add(content: string, number?: number): number
  /**
   * Adds a stream and returns its number; `dictionary` has its entries except the length. Deflates it unless `plain` is
   * set.
   */
  addStream(bytes: Uint8Array, dictionary: string, options?: { plain?: boolean; number?: number }): number
  /** The file: header, objects, cross-reference table, trailer. */
  file(root: number, info: number): Uint8Array<ArrayBuffer>
}

/** Begins a PDF 1.7 file, or continues with the objects of an existing one. */
export function pdfObjects(before: readonly Uint8Array[] = []): PdfObjects {
  const bodies = [...before]
  const reserve = () => bodies.push(new Uint8Array())
  const put = (body: Uint8Array, number = reserve()) => {
    bodies[number - 1] = body
    return number
  }
  return {
    reserve,
    add: (content, number) => put(encoder.encode(content), number),
    addStream(bytes, dictionary, { plain = false, number } = {}) {
      const data = plain ? bytes : zlibSync(bytes, { level: 6 })
      const filter = plain ? '' : '/Filter/FlateDecode'
      const head = encoder.encode(`<<${dictionary}${filter}/Length ${data.length}>>stream\n`)
      return put(joined([head, data, encoder.encode('\nendstream')]), number)
    },
    file: (root, info) => fileOf(bodies, { root, info }),
  }
}

function fileOf(
  bodies: readonly Uint8Array[],
  { root, info }: { root: number; info: number },
): Uint8Array<ArrayBuffer> {
  // Four bytes above 127 mark the file as binary (ISO 32000-1, 7.5.2).
  const pieces: Uint8Array[] = [encoder.encode('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]
  const places: number[] = []
  let at = pieces.reduce((sum, piece) => sum + piece.length, 0)
  for (const [index, body] of bodies.entries()) {
    const piece = joined([encoder.encode(`${index + 1} 0 obj\n`), body, encoder.encode('\nendobj\n')])
    places.push(at)
    pieces.push(piece)
    at += piece.length
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const id = fingerprint(pieces)
  const size = bodies.length + 1
  const trailer = `trailer\n<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>\nstartxref\n${at}\n%%EOF\n`
  return joined([...pieces, encoder.encode(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`)])
}

/** A 128-bit hash of the content as 32 hex digits: four FNV-1a hashes with different offsets. */
function fingerprint(pieces: readonly Uint8Array[]): string {
  const prime = 0x01000193
  let [one, two, three, four] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index++) {
      const byte = piece[index] ?? 0
      one = Math.imul(one ^ byte, prime)
      two = Math.imul(two ^ byte, prime)
      three = Math.imul(three ^ byte, prime)
      four = Math.imul(four ^ byte, prime)
    }
  }
  return [one, two, three, four].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A text as a PDF string in UTF-16 with a byte order mark. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index)))
  return `<FEFF${units.join('')}>`
}

/** A 16-bit number as four hex digits. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** A number as PDF writes it: at most three decimals, without trailing zeros. */
export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Converts six hex digits to the three numbers of a PDF colour. */
export function rgb(colour: string): string {
  return [0, 2, 4].map((at) => num(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
}
